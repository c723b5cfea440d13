import { expect, test } from 'vitest';
import { printableName } from './printable-name.ts';

const villages = ['甲村', '向家村'];

test.each([
  '走访台账.xlsx',
  '甲村10月走访台账.xlsx',
  '向家村.csv',
  'Sheet1',
  '旧底稿',
  '隐藏',
  '第3季度汇总（最终）',
  '急难愁盼问题清单',
])('「%s」里没有人名，原样打印', (name) => {
  expect(printableName(name, villages)).toBe(name);
});

test.each([
  ['张三', '〇〇'],
  ['甲村张三', '甲村〇〇'],
  ['3组李四家', '3组〇〇'],
  ['冉某某走访记录.xlsx', '〇〇走访记录.xlsx'],
  ['走访-欧阳小明-10月', '走访-〇〇-10月'],
  ['冉大山的问题.csv', '〇〇问题.csv'],
  ['王五13800001234', '〇〇…'],
  ['11010519491231002X', '…'],
])('「%s」打印成「%s」', (name, printed) => {
  expect(printableName(name, villages)).toBe(printed);
});
