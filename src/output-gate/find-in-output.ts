import type { Finding } from '../checks/finding.ts';
import { hidePersonal } from '../checks/privacy/hide-personal.ts';
import { type KnownPublic, knownOnSite } from '../checks/privacy/known-public.ts';
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

/**
 * 把生成的全部文件照读的人看到的读一遍，找不该公开的东西；认不得、读不了的文件也不放过。
 * `content` 是这个镇的内容：哪些电话公开过，找到了又是哪个源文件写的；`seen` 是写的时候就看过、没有毛病的文字；
 * `aside` 是别的线程在别的文件里看出来的。
 */
export function findInOutput(
  files: Iterable<OutputFile>,
  content: Content,
  seen?: Set<string>,
  aside: readonly OutputFaults[] = [],
): readonly Finding[] {
  const pictureFault = ({ path, picture }: OutputFile) =>
    shippedPictureFault(path, picture, content);
  const here = outputFaults(files, knownOnSite(content), { seen, pictureFault });
  const all = [here, ...aside];
  const exposed = all.flatMap((faults) => faults.exposed).toSorted(byPath);
  const found = exposed.length === 0 ? [] : reportExposed(exposed, sourceLines(content.files));
  const unreadable = all.flatMap((faults) => faults.unreadable);
  return hidePersonal([...unreadable, ...found], content);
}

/** 只看，不说是哪个源文件：没有内容也看得了，别的线程里用。图片不合规矩的由 `pictureFault` 说，没给的一律不认。 */
export function outputFaults(
  files: Iterable<OutputFile>,
  known: KnownPublic,
  {
    seen,
    pictureFault = ({ path }) => unknownFile(path),
  }: {
    readonly seen?: Set<string> | undefined;
    readonly pictureFault?: (file: OutputFile) => Finding | undefined;
  } = {},
): OutputFaults {
  const unreadable: Finding[] = [];
  const exposed = [...findExposed(sourcesIn(files, pictureFault, unreadable), known, seen)];
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
