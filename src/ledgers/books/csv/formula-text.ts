/**
 * 把 `="00123"` 换成 `"00123"`：有的系统这样导出 .csv，好让 Excel 留住前头的零。
 * 引号里的字（先整段认出来）不动。
 */
export function unwrapFormulaText(text: string, delimiter: string): string {
  if (!text.includes('="')) return text;
  const edge = `\\r\\n${/[\\|]/.test(delimiter) ? '\\' : ''}${delimiter}`;
  const field = new RegExp(
    `(?<=^|[${edge}])(?:"(?:[^"]|"")*"|=("(?:[^"\\r\\n]|"")*"))(?=[${edge}]|$)`,
    'g',
  );
  return text.replace(field, (whole, inner: string | undefined) => inner ?? whole);
}

/** 读出来的一格还是 `="00123"`（外面又包了引号的）时，取里面的字。 */
export function formulaTextIn(field: string): string {
  return /^="((?:[^"]|"")*)"$/.exec(field)?.[1]?.replaceAll('""', '"') ?? field;
}
