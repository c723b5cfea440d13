import {
  type Cell,
  kindOfCell,
  type RowMark,
  type SheetContent,
  type SheetRow,
  squeeze,
  tidy,
} from '../cells/cell.ts';
import { mergedCellValues } from '../cells/merged-cells.ts';
import type { Ledger } from '../kinds/ledger.ts';
import type { LedgerFault } from '../rows.ts';
import { copiedRowFaults } from './copied-rows.ts';
import { type IdentifiedRow, identified, identityOf, type SeenRows } from './duplicate-rows.ts';
import { gatherFaults } from './gather-faults.ts';
import { type Header, isOtherHeader, isRepeatedHeader } from './header.ts';
import { headerFaults, valuesFromNames } from './header-faults.ts';
import { isAsInTemplate, isUnderstood, type ReadCell, readCells } from './parse-row.ts';
import {
  CHANGED_EXAMPLE,
  FILLED_IN_OTHER_ROWS,
  HIDDEN_COLUMN,
  hiddenRows,
  OTHER_HEADER,
  RECORD_ABOVE,
  type RowFault,
  type TablePlace,
  TOTAL_OR_RECORD,
} from './row-faults.ts';
import {
  isExampleRow,
  isFootnote,
  isOnlyNumbered,
  isRepeatedTitle,
  isTotalRow,
} from './skipped-rows.ts';

/** 读懂的一行，各列的值按列的代号放着。 */
export interface ReadRow {
  readonly number: number;
  readonly values: Readonly<Record<string, unknown>>;
  /** 这一行看着不寻常的地方，如划了删除线。 */
  readonly marks: readonly RowMark[];
}

export interface TableRead {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly LedgerFault[];
  readonly totals: number;
  readonly notes: number;
}

export interface LedgerTable {
  readonly content: SheetContent;
  readonly header: Header;
  /** 工作表自己的名字没有说它是台账，文件里又不止它一张：也许是汇总、草稿。 */
  readonly maybeDraft: boolean;
  /** 工作表和文件的名字，一村一张表时当「村」用。 */
  readonly names: readonly (string | undefined)[];
  readonly place: TablePlace;
  /** 今天；写了，还没到的日子就算写错。 */
  readonly today: string | undefined;
  /** 这本台账已经读过的行，用来看重复。 */
  readonly seen: SeenRows;
}

/**
 * 从表头往下一行行读。合计、空行、示例、落款、重抄的表头跳过；
 * 其余每一行，各列都要读懂，没读懂的记下是第几行、哪一列、看到的是哪一类东西。
 * 不在台账规定里的列只用来看重复，看完就丢。表头有毛病时仍把各格查一遍，但一行也不给。
 */
export function readTable(table: LedgerTable): TableRead {
  const { content, header, names, place, today, seen } = table;
  const titles = titlesAbove(content, header.row);
  const fromNames = valuesFromNames(header, [...names, ...titles]);
  const identity = identityOf(header, Object.values(fromNames).join());
  const merged = mergedCellValues(content);
  const faults: LedgerFault[] = [];
  const report = (row: number, found: readonly RowFault[]) => {
    for (const fault of found) faults.push({ ...place, row, ...fault });
  };
  const rows: ReadRow[] = [];
  const records: IdentifiedRow[] = [];
  const hidden: number[] = [];
  let totals = 0;
  let notes = 0;

  report(header.row, headerFaults(header, fromNames, table.maybeDraft));
  report(header.row, hiddenColumns(header, content));
  if (header.recordAbove !== undefined) report(header.recordAbove, [RECORD_ABOVE]);
  const isHeaderSound = faults.length === 0;
  for (const row of content.rows) {
    if (row.number <= header.row || isOnlyNumbered(row.cells, identity.serial)) continue;
    const filled = merged.filled(row, header.names.length);
    const cells = readCells(header, filled, row.number, { merged, today });
    if (!isUnderstood(cells) && isOtherHeader(header, filled)) {
      report(row.number, [OTHER_HEADER]);
      break;
    }
    if (isRemark(row, filled, cells, { header, titles })) {
      notes += 1;
    } else if (
      isTotalRow(
        row.cells,
        cells.map(({ cell }) => cell),
      )
    ) {
      totals += 1;
      report(row.number, isUnderstood(cells) ? [TOTAL_OR_RECORD] : []);
    } else if (isExampleRow(row.cells)) {
      notes += 1;
      // 模板示例里的日子可以晚于今天。
      const example = readCells(header, filled, row.number, { merged, today: undefined });
      report(row.number, isAsInTemplate(example) ? [] : [CHANGED_EXAMPLE]);
    } else {
      if (row.hidden) hidden.push(row.number);
      const conflicts = isHeaderSound ? conflictsIn(header.ledger, cells) : [];
      report(row.number, [...faultsOf(cells), ...conflicts]);
      const own = { ...place, row: row.number };
      records.push(identified(withValues(filled, cells, header), identity, own));
      if (isHeaderSound && isUnderstood(cells) && conflicts.length === 0) {
        const values = { ...fromNames, ...valuesOf(cells) };
        rows.push({ number: row.number, values, marks: row.marks ?? [] });
      }
    }
  }
  for (const { row, fault } of copiedRowFaults(seen.remember(records), place)) {
    report(row, [fault]);
  }
  const [firstHidden] = hidden;
  if (firstHidden !== undefined) report(firstHidden, [hiddenRows(hidden.length)]);
  for (const { number, name } of unevenCells(header, rows)) {
    report(number, [{ column: name, ...FILLED_IN_OTHER_ROWS }]);
  }
  return { rows, faults: gatherFaults(faults), totals, notes };
}

function isRemark(
  row: SheetRow,
  filled: readonly Cell[],
  cells: readonly ReadCell[],
  { header, titles }: { readonly header: Header; readonly titles: ReadonlySet<string> },
): boolean {
  const understood = cells.filter(({ value }) => value !== undefined).length;
  return (
    isFootnote(row.cells, understood) ||
    isRepeatedTitle(row.cells, titles) ||
    (!isUnderstood(cells) && isRepeatedHeader(header, filled))
  );
}

const BLANK = kindOfCell(undefined);

/** 要填的格子一个都没填的，只说一次。 */
function faultsOf(cells: readonly ReadCell[]): readonly RowFault[] {
  const faults = cells.flatMap(({ column, fault }) =>
    fault === undefined ? [] : [{ column: column.name, ...fault }],
  );
  const [first] = faults;
  const isEmpty = cells.every(({ value }) => value === undefined);
  return first !== undefined && isEmpty && faults.every(({ found }) => found === BLANK)
    ? [first]
    : faults;
}

/** 读懂了的几列彼此对不上的；自己就没读懂的那一列，已经说过了。 */
function conflictsIn(ledger: Ledger, cells: readonly ReadCell[]): readonly RowFault[] {
  const unread = cells.flatMap(({ column, fault }) => (fault === undefined ? [] : [column.name]));
  return (ledger.conflicts?.(valuesOf(cells)) ?? []).filter(
    ({ column }) => !unread.includes(column),
  );
}

/** 要读的格子换成读出来的值。 */
function withValues(
  filled: readonly Cell[],
  cells: readonly ReadCell[],
  { columns }: Header,
): readonly Cell[] {
  const values = [...filled];
  for (const { key, value } of cells) {
    const index = columns.get(key);
    if (index !== undefined && value !== undefined) values[index] = String(value);
  }
  return values;
}

function valuesOf(cells: readonly ReadCell[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(cells.map(({ key, value }) => [key, value]));
}

/** 要读的列有藏起来的：看不见的数不能数进去。 */
function hiddenColumns({ ledger, columns }: Header, content: SheetContent): readonly RowFault[] {
  return Object.entries(ledger.columns).flatMap(([key, { name }]) =>
    content.hiddenColumns.has(columns.get(key) ?? -1) ? [{ column: name, ...HIDDEN_COLUMN }] : [],
  );
}

/** 有的行填了、有的行空着的列：空着的是哪几行。 */
function unevenCells(
  { ledger, columns }: Header,
  rows: readonly ReadRow[],
): readonly { readonly number: number; readonly name: string }[] {
  return Object.entries(ledger.columns).flatMap(([key, { name, evenly }]) => {
    if (!evenly || !columns.has(key)) return [];
    const blank = rows.filter(({ values }) => values[key] === undefined);
    return blank.length === rows.length ? [] : blank.map(({ number }) => ({ number, name }));
  });
}

function titlesAbove({ rows }: SheetContent, headerRow: number): ReadonlySet<string> {
  const cells = rows.filter(({ number }) => number < headerRow).flatMap((row) => row.cells);
  const texts = cells.filter((cell) => typeof cell === 'string' && tidy(cell) !== '');
  return new Set(texts.map((text) => squeeze(String(text))));
}
