import { isBanOnBurden, isDenied, isLawful, isNegated, isUndone } from './sense.ts';

interface Guards {
  /** 国家机关依法办的，不算。 */
  readonly lawfulToo?: boolean;
  /** 写着这些话的整句不算。 */
  readonly unless?: RegExp;
}

/**
 * 一句话里头一处真的照着做的（不是说「不这样做」、这样做了的要纠正，也不是国家机关依法办的）；没有的是 `undefined`。
 * 式子里有一组叫 `verb` 的，它前面的「不」也算。
 */
export function firstMatch(
  text: string,
  patterns: readonly RegExp[],
  { lawfulToo = true, unless }: Guards = {},
): string | undefined {
  if (unless?.test(text)) return undefined;
  for (const pattern of patterns) {
    // 多半一处也没有：先这样看一眼，`matchAll` 每回要另抄一份式子。
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const { verb } = match.groups ?? {};
      const at = [match.index, match.index + (verb === undefined ? 0 : match[0].lastIndexOf(verb))];
      if (at.some((index) => isNegated(text, index))) continue;
      if (isBanOnBurden(match[0])) continue;
      const after = text.slice(match.index + match[0].length);
      // 「拒不签字的，……」：碰着的字在前提里，后果在后头。
      if (match[0].startsWith('拒不') && /^的[，：]/u.test(after)) continue;
      if (isDenied(after) || after.startsWith(`不${match[0].at(-1)}`)) continue;
      if (isUndone(text, match.index)) continue;
      if (lawfulToo && isLawful(text, match.index)) continue;
      return match[0];
    }
  }
  return undefined;
}
