import { perText } from '../../../source/text/per-text.ts';
import type { KnownByName } from './find-kin.ts';
import { findLikely } from './find-likely.ts';
import { findNames } from './find-names.ts';
import { givenNameChar } from './given-names.ts';
import { isKnownPhrase } from './known-phrases.ts';
import { segment } from './segment.ts';
import { leftOf } from './standing.ts';
import { isClearSurname } from './surnames.ts';

/** 旁边没有敏感的事，要这么像才算姓名。 */
const CLEARLY = 6;

/** 一句话里分明是姓名的各处；打了星号、写成某某的不算。 */
export const clearNames = perText(5_000, (sentence): readonly KnownByName[] =>
  [...findNames(sentence, CLEARLY)].filter(({ index, length }) => {
    const name = sentence.slice(index, index + length);
    return !name.includes('某') && !isKnownPhrase(name);
  }),
);

/** 一句说一个人自己的事的话里，分明是姓名、后面接着又说他怎么样的各处。 */
export const spokenNames = perText(5_000, (sentence): readonly KnownByName[] =>
  [...clearNames(sentence), ...fullNames(sentence)].filter((name) => isSpokenOf(sentence, name)),
);

/** 姓常见、名的两个字都是名字里常用的，站在人站的位置上。 */
function* fullNames(sentence: string): Iterable<KnownByName> {
  for (const name of findLikely(sentence)) {
    const whole = sentence.slice(name.index, name.index + name.length);
    const [surname = '', ...given] = whole;
    const isFull = given.length === 2 && given.every((char) => givenNameChar(char) === 1);
    if (isFull && isClearSurname(surname) && !isKnownPhrase(whole)) yield name;
  }
}

/** 姓名后面接着就说他怎么样：做了什么、他的什么、他家。 */
function isSpokenOf(sentence: string, { index, length }: KnownByName): boolean {
  const after = sentence.slice(index + length, index + length + 8);
  const next = segment(after)[0];
  if (
    length < 3 ||
    /^[向应于由]/u.test(sentence.slice(index)) ||
    leftOf(sentence.slice(Math.max(0, index - 4), index)) === 'within'
  )
    return false;
  return (
    /^(?:[家，）]|$)/u.test(after) ||
    (next !== undefined && /^(?:v|d|p|r|uj|t|c|m|n)/.test(next.tag))
  );
}
