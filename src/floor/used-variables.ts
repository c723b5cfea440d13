const DECLARED = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;
const USED = /var\((--[\w-]+)/g;

/**
 * 删掉样式里谁也不用的变量；一个变量只给另一个没人用的变量用，也删。
 * `others` 是样式以外也可能用变量的字：这一页和它的脚本。
 */
export function usedVariables(css: string, others: string): string {
  const used = new Set([...`${css}${others}`.matchAll(USED)].map(([, name]) => name));
  const kept = css.replace(DECLARED, (declaration, name: string) =>
    used.has(name) ? declaration : '',
  );
  return kept === css ? css : usedVariables(kept, others);
}
