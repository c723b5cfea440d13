import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { leavesOf, measuresOf } from '../../kinds/progress/leaves.ts';
import type { CsvTable } from './csv.ts';
import { longColumns, longTable, missingValues } from './long-table.ts';

const { plan, release } = demoSource();
const rows = longTable(plan, release).slice(1);
const rowOf = (table: CsvTable, measure: string, cell: string) =>
  table.find((row) => row[0] === measure && row[1] === cell);

test('第一行是栏名，每一行一样宽；量加格子不重', () => {
  expect(longTable(plan, release)[0]).toEqual([
    'measure',
    'cell',
    'village',
    'aspect',
    'value',
    'unit',
    'note',
  ]);
  for (const row of rows) expect(row).toHaveLength(longColumns.length);
  const keys = rows.map(([measure, cell]) => `${measure} ${cell}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('计划里的格子一格不少，再加上照实的合计', () => {
  const leaves = measuresOf(plan).flatMap(([, measure]) => leavesOf(plan, measure, release.until));
  expect(rows).toHaveLength(leaves.length + Object.keys(release.totals).length);
});

test('照实的写数和办到的那天，没报的写没报，不写零', () => {
  expect(rowOf(rows, 'talks', 'jia')).toEqual([
    ...['talks', 'jia', 'jia', '', '1', '次', '2022-10-25办到'],
  ]);
  expect(rowOf(rows, 'visits', 'geng')?.[4]).toBe(missingValues.unreported);
});

test('报了会议台账、这种会一次没登的，写没登，不写没报', () => {
  expect(rowOf(rows, 'courtyards', 'xin')?.[4]).toBe(missingValues.none);
});

test('取整的写明真数在哪一段；零到四的写「不足5」，从来不写 0', () => {
  const rounded = rows.filter(([measure]) => measure === 'received' || measure === 'disputes');
  for (const [, cell, , , value, , note] of rounded) {
    if (cell === 'total') continue;
    expect(value).not.toBe('0');
    expect(note).toMatch(/^取整，真数在\d+到\d+之间$/);
  }
  const few = rounded.find(([, , , , value]) => value === missingValues.few);
  expect(few?.at(-1)).toBe('取整，真数在0到4之间');
});

test('还没到数它的日子，写还没到日子', () => {
  const first = demoSource(1);
  const early = longTable(first.plan, first.release);
  expect(rowOf(early, 'disputes', 'land')?.[4]).toBe(missingValues.notDue);
  expect(rowOf(early, 'approval', '1/yes')?.[4]).toBe(missingValues.notDue);
});

test('村和方面各在各的栏', () => {
  expect(rowOf(rows, 'received', 'jia/income')?.slice(0, 4)).toEqual([
    ...['received', 'jia/income', 'jia', 'income'],
  ]);
});
