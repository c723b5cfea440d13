import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUpTo } from './parse-count.ts';

const parse = countUpTo(9_999);

test.each([
  [12, 12],
  [0, 0],
  ['12', 12],
  ['１２', 12],
  [' 1 2 ', 12],
  ['12户', 12],
  ['12 户次', 12],
  ['3件', 3],
  ['3 个', 3],
  ['1,234', 1234],
  ['１，２３４户', 1234],
  ['007', 7],
] as const)('%o 读作 %i', (cell, value) => {
  expect(parse(cell)).toEqual({ ok: true, value });
});

test.each([
  ['约30', '一串 3 个字的文字'],
  ['三户', '一个用汉字写的数'],
  ['12-15', '一串 5 个字的文字'],
  ['1,23', '一串 4 个字的文字'],
  ['12,34,567', '一串 9 个字的文字'],
  ['100%', '一个百分数'],
  ['-3', '一个负数'],
  ['1.0', '一个小数'],
  ['1.38E+10', '一个用科学记数法写的数，原来的位数丢了'],
  [3.5, '一个小数'],
  [-1, '一个负数'],
  [13800001234, '一个 11 位的整数'],
  ['13800001234', '一个 11 位的整数'],
  ['110101194912310021', '一个 18 位的整数'],
  [{ serial: 1 }, '一个日期（也许是表格软件把数改成了日期）'],
  [undefined, '空着'],
  ['  ', '空着'],
  [{ percent: 1 }, '一个百分数'],
  [true, '一个对错值（TRUE 或 FALSE）'],
  [{ broken: 'error' }, '一个算错的公式（显示成 # 开头的字）'],
] as const)('%o 不认，说看到的是%s', (cell, found) => {
  expect(parse(cell)).toEqual({ ok: false, found, expected: '0 到 9999 的整数，如 12' });
});

test('上限以内的整数，写成数、文字、带逗号、带「户」都读回来', () => {
  fc.assert(
    fc.property(fc.nat(9_999), (value) => {
      const grouped = value.toLocaleString('en-US');
      for (const cell of [value, String(value), grouped, `${grouped}户`]) {
        expect(parse(cell)).toEqual({ ok: true, value });
      }
    }),
  );
});
