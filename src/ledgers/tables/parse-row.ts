import { type Cell, isBlank, squeeze } from '../cells/cell.ts';
import type { MergedCells } from '../cells/merged-cells.ts';
import { unreadableCell } from '../cells/unreadable-cell.ts';
import type { Column } from '../kinds/ledger.ts';
import type { Header } from './header.ts';

/** 一行里要读的一格，和读的结果。`value` 没有就是可以不填、也没填。 */
export interface ReadCell {
  readonly key: string;
  readonly column: Column;
  readonly cell: Cell;
  readonly value?: unknown;
  /** 没读懂：看到了什么，应当是什么。 */
  readonly fault?: { readonly found: string; readonly expected: string };
}

const MERGED_COUNT = {
  found: '几行合并成的一个数，说不清是一共还是每行都是',
  expected: '取消合并，每行各填各的',
};

/** 把一行（合并的格子已经填满）里要读的各格读出来。 */
export function readCells(
  { ledger, columns }: Header,
  cells: readonly Cell[],
  row: number,
  { merged, today }: { readonly merged: MergedCells; readonly today: string | undefined },
): readonly ReadCell[] {
  return Object.entries(ledger.columns).flatMap(([key, column]) => {
    const index = columns.get(key);
    if (index === undefined) return [];
    const cell = cells[index];
    const isMerged = merged.at(row, index) !== undefined;
    return [{ key, column, cell, ...notFuture(readCell(column, cell, isMerged), column, today) }];
  });
}

/** 每一格都读懂了，而且该填的都填了。 */
export function isUnderstood(cells: readonly ReadCell[]): boolean {
  return cells.every(({ fault }) => fault === undefined);
}

/** 各格跟模板里的示例一样（没填的也算）。 */
export function isAsInTemplate(cells: readonly ReadCell[]): boolean {
  return cells.every(({ column, cell, value, fault }) => {
    const example = column.parse(column.guide.example);
    const isSame = fault === undefined && example.ok && value === example.value;
    return isBlank(cell) || isSame;
  });
}

type Reading = Pick<ReadCell, 'value' | 'fault'>;

function notFuture(reading: Reading, column: Column, today: string | undefined): Reading {
  const { value } = reading;
  const isDay = column.guide.kind === 'day' && typeof value === 'string';
  if (!isDay || today === undefined || column.mayBeFuture || value <= today) return reading;
  return {
    fault: { found: '一个还没到的日期', expected: '今天或以前的日期，看看年份是不是写错了' },
  };
}

function readCell(column: Column, cell: Cell, isMerged: boolean): Reading {
  if (!column.required && isNothing(column, cell)) return {};
  if (isMerged && column.merged === 'refuse') return { fault: MERGED_COUNT };
  const parsed = column.parse(cell);
  if (parsed.ok) return { value: parsed.value };
  const special = unreadableCell(cell);
  const { found, expected } = parsed;
  return {
    fault:
      special === undefined
        ? { found, expected }
        : { found: special.found, expected: `${special.remedy}：${expected}` },
  };
}

function isNothing({ nothing }: Column, cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && nothing.includes(squeeze(cell)));
}
