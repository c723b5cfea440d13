import type { SourceCell, SourceTable } from '../document.ts';

/** 一张表里，横着合并的行占到这么多，是登记表一类：一行一个样子，没有列名。 */
const MOSTLY_SPANNED = 1 / 3;

/** 列理顺了的一张表。 */
export interface EvenTable extends SourceTable {
  /** 登记表一类，各行的格照先后靠左写。 */
  readonly isForm: boolean;
}

/**
 * 理顺列：哪一格也不从那里起的列去掉（画表的时候拖出来的）；
 * 登记表一类，各行的格照先后靠左排，竖着合并的每一行都写上，横着的不重写。
 */
export function evenColumns(table: SourceTable): EvenTable {
  const used = withoutUnusedColumns(table);
  const rows = used.rows.filter((row) => !(row.length === 1 && row[0]?.columns === used.width));
  const spanned = rows.slice(1).filter((row) => row.some(({ columns }) => columns > 1));
  if (spanned.length <= rows.length * MOSTLY_SPANNED) return { ...used, isForm: false };
  const packed = used.rows.map((_, index) =>
    cellsOver(used, index).map(
      (cell, column): SourceCell => ({ text: cell.text, column, columns: 1, rows: 1 }),
    ),
  );
  const width = Math.max(...packed.map(({ length }) => length));
  return { kind: 'table', rows: packed, width, isForm: true };
}

function withoutUnusedColumns({ rows }: SourceTable): SourceTable {
  const starts = [...new Set(rows.flat().map(({ column }) => column))].toSorted((a, b) => a - b);
  const even = rows.map((row) =>
    row.map((cell): SourceCell => {
      const end = cell.column + cell.columns;
      const columns = starts.filter((start) => start >= cell.column && start < end).length;
      return { ...cell, column: starts.indexOf(cell.column), columns };
    }),
  );
  return { kind: 'table', rows: even, width: starts.length };
}

/** 第几行上看得到的各格，连竖着合并下来的，从左到右。 */
function cellsOver({ rows }: SourceTable, index: number): readonly SourceCell[] {
  return rows
    .slice(0, index + 1)
    .flatMap((row, at) => row.filter((cell) => at + cell.rows > index))
    .toSorted((a, b) => a.column - b.column);
}
