import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainName, onlyVillageIn } from './printable-name.ts';

const villages = ['甲村', '向家村'];

test.each([
  '走访台账',
  '走访台账 (2)',
  '甲村10月走访台账',
  '甲村二组',
  '向家村',
  'Sheet1',
  '工作表1',
  '旧表',
  '隐藏',
  '第3季度汇总（最终）',
  '急难愁盼问题清单',
  '2022年10月18日',
  '2022-10',
])('「%s」里没有人，原样打印', (name) => {
  expect(isPlainName(name, villages)).toBe(true);
});

test.each([
  '张三',
  '低保户张某某',
  '低保户',
  '甲村张三',
  '3组李四家',
  '冉某某走访记录',
  '走访-欧阳小明-10月',
  '周全',
  '全新',
  'zhang san',
  '王五13800001234',
  '138-0000-1234',
  '20220102',
  '11010519491231002X',
  '向家',
])('「%s」里剩下的可能是一个人，不打印', (name) => {
  expect(isPlainName(name, villages)).toBe(false);
});

test.each([
  ['甲村10月走访台账', '甲村'],
  ['张三', undefined],
  ['甲村和向家村', undefined],
])('「%s」里说的村是 %s', (name, village) => {
  expect(onlyVillageIn(name, villages)).toBe(village);
});

test('姓加一两个字的名字，夹在平常的词里也不打印', () => {
  const given = fc.constantFrom(...'伟芳敏静强军勇杰明秀平刚英文清新全月年组户一三');
  const word = fc.constantFrom('', '走访台账', '10月', '甲村', '3组', ' (2)', '-', '低保户');
  fc.assert(
    fc.property(
      fc.constantFrom(...'王李张刘陈杨黄赵吴周全明冉庹'),
      fc.array(given, { minLength: 1, maxLength: 2 }),
      word,
      word,
      (surname, rest, before, after) => {
        const name = `${before}${surname}${rest.join('')}${after}`;
        expect(isPlainName(name, villages)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});
