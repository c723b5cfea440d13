import type { Cell, SheetContent, SheetRow } from '../cells/cell.ts';
import { columnName } from '../cells/column-name.ts';
import { mergedCellValues } from '../cells/merged-cells.ts';
import type { Ledger } from '../kinds/ledger.ts';

/** 表头上面的标题、单位、说明不会超过这么多行。 */
const DEEPEST_HEADER = 40;
/** 该有的列没有齐时，至少认得这么多列才像表头。 */
const FEWEST_COLUMNS = 2;

/** 找到的表头。 */
export interface Header {
  readonly ledger: Ledger;
  /** 表头的行号（两层的，是认得的列更多的那层）；数据从下一行开始。 */
  readonly row: number;
  /** 列的代号 → 第几列，从 0 数起。 */
  readonly columns: ReadonlyMap<string, number>;
  /** 有两列都叫这一列的名字，说不清读哪一列。 */
  readonly doubled: readonly string[];
  /** 表头各列的字，比较用的写法。 */
  readonly names: readonly string[];
}

/** 表格前头的一行里，最多认得几个列名；给 .csv 挑分隔符用。 */
export function countKnownNames(ledgers: readonly Ledger[], cells: readonly Cell[]): number {
  const names = namesOf(cells);
  return Math.max(0, ...ledgers.map((ledger) => matchColumns(ledger, names).columns.size));
}

/**
 * 在一张表里找一本台账的表头：前面若干行里，认得的列最多的那一行。
 * 合并的格子填满了再看，所以两层的表头取下面那层；下面那层空着的格子，用上面那层的。
 * 认得的列太少返回 `undefined`；缺一两列的照样返回，由调用的人说缺什么。
 */
export function findHeader(content: SheetContent, ledger: Ledger): Header | undefined {
  let best: Header | undefined;
  let above: readonly string[] = [];
  for (const { row, names } of topRows(content)) {
    const plain = headerAt(ledger, row, names);
    const stacked = headerAt(
      ledger,
      row,
      names.map((name, column) => (name === '' ? (above[column] ?? '') : name)),
    );
    const header = stacked.columns.size > plain.columns.size ? stacked : plain;
    if (header.columns.size > (best?.columns.size ?? 0)) best = header;
    above = names;
  }
  if (best === undefined) return undefined;
  return best.columns.size >= FEWEST_COLUMNS || hasAllColumns(best) ? best : undefined;
}

/** 必须有的列都有；一村一张表的，「村」由工作表的名字补，不在这里算。 */
export function hasAllColumns({ ledger, columns }: Header): boolean {
  return Object.entries(ledger.columns).every(
    ([key, { missingOk, fromName }]) => missingOk || fromName || columns.has(key),
  );
}

/** 一行是不是又把表头抄了一遍（打印时每页一个表头）。 */
export function isRepeatedHeader(header: Header, cells: readonly Cell[]): boolean {
  const known = [...header.columns.values()];
  const same = known.filter((column) => {
    const cell = cells[column];
    return typeof cell === 'string' && columnName(cell) === header.names[column];
  });
  return same.length >= FEWEST_COLUMNS;
}

function* topRows(content: SheetContent): Iterable<{ row: SheetRow; names: readonly string[] }> {
  const merged = mergedCellValues(content);
  const rows = content.rows.slice(0, DEEPEST_HEADER);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (const row of rows) {
    // 左右合并的只算最左一列，不然一个列名会变成两列。
    const cells = merged
      .filled(row, width)
      .map((cell, column) =>
        (merged.at(row.number, column)?.left ?? column) < column ? '' : cell,
      );
    yield { row, names: namesOf(cells) };
  }
}

function namesOf(cells: readonly Cell[]): readonly string[] {
  return cells.map((cell) => (typeof cell === 'string' ? columnName(cell) : ''));
}

function headerAt(ledger: Ledger, row: SheetRow, names: readonly string[]): Header {
  return { ledger, row: row.number, names, ...matchColumns(ledger, names) };
}

function matchColumns(
  ledger: Ledger,
  names: readonly string[],
): Pick<Header, 'columns' | 'doubled'> {
  const columns = new Map<string, number>();
  const doubled: string[] = [];
  for (const [key, column] of Object.entries(ledger.columns)) {
    for (const name of column.matches) {
      const first = names.indexOf(name);
      if (first === -1) continue;
      columns.set(key, first);
      if (names.indexOf(name, first + 1) !== -1) doubled.push(key);
      break;
    }
  }
  return { columns, doubled };
}
