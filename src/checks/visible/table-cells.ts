/** 表里一行的各格，原样的字，`\|` 是一个竖线；行首行尾的竖线不隔出空格子。 */
export function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}

/** 是不是隔开列名和下面各行的那一行：`| --- | --- |`。 */
export function isSeparator(line: string): boolean {
  return (
    line.includes('|') &&
    /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/.test(line)
  );
}
