import { basisIn } from '../../markdown/cited-basis.ts';
import { evidenceOf } from '../../markdown/evidence.ts';
import { parseNotation } from '../../markdown/notation.ts';
import type { FileCheck } from '../check.ts';

const RUN = /(?:〔(?:据\s[^〔〕]+|待核实)〕){2,}/g;

/** 引用了旁证，后面又手写〔待核实〕：旁证自己会标，两样都写，读的人以为连谁说的都不知道。 */
export const markTwice: FileCheck = {
  code: 'W-MARK-TWICE',
  *run(file) {
    const basis = basisIn(file.data?.value);
    for (const { 0: run, index } of file.marked.matchAll(RUN)) {
      if (!run.includes(UNVERIFIED)) continue;
      if (evidenceOf(run.replaceAll(UNVERIFIED, ''), basis) !== 'secondary') continue;
      const names = parseNotation(run).flatMap((part) =>
        part.type === 'cite' ? part.sources.map(({ short }) => short) : [],
      );
      yield {
        line: file.lineAt(index),
        message: `已经引用了旁证（${names.join('、')}），又写了${UNVERIFIED}。`,
        hint: `旁证会自己标出来，删掉${UNVERIFIED}；几处说法对不上、说不定的，只留${UNVERIFIED}，不引用它。`,
      };
    }
  },
};

const UNVERIFIED = '〔待核实〕';
