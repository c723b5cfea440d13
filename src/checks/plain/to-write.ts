import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Said } from '../check.ts';
import { lineSubject } from '../subjects.ts';

/** 写着「待写：」的地方：新镇的文件里留给人写的，网站先看得见样子。 */
export const toWrite: FileCheck = {
  code: 'W-TO-WRITE',
  *run(file) {
    if (!isWrittenAtOnce(file)) yield* placesToWrite(file);
  },
};

/** 一页里还写着「待写：」：公布出去，村民看见的就是这两个字。 */
export const pageToWrite: FileCheck = {
  code: 'E-PAGE-TO-WRITE',
  *run(file) {
    if (isWrittenAtOnce(file)) yield* placesToWrite(file);
  },
};

const writtenAtOnce: readonly (string | undefined)[] = [
  ...['policies', 'promises', 'meetings', 'rules', 'exemplars', 'notices', 'broadcasts'],
];

/** 写完一页才公布一页的；镇里答应办的事、全站文件是新镇一开头就有的，一处一处补。 */
function isWrittenAtOnce({ place }: ContentFile): boolean {
  return writtenAtOnce.includes(place.shape);
}

/** 镇里答应办的一件事，一句也没有写：负责的、答应的、怎么看出来办到了，全是「待写：」。 */
export function isWhollyToWrite({ place, data }: ContentFile): boolean {
  if (place.shape !== 'actions') return false;
  const said = ['summary', 'responsible', 'promised', 'signs'].flatMap(
    (field) => valueAt(data?.value, [field]) ?? [],
  );
  return said.length > 0 && said.every((text) => String(text).startsWith('待写：'));
}

function* placesToWrite(file: ContentFile): Iterable<Said> {
  for (const [index, text] of file.text.split('\n').entries()) {
    const [, what] = /待写：([^"]*)/.exec(text) ?? [];
    if (what === undefined) continue;
    yield {
      line: index + 1,
      about: [lineSubject(file, index + 1)],
      message: `这里还没有写：${what.trimEnd().replace(/(?<![。！？…])$/u, '。')}`,
      hint: file.path.endsWith('.json')
        ? '把引号里的换成真的话，引号、逗号留着。'
        : '照着写上真的话；用不着的，整行删掉。',
    };
  }
}
