import type { SourceCell, SourceTable } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import { tidySpaces } from '../draft.ts';
import type { Loss } from '../losses.ts';

/** 一张表写成的几块，和要说一声的。 */
interface ArrangedTable {
  readonly blocks: readonly DraftBlock[];
  readonly losses: readonly Loss[];
}

/**
 * 一张表：合并的格拆开；头一行、末一行只有一格的，是表名、注，写成段落；
 * `place` 是第几块，好说在哪里。
 */
export function arrangeTable(table: SourceTable, place: number): ArrangedTable {
  const lose = (kind: Loss['kind']): Loss => ({ kind, place, words: '' });
  const rows = [...table.rows];
  const before: string[] = [];
  const after: string[] = [];
  while (rows.length > 1 && isWhole(rows[0], table)) before.push(textOf(rows.shift()));
  while (rows.length > 2 && isWhole(rows.at(-1), table)) after.unshift(textOf(rows.pop()));
  const merged = rows.flat().filter((cell) => cell.rows > 1 || cell.columns > 1);
  const grid = expanded(rows, table);
  const head = headDepth(rows);
  const header = joinedHead(grid.slice(0, head));
  return {
    blocks: [
      ...before.flatMap((text) => text.split('\n').flatMap(paragraphOf)),
      { kind: 'table', rows: [header, ...grid.slice(head)] },
      ...after.flatMap((text) => text.split('\n').flatMap(paragraphOf)),
    ],
    losses: merged.map(() => lose('merged')),
  };
}

function paragraphOf(text: string): readonly DraftBlock[] {
  const tidy = tidySpaces(text);
  return tidy === '' ? [] : [{ kind: 'paragraph', runs: [{ text: tidy, isBold: false }] }];
}

/** 一行里有几格有字。 */
export function filledIn(row: readonly SourceCell[]): number {
  return row.filter(({ text }) => text.trim() !== '').length;
}

function isWhole(row: readonly SourceCell[] | undefined, { width }: SourceTable): boolean {
  const [cell] = row ?? [];
  return row?.length === 1 && cell?.columns === width && cell.rows === 1;
}

function textOf(row: readonly SourceCell[] | undefined): string {
  return row?.map(({ text }) => text).join('\n') ?? '';
}

/** 一行一行都是一样多的格：占了几行几列的，每一格都写上；横着占了整行的只写头一格。 */
function expanded(
  rows: readonly (readonly SourceCell[])[],
  { width }: SourceTable,
): readonly (readonly string[])[] {
  const grid = rows.map(() => Array.from({ length: width }, () => ''));
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      const text = tidySpaces(cell.text.replaceAll('\n', ' '));
      const columns = cell.columns === width ? 1 : cell.columns;
      for (let down = 0; down < cell.rows; down++) {
        const line = grid[index + down];
        for (let at = 0; at < columns; at++) if (line) line[cell.column + at] = text;
      }
    }
  }
  return grid;
}

/** 列名占了几行：头一行里既有横着占几列的，又有竖着占几行的，是两层的列名。 */
function headDepth(rows: readonly (readonly SourceCell[])[]): number {
  const first = rows[0] ?? [];
  const isSpanned = first.some(({ columns }) => columns > 1);
  const deepest = Math.max(1, ...first.map(({ rows: down }) => down));
  return isSpanned && deepest < rows.length ? deepest : 1;
}

/** 几层列名接成一层：「任务 完成时间」；上下一样的只写一遍。 */
function joinedHead(layers: readonly (readonly string[])[]): readonly string[] {
  const [top = []] = layers;
  return top.map((_, column) => {
    const names = layers.map((layer) => layer[column] ?? '').filter((name) => name !== '');
    return [...new Set(names)].map(closedUp).join(' ');
  });
}

/** 窄格里断开的列名（「责任 单位」）接起来。 */
function closedUp(name: string): string {
  const closed = name.replace(/\s/gu, '');
  return /[A-Za-z]/.test(name) || closed.length > 8 ? name : closed;
}
