import { isOldIdNumber } from './id-rules.ts';
import { type KnownPublic, personalCheck, removeIt, type Spotted } from './personal-check.ts';

const FIFTEEN = /(?<!\d)\d{15}(?!\d)/g;
const LABEL = /身份证|身份号|公民身份|证件号/;

/**
 * 15 位的老身份证号：写明是身份证的，或者和本地同一个省的（邻县嫁过来的也算）。
 * 没有校验码，别的省的不写明就不管；site.json 没写本地的代码，就只认写明的。
 */
export const oldIdNumber = personalCheck({
  code: 'E-PII-ID15',
  kind: 'old-id',
  find,
  message: '这里有 15 位的老身份证号',
  hint: removeIt,
});

function* find(text: string, { areaCodes }: KnownPublic): Iterable<Spotted> {
  const provinces = new Set(areaCodes.map(provinceOf));
  for (const match of text.matchAll(FIFTEEN)) {
    const [secret] = match;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const isLikely = provinces.has(provinceOf(secret)) || LABEL.test(before);
    if (isLikely && isOldIdNumber(secret)) yield { index: match.index, length: secret.length };
  }
}

/** 行政区划代码的头两位是省。 */
const provinceOf = (digits: string) => digits.slice(0, 2);
