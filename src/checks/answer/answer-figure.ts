import type { FileCheck } from '../check.ts';
import { policyAnswer } from './policy-answer.ts';
import { isSameFigure } from './written-figures.ts';

/**
 * 开头几句里的数，下面各部分也要有，而且是现行的：不然同一页前后说的不一样。
 * 例子里的数，这一句自己写明了是例子的可以说。
 */
export const answerFigure: FileCheck = {
  code: 'E-ANSWER-FIGURE',
  *run(file, content) {
    const { answers, parts, stale } = policyAnswer(file);
    for (const figure of answers) {
      const { label, line, said } = figure;
      if (content.phones.has(said) || parts.some((part) => isSameFigure(part, figure))) continue;
      const old = stale.find((part) => isSameFigure(part, figure));
      if (old?.isExample && figure.saysExample) continue;
      if (old === undefined) {
        yield {
          line,
          message: `“${label}”里说“${said}”，这一页下面没有这个数。`,
          hint: '照下面的数改这一句；数是对的，就在 amounts、gain、duration、steps 或者正文里也写上，带依据。',
        };
      } else {
        yield {
          line,
          message: `“${label}”里说“${said}”，下面只有${old.place}写着它。`,
          hint: '换成现行的数；它就是现行的，把 current: true 挪到那一行。没有本地的数，就说没查到、问哪个。',
        };
      }
    }
  },
};
