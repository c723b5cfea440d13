import type { Cell, Merge, SheetContent, SheetRow } from './cell.ts';

/** 看某一格是不是在合并的一块里。 */
export interface MergedCells {
  /** 这一格所在的块，不算它自己是左上角的；没有合并的返回 `undefined`。 */
  readonly at: (row: number, column: number) => Merge | undefined;
  /** 把合并的块填满以后的一行，至少看到第 `width` 列。 */
  readonly filled: (row: SheetRow, width: number) => readonly Cell[];
}

/**
 * 合并的格子只有左上角有值，其余是空的；这里给每一格找回它的值。
 * 按列分开、按行排好，所以几万处合并也不慢。
 */
export function mergedCellValues({
  rows,
  merges,
}: Pick<SheetContent, 'rows' | 'merges'>): MergedCells {
  if (merges.length === 0) return NO_MERGES;
  const byColumn = new Map<number, readonly Merge[]>();
  const sorted = merges.toSorted((a, b) => a.top - b.top);
  const values = new Map(rows.map((row) => [row.number, row.cells]));
  const inColumn = (column: number) => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const found = sorted.filter(({ left, right }) => left <= column && column <= right);
    byColumn.set(column, found);
    return found;
  };
  const at = (row: number, column: number) => {
    const candidate = lastStartingBy(inColumn(column), row);
    if (candidate === undefined || candidate.bottom < row) return undefined;
    return candidate.top === row && candidate.left === column ? undefined : candidate;
  };
  return {
    at,
    filled: (row, width) =>
      Array.from({ length: Math.max(width, row.cells.length) }, (_, column) => {
        const merge = at(row.number, column);
        return merge === undefined ? row.cells[column] : values.get(merge.top)?.[merge.left];
      }),
  };
}

const NO_MERGES: MergedCells = { at: () => undefined, filled: ({ cells }) => cells };

/** 从上到下排好、互不重叠的块里，开头不晚于 `row` 的最后一个。 */
function lastStartingBy(merges: readonly Merge[], row: number): Merge | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merges[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}
