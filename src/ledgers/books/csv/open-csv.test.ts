import { describe, expect, test } from 'vitest';
import type { Cell } from '../../cells/cell.ts';
import { openCsv } from './open-csv.ts';

const KNOWN = ['日期', '村', '户数'];
const countKnown = (cells: readonly Cell[]) =>
  cells.filter((cell) => KNOWN.includes(String(cell))).length;

function rowsOf(text: string) {
  const [sheet] = openCsv(new TextEncoder().encode(text), countKnown).sheets;
  return sheet?.read(() => {}).rows.map(({ number, cells }) => [number, ...cells]);
}

describe('分隔符', () => {
  test.each([
    ['逗号', ','],
    ['制表符', '\t'],
    ['分号', ';'],
    ['全角分号', '；'],
    ['全角逗号', '，'],
  ])('%s分开的认得', (_, mark) => {
    const line = (...cells: string[]) => cells.join(mark);
    const text = `走访台账\n${line('日期', '村', '户数')}\n${line('2022-10-3', '甲村', '1')}\n`;
    expect(rowsOf(text)).toEqual([
      [1, '走访台账'],
      [2, '日期', '村', '户数'],
      [3, '2022-10-3', '甲村', '1'],
    ]);
  });

  test('备注里的逗号再多，也按表头的分隔符分', () => {
    const text = '日期\t村\t备注\n2022-10-3\t甲村\t一,二,三,四\n';
    expect(rowsOf(text)?.at(-1)).toEqual([2, '2022-10-3', '甲村', '一,二,三,四']);
  });
});

test('引号里的逗号、换行、引号都是一格里的字，行号按表格软件看到的数', () => {
  expect(
    rowsOf('日期,村,备注\r\n2022-10-3,甲村,"说:""好"",\n再来"\r\n\r\n2022-10-4,甲村,\r\n'),
  ).toEqual([
    [1, '日期', '村', '备注'],
    [2, '2022-10-3', '甲村', '说:"好",\n再来'],
    [4, '2022-10-4', '甲村', undefined],
  ]);
});

test.each([
  ['没有收尾的', '日期,村,备注\n2022-10-3,甲村,"没完\n2022-10-4,甲村,好\n', 2],
  ['夹在中间的', '日期,村,备注\n2022-10-3,甲村,5"管\n', 2],
  [
    '把几行吞成一格的',
    '日期,村,备注,组\n2022-10-3,甲村,"没完,1\n2022-10-4,甲村,好,2\n2022-10-5,甲村,又",3\n',
    2,
  ],
])('引号%s，整个文件拒绝，说出从第几行起，不带原文', (_, text, row) => {
  expect(() => rowsOf(text)).toThrow(
    `一个引号没有成对的 .csv 文件（从第 ${row} 行起）；用 Excel 或 WPS 打开，另存为 .xlsx 再来`,
  );
});
