import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('表格文件带 BOM 和 CRLF，逗号引号换行都包好，像公式的当文字，负数照写', () => {
  expect(
    toCsv([
      ['甲,乙', '说"好"'],
      ['=1+1', '二\n行'],
      ['-12', '-甲'],
    ]),
  ).toBe('\uFEFF"甲,乙","说""好"""\r\n\'=1+1,"二\n行"\r\n-12,\'-甲\r\n');
});
