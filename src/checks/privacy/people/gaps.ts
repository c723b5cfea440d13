import { ANY_SURNAME } from './surnames.ts';

/** 姓后面空了几格、换了一行，再写名：`刘  某某`、`刘⏎某某`。 */
const GAP = new RegExp(`(?<=${ANY_SURNAME})(?<![先补])[ \\u3000\\n]{1,6}(?=\\p{Script=Han})`, 'gu');

/** 姓和名中间的空格合拢了的一段话。 */
export interface Closed {
  readonly text: string;
  /** 合拢以后第几个字起、有几个字的一处，原来在哪里；没有跨过合拢的地方的是 `undefined`。 */
  spanOf(index: number, length: number): { index: number; length: number } | undefined;
}

/** 把姓后面的空格合拢；没有这样的空格的是 `undefined`。 */
export function closeGaps(text: string): Closed | undefined {
  if (!/[ \u3000\n]\p{Script=Han}/u.test(text)) return undefined;
  const gaps = [...text.matchAll(GAP)].map(({ 0: gap, index }) => ({ index, length: gap.length }));
  if (gaps.length === 0) return undefined;
  const originOf = (at: number) =>
    gaps.reduce((origin, gap) => (gap.index <= origin ? origin + gap.length : origin), at);
  return {
    text: text.replace(GAP, ''),
    spanOf: (index, length) => {
      const start = originOf(index);
      const end = originOf(index + length - 1) + 1;
      return end - start === length ? undefined : { index: start, length: end - start };
    },
  };
}
