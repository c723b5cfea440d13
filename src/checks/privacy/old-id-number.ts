import type { FileCheck } from '../check.ts';
import { findIn, removeIt, type Spotted } from './find-numbers.ts';
import { isOldIdNumber } from './id-rules.ts';

const FIFTEEN = /(?<!\d)\d{15}(?!\d)/g;
const LABEL = /身份证|身份号|公民身份|证件号/;
/** 黔江的行政区划代码：现在的和以前的。 */
const LOCAL = /^(?:500114|500239|513523)/;

/** 15 位的老身份证号：写明是身份证的，或者是本地的。没有校验码，别处的不写明就不管。 */
export const oldIdNumber: FileCheck = {
  code: 'E-PII-ID15',
  *run(file) {
    yield* findIn(file, find, (masked) => ({
      message: `这里有 15 位的老身份证号 ${masked}。`,
      hint: removeIt,
    }));
  },
};

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(FIFTEEN)) {
    const [secret] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (isOldIdNumber(secret) && (LOCAL.test(secret) || LABEL.test(before))) {
      yield { index: match.index, secret };
    }
  }
}
