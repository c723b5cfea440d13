import { expect, test } from 'vitest';
import { mergedCellValues } from './merged-cells.ts';

const row = (number: number, ...cells: (string | undefined)[]) => ({
  number,
  cells,
  hidden: false,
});

test('合并的一块，每一格都是左上角的值', () => {
  const rows = [row(3, '甲村', undefined, '一'), row(4, undefined, undefined, '二')];
  const merged = mergedCellValues({ rows, merges: [{ top: 3, bottom: 4, left: 0, right: 1 }] });
  expect(rows.map((each) => merged.filled(each, 3))).toEqual([
    ['甲村', '甲村', '一'],
    ['甲村', '甲村', '二'],
  ]);
});

test('左上角自己不算在别的块里', () => {
  const merged = mergedCellValues({
    rows: [row(3, '甲村')],
    merges: [{ top: 3, bottom: 9, left: 0, right: 0 }],
  });
  expect([merged.at(3, 0), merged.at(9, 0)?.top, merged.at(10, 0), merged.at(5, 1)]).toEqual([
    undefined,
    3,
    undefined,
    undefined,
  ]);
});

test('合并到整张表的一块也不卡住', () => {
  const rows = [row(1, '标题'), row(1_000_000, undefined, '一')];
  const merges = [{ top: 1, bottom: 1_048_576, left: 0, right: 16_383 }];
  const [, last] = rows;
  expect(last && mergedCellValues({ rows, merges }).filled(last, 2)).toEqual(['标题', '标题']);
});
