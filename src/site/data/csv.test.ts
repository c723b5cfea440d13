import { expect, test } from 'vitest';
import { toCsv, toExcelCsv } from './csv.ts';

const rows = [
  ['甲,乙', '说"好"'],
  ['=1+1', '二\n行'],
  ['-12', '-甲'],
];

test('给 Excel 的带 BOM 和 CRLF，逗号引号换行都包好，像公式的当文字，负数照写', () => {
  expect(toExcelCsv(rows)).toBe('\uFEFF"甲,乙","说""好"""\r\n\'=1+1,"二\n行"\r\n-12,\'-甲\r\n');
});

test('给软件的开头没有 BOM，格子里的字一个不添', () => {
  expect(toCsv(rows)).toBe('"甲,乙","说""好"""\r\n=1+1,"二\n行"\r\n-12,-甲\r\n');
});
