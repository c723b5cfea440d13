import type { Finding } from '../checks/finding.ts';
import { hidePersonal } from '../checks/privacy/hide-personal.ts';
import { knownOnSite } from '../checks/privacy/known-public.ts';
import { publicRegister } from '../checks/repository/public-register.ts';
import type { Content } from '../source/content.ts';
import { fileTexts, type OutputFile } from './file-texts.ts';
import { findExposed, type Source } from './find-exposed.ts';
import { reportExposed } from './report-exposed.ts';
import { isShippedPicture, shippedPictureFault } from './shipped-picture.ts';
import { sourceLines } from './source-line.ts';

/**
 * 把生成的全部文件照读的人看到的读一遍，找不该公开的东西；认不得、读不了的文件也不放过。
 * `content` 是这个镇的内容：哪些电话公开过，找到了又是哪个源文件写的；`seen` 是写的时候就看过、没有毛病的文字。
 */
export function findInOutput(
  files: Iterable<OutputFile>,
  content: Content,
  seen?: Set<string>,
): readonly Finding[] {
  const unreadable: Finding[] = [];
  const exposed = [
    ...findExposed(sourcesIn(files, content, unreadable), knownOnSite(content), seen),
  ];
  const found = exposed.length === 0 ? [] : reportExposed(exposed, sourceLines(content.files));
  return hidePersonal([...unreadable, ...found], content);
}

function* sourcesIn(
  files: Iterable<OutputFile>,
  content: Content,
  unreadable: Finding[],
): Iterable<Source> {
  for (const file of files) {
    const texts = fileTexts(file);
    if (isShippedPicture(file.path)) {
      const fault = shippedPictureFault(file.path, file.picture, content);
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
