import { scalarsIn } from '../../kinds/texts-in.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { figureMarksIn } from '../../town-figures/mark.ts';
import type { FileCheck } from '../check.ts';
import { fileSubject } from '../subjects.ts';
import { writtenMarks } from './registered-figures.ts';

/** 政策的这些字段是一句一句给人看、带得了依据的：`〔补 …〕` 写在这里才填得进去。 */
const sentences: ReadonlySet<string> = new Set([
  ...['howMuch', 'byWhen', 'who', 'gain', 'where', 'bring', 'duration', 'fee', 'ask', 'steps'],
]);
/** 数目表里填得进去的几处；表名、单位、哪里的数不是。 */
const inTables: ReadonlySet<string> = new Set(['columns', 'rows', 'note']);

/** `〔补 …〕` 写在了填不进去的地方：别的几类页面，或者政策的题目、依据、叫法里。 */
export const figurePlace: FileCheck = {
  code: 'E-TOFILL-PLACE',
  *run(file) {
    if (!file.written.text.includes('〔补 ')) return;
    const { shape } = file.place;
    if (shape === 'policies') yield* fieldFaults(file);
    else if (shape !== 'broadcasts') {
      for (const { name, line } of writtenMarks(file)) {
        yield {
          about: [fileSubject(file)],
          line,
          message: `〔补 ${name}〕写在这里填不进去：只有政策和广播稿里的才填。`,
          hint: '这里直接写话，或者写“看某某号政策”，链接过去。',
        };
      }
    }
  },
};

function* fieldFaults({ written, data }: ContentFile) {
  for (const { value, path } of scalarsIn(written.value)) {
    if (typeof value !== 'string' || isFilled(path)) continue;
    for (const { name } of figureMarksIn(value)) {
      yield {
        line: data?.lineOf(path) ?? 1,
        message: `〔补 ${name}〕写在 ${String(path[0])} 里填不进去。`,
        hint: `挪到一句一句给人看的地方：${[...sentences].join('、')}，数目表的行、列名和说明，或者正文。`,
      };
    }
  }
}

function isFilled([field, , part]: readonly (string | number)[]): boolean {
  if (field === 'amounts') return inTables.has(String(part));
  return sentences.has(String(field));
}
