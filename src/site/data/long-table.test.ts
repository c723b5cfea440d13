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
    'least',
    'most',
    'unit',
    'note',
  ]);
  for (const row of rows) expect(row).toHaveLength(longColumns.length);
  const keys = rows.map(([measure, cell]) => `${measure} ${cell}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('计划里的格子一格不少；各家的事再加一行全镇合计，问卷没有', () => {
  const leaves = measuresOf(plan).flatMap(([, measure]) => leavesOf(plan, measure, release.until));
  const totals = rows.filter(([, cell]) => cell === 'total');
  expect(rows).toHaveLength(leaves.length + totals.length);
  expect(totals.map(([measure]) => measure)).toEqual([
    ...['received', 'promised', 'lapsed', 'solved', 'disputes', 'settled', 'revisited'],
  ]);
});

test('照实的写数和办到的那天，两头都是它；没报的写没报，不写零', () => {
  expect(rowOf(rows, 'talks', 'jia')).toEqual([
    ...['talks', 'jia', 'jia', '', '1', '1', '1', '次', '2022-10-25办到'],
  ]);
  expect(rowOf(rows, 'visits', 'geng')?.slice(4, 7)).toEqual(Array(3).fill('没报'));
});

test('报了会议台账、这种会一次没登的，写没登，不写没报', () => {
  expect(rowOf(rows, 'courtyards', 'xin')?.[4]).toBe(missingValues.none);
});

test('登了各家的事的台账，大家的事没登的村也不写没报：看不出报没报', () => {
  const { jia: _, ...shared } = release.counts.shared ?? {};
  const changed = longTable(plan, { ...release, counts: { ...release.counts, shared } });
  expect(rowOf(changed, 'shared', 'jia')?.[4]).toBe(missingValues.none);
});

test('各家的事写真数的两头；零到四的写「不足5」，从来不写 0', () => {
  const banded = rows.filter(
    ([measure, cell]) => (measure === 'received' || measure === 'revisited') && cell !== 'total',
  );
  for (const [, , , , value, least, most, , note] of banded) {
    expect(value).not.toBe('0');
    expect(Number(most) - Number(least)).toBe(4);
    expect(value === missingValues.few ? '2' : value).toBe(String(Number(least) + 2));
    expect(note).toBe('只说在哪一档');
  }
  expect(banded.find(([, , , , value]) => value === missingValues.few)?.slice(5, 7)).toEqual([
    ...['0', '4'],
  ]);
});

test('全镇合计：照实的写数，不登的写不登', () => {
  expect(rowOf(rows, 'received', 'total')?.slice(4)).toEqual([
    ...Array(3).fill(String(release.totals.received)),
    ...['件', '全镇合计，照实'],
  ]);
  const changed = longTable(plan, { ...release, totals: {}, totalBands: { received: 430 } });
  expect(rowOf(changed, 'received', 'total')?.slice(4)).toEqual([
    ...['432', '430', '434', '件', '全镇合计，只说在哪一档'],
  ]);
  expect(rowOf(changed, 'disputes', 'total')?.slice(4)).toEqual([
    ...Array(3).fill(missingValues.withheld),
    ...['件', '全镇合计，这一期不登'],
  ]);
});

test('这一期不登的那张表，格格写不登', () => {
  const { aspect } = plan.dimensions;
  const received = Object.fromEntries(
    Object.entries(release.counts.received ?? {}).filter(([leaf]) => !aspect.includes(leaf)),
  );
  const changed = longTable(plan, { ...release, counts: { ...release.counts, received } });
  expect(rowOf(changed, 'received', 'income')?.[4]).toBe(missingValues.withheld);
  expect(rowOf(changed, 'received', 'jia')?.[4]).toMatch(/^\d+$/);
});

test('还没到数它的日子，写还没到日子', () => {
  const first = demoSource(1);
  const early = longTable(first.plan, first.release);
  expect(rowOf(early, 'disputes', 'land')?.[4]).toBe(missingValues.notDue);
  expect(rowOf(early, 'approval', '1/yes')?.[4]).toBe(missingValues.notDue);
});

test('村和方面各在各的栏', () => {
  expect(rowOf(rows, 'received', 'jia')?.slice(0, 4)).toEqual(['received', 'jia', 'jia', '']);
  expect(rowOf(rows, 'received', 'income')?.slice(0, 4)).toEqual([
    ...['received', 'income', '', 'income'],
  ]);
});
