import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { chartsOf } from '../../charts/charts.ts';
import { wideTable } from './wide-table.ts';

const source = demoSource();
const villages = source.villages.map((village) => ({ ...village, demo: true }));
const table = wideTable(source.plan, source.release, villages, chartsOf(source));
const rowOf = (head: string) => table.find((row) => row[0] === head) ?? [];

test('先是各村的数，一个村一行，照村的次序', () => {
  expect(table.slice(2, 10).map(([head]) => head)).toEqual(villages.map(({ name }) => name));
  expect(rowOf('村')).toContain('走访（户）');
});

test('没报的写没报，各家的事写几到几或者不足5', () => {
  const heads = rowOf('村');
  const cell = (village: string, head: string) => rowOf(village)[heads.indexOf(head)];
  expect(cell('庚村', '走访（户）')).toBe('没报');
  expect(cell('庚村', '院坝会（次）')).toBe('没登');
  expect(cell('甲村', '各家的事收到（件）')).toMatch(/^(?:\d+到\d+|不足5)$/);
});

test('全镇只有一行合计，照实的就是它；下面说清为什么加不拢', () => {
  const place = rowOf('村').indexOf('各家的事收到（件）');
  expect(rowOf('全镇')[place]).toBe(String(source.release.totals.received));
  const after = table[table.indexOf(rowOf('全镇')) + 1];
  expect(after?.[0]).toContain('对不上全镇的合计');
});

test('有村没报的，全镇合计说明没有算它', () => {
  const heads = rowOf('村');
  expect(rowOf('全镇')[heads.indexOf('走访（户）')]).toMatch(/^\d+（1个村没报，没有算）$/);
  expect(rowOf('全镇')[heads.indexOf('恳谈会（次）')]).toMatch(/^\d+$/);
});

test('各张图的表跟在后头', () => {
  for (const { title } of chartsOf(source)) expect(rowOf(title)).toEqual([title]);
});
