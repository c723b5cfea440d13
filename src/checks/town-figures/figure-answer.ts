import type { FileCheck } from '../check.ts';
import { registeredFigures } from './registered-figures.ts';

/** 说的是还没问到：这样的话写进 missing，不是答案。 */
const STILL_MISSING = /没有?查到|查不到|没问到|不晓得|不知道|不清楚|待核实|待定|待写|先问/;

/** 答案里写的还是「没查到」：页面会给它配上依据，当成问到了的。 */
export const figureAnswer: FileCheck = {
  code: 'E-TOFILL-ANSWER',
  *run(file, content) {
    if (file.place.shape !== 'town-figures') return;
    for (const { name, textOf, lineOf } of registeredFigures(content)) {
      const [words] = STILL_MISSING.exec(textOf('answer')) ?? [];
      if (words === undefined) continue;
      yield {
        line: lineOf('answer'),
        message: `“${name}”的答案里还写着“${words}”，不是答案。`,
        hint: '问到了再填。没问到的，answer、source、on 三样都删掉，页面上会写 missing 那句。',
      };
    }
  },
};
