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

test('没报的写没报，取整的写约或者不足5', () => {
  const heads = rowOf('村');
  const cell = (village: string, head: string) => rowOf(village)[heads.indexOf(head)];
  expect(cell('庚村', '走访（户）')).toBe('没报');
  expect(cell('庚村', '院坝会（次）')).toBe('没登');
  expect(cell('甲村', '各家的事收到（件）')).toMatch(/^(?:约\d+|不足5)$/);
});

test('照实的合计和进整尾差各占一行，尾差就是合计减各格之和', () => {
  const place = rowOf('村').indexOf('各家的事收到（件）');
  const town = Number(/\d+/.exec(rowOf('全镇')[place] ?? '')?.[0]);
  const total = Number(rowOf('全镇照实的合计')[place]);
  expect(Number(rowOf('进整尾差')[place])).toBe(total - town);
});

test('各张图的表跟在后头', () => {
  for (const { title } of chartsOf(source)) expect(rowOf(title)).toEqual([title]);
});
