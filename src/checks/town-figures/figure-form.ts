import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { markSubject } from '../subjects.ts';

const RIGHT = /^〔补 [^\s〔〕；，、。：]+〕$/u;
/** 六角括号的，「补」字打头就算；别的括号里要空了一格、打了冒号，才看得出是想写记号。 */
const HEX = /〔\s*补[^〔〕\n]*(?:〕|(?=〔|\n|$))/gu;
const SQUARE = /[[［【〖﹝{｛]\s*补[ \u3000：:][^\]］】〗﹞}｝\n]+[\]］】〗﹞}｝](?!\()/gu;
const ROUND = /[(（]补[ \u3000][^)）\n]+[)）]/gu;

/** `〔补 名字〕` 写歪了：换了括号、少了空格、没有收尾，填不进去，网页上原样露出来。 */
export const figureForm: FileCheck = {
  code: 'E-TOFILL-FORM',
  *run(file) {
    const { text, lineAt } = file.written;
    if (file.place.shape === 'notices' || !text.includes('补')) return;
    const wrong = [HEX, SQUARE, ROUND].flatMap((pattern) => [...text.matchAll(pattern)]);
    for (const { 0: mark, index } of wrong) {
      if (RIGHT.test(mark)) continue;
      const line = lineAt(index);
      yield { blinds: [markSubject(file, line)], line, ...explain(mark) };
    }
  },
};

function explain(wrong: string): Explained {
  const name = wrong.replace(/[^\p{Script=Han}0-9]/gu, '').replace(/^补/, '');
  const shown = wrong.trim();
  return {
    message: `记号写错了：${shown.length > 24 ? `${shown.slice(0, 24)}…` : shown}`,
    hint:
      name === ''
        ? '写成〔补 名字〕，名字是 content/town-figures.json 里的 name。'
        : `写成〔补 ${name.slice(0, 20)}〕：用六角括号，“补”后面空一格，名字里没有空格和标点。`,
  };
}
