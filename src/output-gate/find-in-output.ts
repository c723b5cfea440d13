import type { Finding } from '../checks/finding.ts';
import { hidePersonal } from '../checks/privacy/hide-personal.ts';
import type { KnownPublic } from '../checks/privacy/known-public.ts';
import { publicRegister } from '../checks/repository/public-register.ts';
import type { Content } from '../source/content.ts';
import { fileTexts, type OutputFile } from './file-texts.ts';
import { type Exposed, findExposed, type Source } from './find-exposed.ts';
import { reportExposed } from './report-exposed.ts';
import { isShippedPicture, shippedPictureFault } from './shipped-picture.ts';
import { sourceLines } from './source-line.ts';

/** 在一批文件里看出来的：不该公开的，和认不得、读不了的文件。 */
export interface OutputFaults {
  readonly exposed: readonly Exposed[];
  readonly unreadable: readonly Finding[];
}

/** 各处看出来的（`outputFaults`）合到一起，说成问题：找到了是哪个源文件写的；`content` 是这个镇的内容。 */
export function findInOutput(all: readonly OutputFaults[], content: Content): readonly Finding[] {
  const exposed = all.flatMap((faults) => faults.exposed).toSorted(byPath);
  const found = exposed.length === 0 ? [] : reportExposed(exposed, sourceLines(content.files));
  const unreadable = all.flatMap((faults) => faults.unreadable);
  return hidePersonal([...unreadable, ...found], content);
}

/**
 * 把生成的文件照读的人看到的读一遍，找不该公开的东西；认不得、读不了的文件也不放过。`known` 是公开过、可以写的；
 * 图片对着 `registered` 的登记看，没给的一律不认。
 */
export function outputFaults(
  files: Iterable<OutputFile>,
  known: KnownPublic,
  registered?: Pick<Content, 'pictures'>,
): OutputFaults {
  const pictureFault = ({ path, picture }: OutputFile) =>
    registered === undefined ? unknownFile(path) : shippedPictureFault(path, picture, registered);
  const unreadable: Finding[] = [];
  const exposed = [...findExposed(sourcesIn(files, pictureFault, unreadable), known)];
  return { exposed, unreadable };
}

function byPath({ source: a }: Exposed, { source: b }: Exposed): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* sourcesIn(
  files: Iterable<OutputFile>,
  pictureFault: (file: OutputFile) => Finding | undefined,
  unreadable: Finding[],
): Iterable<Source> {
  for (const file of files) {
    const texts = fileTexts(file);
    if (isShippedPicture(file.path)) {
      const fault = pictureFault(file);
      if (fault !== undefined) unreadable.push(fault);
    } else if (texts !== undefined) yield { name: file.path, texts };
    else if (!isRegistered(file.path)) unreadable.push(unknownFile(file.path));
  }
}

/** 登记过的图片，检查对过它的 SHA-256。 */
function isRegistered(path: string): boolean {
  return publicRegister.some((known) => known.path === path && known.sha256 !== undefined);
}

function unknownFile(path: string): Finding {
  const extension = /\.([a-z]{1,5})$/i.exec(path)?.[1];
  return {
    code: 'E-OUTPUT-FILE',
    severity: 'error',
    file: `/${path.split('/').slice(0, -1).join('/')}`,
    line: 1,
    message: `生成的网站里有一个认不得的${extension === undefined ? '' : ` .${extension} `}文件，看不出里面有没有不该公开的。`,
    hint: '多半是 public/ 里放了不在单子上的东西：删掉它，或者先登记。',
  };
}
