import { expect, test } from 'vitest';
import { read, xlsx } from '../../../tests/support/ledger-files.ts';
import type { MadeCell } from '../../../tests/support/workbook.ts';
import { unreadableCell } from './unreadable-cell.ts';

test.each(['同上', '〃', '″', '"', '”', ' 同 上 ', "''", '々'])(
  '「%s」是“同上”，不猜，请写全',
  (mark) => {
    expect(unreadableCell(mark)).toMatchObject({ found: '一个“同上”的记号' });
    const rows = [
      ['走访日期', '村', '户主', '走访户数'],
      ['2022-10-18', '甲村', '某一', 2],
      [mark, mark, '某二', mark],
    ];
    const { faults } = read(xlsx(rows));
    expect(faults.map(({ column }) => column)).toEqual(['走访日期', '村', '走访户数']);
    for (const { expected } of faults) expect(expected).toMatch(/^不写“同上”，照样写全：/);
  },
);

test.each<[string, MadeCell, RegExp]>([
  ['没有算好的公式', { formula: 'SUM(A1)' }, /^用 Excel 或 WPS 打开，存一次/],
  ['算错的公式', { error: '#REF!' }, /^改好公式/],
  ['一串 #', '########', /把列拉宽再存/],
])('%s，说先怎么办，再说应当是什么', (_, cell, expected) => {
  const rows = [
    ['走访日期', '村', '户主', '走访户数'],
    [cell, '甲村', '某', cell],
  ];
  const { faults } = read(xlsx(rows));
  expect(faults).toMatchObject([
    { column: '走访日期', expected: expect.stringMatching(expected) },
    { column: '走访户数', expected: expect.stringMatching(expected) },
  ]);
});

test.each(['甲村', '12', '上', 5, true, undefined, { serial: 1 }])('%o 照列的话说', (cell) => {
  expect(unreadableCell(cell)).toBeUndefined();
});
