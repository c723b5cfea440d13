const LONGEST = 6;

/**
 * 把连着写的拼音切成音节，音节越少越好（`linshijiuzhu` → lin shi jiu zhu）。
 * 切不干净的（`dbsq`、`Word`）返回 `undefined`。撇号隔开的地方必切（`xi'an`）。
 */
export function splitPinyin(
  text: string,
  isSyllable: (text: string) => boolean,
): readonly string[] | undefined {
  const parts = text.split("'").filter((part) => part !== '');
  const split = parts.map((part) => shortest(part, isSyllable));
  return split.every((part) => part !== undefined) ? split.flat() : undefined;
}

function shortest(
  text: string,
  isSyllable: (text: string) => boolean,
): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const syllable = text.slice(start, end);
      if (before === undefined || !isSyllable(syllable)) continue;
      const current = best[end];
      if (current === undefined || before.length + 1 < current.length) {
        best[end] = [...before, syllable];
      }
    }
  }
  return best[text.length];
}
