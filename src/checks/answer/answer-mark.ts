import { bestOf, worstOf } from '../../markdown/evidence.ts';
import type { FileCheck } from '../check.ts';
import { policyAnswer } from './policy-answer.ts';
import { isSameFigure } from './written-figures.ts';

/** 开头几句里的数，不能比下面说得硬：下面待核实的，开头也要标。 */
export const answerMark: FileCheck = {
  code: 'E-ANSWER-MARK',
  *run(file) {
    const { answers, parts } = policyAnswer(file);
    for (const figure of answers) {
      const same = parts.filter((part) => isSameFigure(part, figure));
      const best = bestOf(same.map(({ evidence }) => evidence));
      if (best === undefined || worstOf([best, figure.evidence]) === figure.evidence) continue;
      const { label, line, said } = figure;
      const isUnverified = best === 'unverified';
      yield {
        line,
        message: `“${label}”里的“${said}”，下面${isUnverified ? '标着〔待核实〕' : '只有旁证'}，这里却当作核过的说。`,
        hint: `${isUnverified ? '在这一句后面写〔待核实〕' : '照下面写〔据 …〕'}；这一句不能带记号的（summary），把数去掉。`,
      };
    }
  },
};
