import { describe, expect, test } from 'vitest';
import {
  type MadeBook,
  type MadeCell,
  workbook,
  zipOf,
} from '../../../../tests/support/workbook.ts';
import { openXlsx } from './open-xlsx.ts';

function read(book: MadeBook) {
  return openXlsx(workbook(book)).sheets.map((sheet) => ({
    ...sheet,
    content: sheet.read(() => {}),
  }));
}

function readCell(cell: MadeCell, book: Omit<MadeBook, 'sheets'> = {}) {
  const [sheet] = read({ ...book, sheets: [{ name: '一', rows: [[cell]] }] });
  return sheet?.content.rows[0]?.cells[0];
}

test.each<[string, MadeCell, unknown]>([
  ['文字', '甲村', '甲村'],
  ['数', 12, 12],
  ['小数', 0.5, 0.5],
  ['对错', true, true],
  ['带日期格式的数', { day: 44837 }, { serial: 44837 }],
  ['空格', null, undefined],
  ['算错的公式', { error: '#N/A' }, { broken: 'error' }],
  ['没有结果的公式', { formula: 'SUM(A2:A9)' }, { broken: 'uncomputed' }],
  ['公式的文字结果', { xml: '<c r="{at}" t="str"><f>B1</f><v>甲&amp;乙</v></c>' }, '甲&乙'],
  [
    '写在格子里、分几段格式的文字',
    {
      xml: '<c r="{at}" t="inlineStr"><is><r><t>甲</t></r><r><t>村</t></r><rPh><t>jia</t></rPh></is></c>',
    },
    '甲村',
  ],
  ['写成 ISO 的日期', { xml: '<c r="{at}" t="d"><v>2022-10-03</v></c>' }, '2022-10-03'],
  ['转义的换行', '甲_x000D_村', '甲\r村'],
  ['指错的共享文字', { xml: '<c r="{at}" t="s"><v>99</v></c>' }, { broken: 'error' }],
])('格子里是%s', (_, cell, value) => {
  expect(readCell(cell)).toEqual(value);
});

test('1904 日期系统换算成 1900 的', () => {
  expect(readCell({ day: 43375 }, { date1904: true })).toEqual({ serial: 44837 });
});

test.each([
  ['yyyy/m/d', true],
  ['yyyy"年"m"月"d"日";@', true],
  ['[$-804]yyyy"年"m"月"d"日";@', true],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', true],
  ['m/d/yy h:mm', true],
  ['[h]:mm:ss.00', true],
  ['上午/下午h"时"mm"分"', true],
  ['[$-804]aaaa;@', true],
  ['General', false],
  ['G/通用格式', false],
  ['0.00E+00', false],
  ['#,##0"户"', false],
  ['0_ ;[Red]\\-0\\ ', false],
  ['@', false],
  ['"第"0"日"', false],
])('数字格式「%s」%s 是日期', (dateFormat, isDate) => {
  expect(readCell({ day: 44837 }, { dateFormat })).toEqual(isDate ? { serial: 44837 } : 44837);
});

test('元素名带前缀的也读得出', () => {
  expect(readCell('甲村', { prefix: 'x:' })).toBe('甲村');
});

test('每张表都列出来，藏起来的、藏得很深的标明', () => {
  const sheets = read({
    sheets: [
      { name: '走访', rows: [['甲']] },
      { name: '底稿', rows: [['乙']], state: 'hidden' },
      { name: '深藏', rows: [], state: 'veryHidden' },
    ],
  });
  expect(sheets.map(({ name, hidden, position }) => [name, hidden, position])).toEqual([
    ['走访', false, 1],
    ['底稿', true, 2],
    ['深藏', true, 3],
  ]);
});

test('记得行号、藏起来的行、合并的块；全空的行不要', () => {
  const [sheet] = read({
    sheets: [
      {
        name: '走访',
        rows: [
          ['标题', null],
          [null, null],
          ['甲', 1],
          ['乙', 2],
        ],
        merges: ['A1:B1', 'A3:A4'],
        hiddenRows: [4],
      },
    ],
  });
  expect(sheet?.content.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    [1, false],
    [3, false],
    [4, true],
  ]);
  expect(sheet?.content.merges).toEqual([
    { top: 1, bottom: 1, left: 0, right: 1 },
    { top: 3, bottom: 4, left: 0, right: 0 },
  ]);
});

describe('坏文件', () => {
  const good = workbook({ sheets: [{ name: '一', rows: [['甲村', 12]] }] });
  const readAll = (bytes: Uint8Array) =>
    openXlsx(bytes).sheets.map((sheet) => sheet.read(() => {}).rows.length);

  test('切掉尾巴的拒绝', () => {
    expect(() => readAll(good.subarray(0, good.length - 30))).toThrow('一个坏了的 .xlsx 文件');
  });

  test('每一个字节改掉以后，要么拒绝，要么读出来还是那样', () => {
    const contents = JSON.stringify(openXlsx(good).sheets.map((sheet) => sheet.read(() => {})));
    for (let at = 0; at < good.length; at += 1) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 0x15;
      const outcome = attempt(() =>
        JSON.stringify(openXlsx(bad).sheets.map((sheet) => sheet.read(() => {}))),
      );
      if (outcome.text !== undefined) expect(outcome.text).toBe(contents);
      else expect(outcome.error).toMatchObject({ name: 'UnreadableBook' });
    }
  });

  test('不是工作簿的压缩包拒绝', () => {
    expect(() => openXlsx(zipOf({ 'word/document.xml': '<a/>' }))).toThrow('不是 Excel 工作簿');
  });

  test('丢了一张工作表的内容的拒绝，不当空表', () => {
    const bytes = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="一" id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    });
    expect(() => readAll(bytes)).toThrow('一个丢了内容的 .xlsx 文件');
  });

  const bookOf = (sheets: string) =>
    zipOf({
      'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    });

  test('老的宏模块也在名单上，没有内容（r:id 空着），不算工作表；别的照读', () => {
    const module = '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/>';
    expect(readAll(bookOf(`${module}<sheet name="一" sheetId="1" r:id="a"/>`))).toEqual([1]);
  });

  test('名单上的表都没有内容的，说是这个缘故', () => {
    expect(() => readAll(bookOf('<sheet name="一" sheetId="1" r:id=""/>'))).toThrow(
      '名单上没写内容在哪里',
    );
  });

  test.each([
    ['标签没有收尾', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['标签对不上', '<worksheet><sheetData></worksheet>'],
    ['不是 XML', '走访'],
  ])('工作表的 XML %s，拒绝', (_, xml) => {
    const bytes = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="一" id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': xml,
    });
    expect(() => readAll(bytes)).toThrow('一个坏了的 .xlsx 文件');
  });
});

function attempt(work: () => string): { readonly text?: string; readonly error?: unknown } {
  try {
    return { text: work() };
  } catch (error) {
    return { error };
  }
}
