import { describe, expect, test } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { csv, read, xlsx } from '../../tests/support/ledger-files.ts';
import { workbook, zipOf } from '../../tests/support/workbook.ts';
import { isLedgerFileName } from './read-ledgers.ts';

const HEAD = ['走访日期', '村', '户主', '走访户数'];
const visit = { village: 'jia', on: '2022-10-18', households: 1 };

describe('打不开的文件', () => {
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

  const encrypted = new Uint8Array([
    ...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]),
  ]);

  test.each([
    ['旧格式', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), '一个旧格式的表格（.xls、.et）'],
    ['加了密码的', encrypted, '一个加了密码的表格'],
    ['.ods', zipOf({ mimetype: '', 'content.xml': '<a/>' }), '一个 .ods 表格'],
    ['.xlsb', zipOf({ 'xl/workbook.bin': '' }), '一个二进制的工作簿（.xlsb）'],
    ['PDF', latin('%PDF-1.7'), '一个 PDF 文件'],
    ['网页', latin('<html><table>'), '一个网页或者 XML 文件'],
    ['空的', latin(''), '一个空文件'],
    ['只有字节序标记和空白的', latin('\xef\xbb\xbf \n'), '一个空文件'],
    ['每张工作表都空着的', workbook({ sheets: [{ name: '走访', rows: [] }] }), '一个空文件'],
    ['坏了的 .xlsx', latin('PK\x03\x04'), '一个坏了的 .xlsx 文件'],
    ['照片', latin('\xff\xd8\xff\xe0\x00\x10JFIF\x00'), '一个认不出编码的文字文件'],
  ])('%s，说是什么、怎么办，接着读别的文件', (_, bytes, found) => {
    const good = csv('走访日期,村,户主\n2022-10-18,甲村,某\n');
    const { rows, faults } = read({ name: '台账.xlsx', bytes }, good);
    expect(faults).toEqual([{ file: '第 1 个文件', found, expected: expect.any(String) }]);
    expect(rows.visits).toEqual([visit]);
  });

  test('扩展名写错了不要紧，看内容', () => {
    const { bytes } = xlsx([HEAD, ['2022-10-18', '甲村', '某', 1]]);
    expect(read({ name: '走访.csv', bytes }).rows.visits).toEqual([visit]);
    const text = csv('走访日期,村,户主\n2022-10-18,甲村,某\n', '走访.xlsx');
    expect(read(text).rows.visits).toEqual([visit]);
  });

  test('GBK 的 .csv 也读', () => {
    const bytes = encodeGbk('走访日期,村,户主\n2022年10月18日,甲村,某\n');
    expect(read({ name: '走访.csv', bytes })).toMatchObject({
      faults: [],
      rows: { visits: [visit] },
    });
  });
});

test.each([
  ['走访台账.xlsx', true],
  ['走访台账.CSV', true],
  ['走访台账.xls', true],
  ['走访台账.et', true],
  ['走访台账.XLSB', true],
  ['走访台账 - 副本.xlsx', true],
  ['走访台账.xlsx.bak', false],
  ['走访台账.wps', false],
  ['~$走访台账.xlsx', false],
  ['.~走访台账.xlsx', false],
  ['核对.html', false],
  ['合影.jpg', false],
])('文件夹里的「%s」%s 要读', (name, isLedger) => {
  expect(isLedgerFileName(name)).toBe(isLedger);
});
