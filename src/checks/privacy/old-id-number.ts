import type { FileCheck } from '../check.ts';
import { findIn, removeIt, type Spotted } from './find-numbers.ts';
import { isOldIdNumber } from './id-rules.ts';

const FIFTEEN = /(?<!\d)\d{15}(?!\d)/g;
const LABEL = /身份证|身份号|公民身份|证件号/;

/**
 * 15 位的老身份证号：写明是身份证的，或者和本地同一个省的（邻县嫁过来的也算）。
 * 没有校验码，别的省的不写明就不管；site.json 没写本地的代码，就只认写明的。
 */
export const oldIdNumber: FileCheck = {
  code: 'E-PII-ID15',
  *run(file, { areaCodes }) {
    const provinces = new Set(areaCodes.map(provinceOf));
    yield* findIn(
      file,
      (text) => find(text, provinces),
      (masked) => ({ message: `这里有 15 位的老身份证号 ${masked}。`, hint: removeIt }),
    );
  },
};

function* find(text: string, provinces: ReadonlySet<string>): Iterable<Spotted> {
  for (const match of text.matchAll(FIFTEEN)) {
    const [secret] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const isLikely = provinces.has(provinceOf(secret)) || LABEL.test(before);
    if (isLikely && isOldIdNumber(secret)) yield { index: match.index, secret };
  }
}

/** 行政区划代码的头两位是省。 */
const provinceOf = (digits: string) => digits.slice(0, 2);
