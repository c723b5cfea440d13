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
  /** 上面还有一个齐全的表头，它下面的头一条记录在第几行；没有的不写。 */
  readonly recordAbove?: number;
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
  const candidates: Candidate[] = [];
  for (const { row, names } of topRows(content)) {
    const plain = headerAt(ledger, row, names);
    const stacked = headerAt(
      ledger,
      row,
      names.map((name, column) => (name === '' ? (above[column] ?? '') : name)),
    );
    const header = stacked.columns.size > plain.columns.size ? stacked : plain;
    candidates.push({ header, cells: row.cells });
    if (header.columns.size > (best?.columns.size ?? 0)) best = header;
    above = names;
  }
  if (best === undefined) return undefined;
  if (best.columns.size < FEWEST_COLUMNS && !hasAllColumns(best)) return undefined;
  const recordAbove = recordAboveIn(candidates, best.row);
  return recordAbove === undefined ? best : { ...best, recordAbove };
}

/** 前头的一行，当它是表头时认得哪些列。 */
interface Candidate {
  readonly header: Header;
  readonly cells: readonly Cell[];
}

/** 认得的列最多的表头上面，还有一个齐全的表头，照它读得出的头一行：那是记录，不能丢。 */
function recordAboveIn(candidates: readonly Candidate[], headerRow: number): number | undefined {
  const above = candidates.filter(({ header }) => header.row < headerRow);
  const first = above.findIndex(
    ({ header }) => header.columns.size >= FEWEST_COLUMNS && hasAllColumns(header),
  );
  const upper = above[first]?.header;
  if (upper === undefined) return undefined;
  const below = above.slice(first + 1);
  return below.find(({ cells }) => hasSomeValue(upper, cells))?.header.row;
}

/** 必须填的列，有一列读得出来。 */
function hasSomeValue({ ledger, columns }: Header, cells: readonly Cell[]): boolean {
  return Object.entries(ledger.columns).some(([key, { required, parse }]) => {
    const index = columns.get(key);
    return required && index !== undefined && parse(cells[index]).ok;
  });
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

/** 一行是不是另一张表的表头：也是这本台账的列名，次序却不一样，或者多出一列要读的。 */
export function isOtherHeader({ ledger, columns }: Header, cells: readonly Cell[]): boolean {
  const found = matchColumns(ledger, namesOf(cells)).columns;
  return (
    found.size >= FEWEST_COLUMNS && [...found].some(([key, index]) => columns.get(key) !== index)
  );
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
