import { isLawful, isNegated } from './sense.ts';

interface Guards {
  /** 国家机关依法办的，不算。 */
  readonly lawfulToo?: boolean;
  /** 写着这些话的整句不算。 */
  readonly unless?: RegExp;
}

/** 一句话里头一处真的照着做的（不是说「不这样做」，也不是国家机关依法办的）；没有的是 `undefined`。 */
export function firstMatch(
  text: string,
  patterns: readonly RegExp[],
  { lawfulToo = true, unless }: Guards = {},
): string | undefined {
  if (unless?.test(text)) return undefined;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      if (isNegated(text, match.index)) continue;
      if (lawfulToo && isLawful(text, match.index)) continue;
      return match[0];
    }
  }
  return undefined;
}
