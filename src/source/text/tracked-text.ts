/** 改写过的文字，每个字都找得回原来的位置。 */
export interface TrackedText {
  readonly text: string;
  /** 现在的第几个字，在原文里是第几个。 */
  originOf(index: number): number;
}

/** 还没改写的文字。 */
export function tracked(text: string): TrackedText {
  return { text, originOf: (index) => index };
}

/** 把合乎 `pattern` 的地方换掉。什么也没换的，原样返回。 */
export function rewrite(
  source: TrackedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): TrackedText {
  const pieces: string[] = [];
  /** 各段原样留着的文字：新位置从哪里起，旧位置从哪里起。 */
  const kept: { readonly at: number; readonly from: number }[] = [{ at: 0, from: 0 }];
  let at = 0;
  let from = 0;
  for (const match of source.text.matchAll(pattern)) {
    const before = source.text.slice(from, match.index);
    const replacement = replace(match);
    pieces.push(before, replacement);
    at += before.length + replacement.length;
    from = match.index + match[0].length;
    kept.push({ at, from });
  }
  if (from === 0) return source;
  pieces.push(source.text.slice(from));
  return {
    text: pieces.join(''),
    originOf(index) {
      const last = kept.findLastIndex((segment) => segment.at <= index);
      const segment = kept[last] ?? { at: 0, from: 0 };
      const next = kept[last + 1];
      const origin = segment.from + index - segment.at;
      return source.originOf(next === undefined ? origin : Math.min(origin, next.from - 1));
    },
  };
}
