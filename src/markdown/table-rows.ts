/** 表里的一行，念给人听的：行首是说哪一样，后面一格一格写明是哪一列。 */
export interface TableRow {
  readonly head: string;
  /** 空着的格不算。 */
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** 读好的一张表；紧挨在表前面、没有空行隔开的字在 `before`。 */
export interface MarkdownTable {
  readonly before: readonly string[];
  readonly rows: readonly TableRow[];
}

/** 表头下面那一行横线，如 `|---|:--:|`。 */
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** 几行 Markdown 里的表；没有表的是 `undefined`。格里的 Markdown 原样。 */
export function tableIn(lines: readonly string[]): MarkdownTable | undefined {
  const at = lines.findIndex((line) => line.includes('|') && DELIMITER.test(line));
  const header = lines[at - 1];
  if (header === undefined) return undefined;
  const [, ...columns] = cellsOf(header);
  const rows = lines.slice(at + 1).map((line) => {
    const [head = '', ...cells] = cellsOf(line);
    return {
      head,
      cells: cells
        .map((text, index) => ({ column: columns[index] ?? '', text }))
        .filter(({ text }) => text !== ''),
    };
  });
  return { before: lines.slice(0, at - 1), rows };
}

/** 一格念成「列名 数」。 */
export function sayCell({ column, text }: TableRow['cells'][number]): string {
  return [column, text.replace(/[。；]$/, '')].filter(Boolean).join(' ');
}

/** 一行念成一句：「行首：列名 数；列名 数。」 */
export function sayRow({ head, cells }: TableRow): string {
  const said = cells.map(sayCell).join('；');
  return `${[head, said].filter(Boolean).join('：')}。`;
}

/** 表的一行拆成一格一格；不是表的，整行算一格。 */
export function cellsIn(line: string): readonly string[] {
  return line.trimStart().startsWith('|') ? cellsOf(line) : [line];
}

/** 一行里的各格；`\|` 是格里的竖线。 */
function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}
