import { perText } from '../../../source/text/per-text.ts';
import { findNames, type PersonName } from './find-names.ts';
import { isKnownPhrase } from './known-phrases.ts';
import { segment } from './segment.ts';
import { leftOf } from './standing.ts';

/** 旁边没有敏感的事，要这么像才算姓名。 */
const CLEARLY = 6;

/** 一句话里分明是姓名的各处；打了星号、写成某某的不算。 */
export const clearNames = perText(5_000, (sentence): readonly PersonName[] =>
  [...findNames(sentence, CLEARLY)].filter(({ index, length }) => {
    const name = sentence.slice(index, index + length);
    return !name.includes('某') && !isKnownPhrase(name);
  }),
);

/** 姓名后面接着就说他怎么样：做了什么、他的什么、他家。 */
export function isSpokenOf(sentence: string, { index, length }: PersonName): boolean {
  const after = sentence.slice(index + length, index + length + 8);
  const next = segment(after)[0];
  if (length < 3 || leftOf(sentence.slice(Math.max(0, index - 4), index)) === 'within')
    return false;
  return (
    /^(?:[家，）]|$)/u.test(after) ||
    (next !== undefined && /^(?:v|d|p|r|uj|t|c|m|n)/.test(next.tag))
  );
}
