import type { FileCheck } from '../check.ts';
import { registeredFigures } from './registered-figures.ts';

/** 不是问到的话：还写着没问到的，该写进 missing；还留着样例里占位的「×」的，是照贴了没有改。 */
const NOT_FOUND = /没有?查到|查不到|没问到|不晓得|不知道|不清楚|待核实|待定|待写|先问|[×✕✖╳]+/u;
const fields = { answer: '答案', source: '来源' } as const;

/** 答案、来源里写的不是问到的话：页面会给它配上依据，当成问到了的。 */
export const figureAnswer: FileCheck = {
  code: 'E-TOFILL-ANSWER',
  *run(file, content) {
    if (file.place.shape !== 'town-figures') return;
    for (const { name, textOf, lineOf } of registeredFigures(content)) {
      for (const [field, title] of Object.entries(fields)) {
        const [words] = NOT_FOUND.exec(textOf(field)) ?? [];
        if (words === undefined) continue;
        yield {
          line: lineOf(field),
          message: `“${name}”的${title}里还写着“${words}”，不是${title}。`,
          hint: '问到了再填，“××”要换成问到的话。没问到的，answer、source、on 三样都删掉，页面上会写 missing 那句。',
        };
      }
    }
  },
};
