import { isBanOnBurden, isLawful, isNegated, isUndone } from '../sense.ts';

interface Search {
  readonly thing: RegExp;
  readonly verb: RegExp;
  /** 动词从第几个字起才算：后果里的才算，前提里的不算。 */
  readonly from: number;
  /** 隔多少个字以内。 */
  readonly within: number;
}

/** 一个真的在做的动词，和离它不远的一样东西；返回从前一个到后一个的字。 */
export function near(text: string, { thing, verb, from, within }: Search): string | undefined {
  const things = [...text.matchAll(thing)].map(
    (one) => [one.index, one.index + one[0].length] as const,
  );
  for (const { 0: word, index } of text.matchAll(verb)) {
    if (
      index < from ||
      isBanOnBurden(text.slice(index)) ||
      isNegated(text, index) ||
      isLawful(text, index) ||
      isUndone(text, index)
    )
      continue;
    const end = index + word.length;
    if (/^的(?:人|户|，)/u.test(text.slice(end))) continue;
    const found = things.find(
      ([start, stop]) => (stop <= index ? index - stop : start - end) <= within,
    );
    if (found) return text.slice(Math.min(found[0], index), Math.max(found[1], end));
  }
  return undefined;
}
