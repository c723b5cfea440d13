const VARIABLE = /(?<![\w-])--[a-z][\w-]*/gi;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * 样式里的变量改成一个字母的短名，用得多的先挑；字母用完了的、别处也提到的（脚本添的样式要用）不改。
 * `others` 是样式以外的字：这一页和它的脚本。
 */
export function shortVariables(css: string, others: string): string {
  const elsewhere = new Set(others.match(VARIABLE));
  const counts = new Map<string, number>();
  for (const [name] of css.matchAll(VARIABLE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const letters = [...LETTERS].map((letter) => `--${letter}`);
  const free = letters.filter((name) => !counts.has(name) && !elsewhere.has(name));
  const names = [...counts.keys()]
    .filter((name) => !elsewhere.has(name))
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const short = new Map(names.map((name, at) => [name, free[at] ?? name]));
  return css.replace(VARIABLE, (name) => short.get(name) ?? name);
}
