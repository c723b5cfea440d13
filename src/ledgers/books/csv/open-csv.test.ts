import fc from 'fast-check';
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
  ['="00123"', '00123'],
  ['"=""00123"""', '00123'],
  ['="甲,乙"', '甲,乙'],
  ['="说""好"""', '说"好"'],
])('系统导出的 %s 是里面的字', (field, value) => {
  const text = `日期,村,编号\n2022-10-3,甲村,${field}\n2022-10-4,乙村,${field}\n`;
  expect(rowsOf(text)?.map((row) => row.at(-1))).toEqual(['编号', value, value]);
});

test('随便什么字，系统导出成 ="…" 也读得回来', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'0路水,"= 一'), minLength: 1, maxLength: 8 })
    .map((text) => `${text}号`);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, isQuoted) => {
      const lines = texts.map((text, index) => {
        const formula = `="${text.replaceAll('"', '""')}"`;
        const field = isQuoted ? `"${formula.replaceAll('"', '""')}"` : formula;
        return `2022-10-${index + 1},${field},甲村`;
      });
      const rows = rowsOf(['日期,编号,村', ...lines].join('\n'));
      expect(rows?.slice(1).map((row) => row.slice(1))).toEqual(
        texts.map((text, index) => [`2022-10-${index + 1}`, text, '甲村']),
      );
    }),
  );
});

test('引号里原来就有的 ="…" 不动', () => {
  const field = '说,="1",完';
  const text = `日期,村,备注\n2022-10-3,甲村,"${field.replaceAll('"', '""')}"\n`;
  expect(rowsOf(text)?.at(-1)).toEqual([2, '2022-10-3', '甲村', field]);
});

describe('备注里写了几行，每行有几个逗号', () => {
  const remark = '一是路,水,电\n二是"2022-10-3",好\n三,四,五,六,七';
  const quoted = `"${remark.replaceAll('"', '""')}"`;

  test.each([
    ['最后一列', `日期,村,备注\n2022-10-3,甲村,${quoted}\n2022-10-4,乙村,\n`, 2],
    ['头一列', `备注,日期,村\n${quoted},2022-10-3,甲村\n,2022-10-4,乙村\n`, 0],
    ['中间', `日期,备注,村\n2022-10-3,${quoted},甲村\n2022-10-4,,乙村\n`, 1],
  ])('在%s，照样是一格', (_, text, column) => {
    expect(rowsOf(text)?.[1]?.[column + 1]).toBe(remark);
    expect(rowsOf(text)).toHaveLength(3);
  });

  test('几行里有一行的逗号正好和表一样多，没有日期、没有数，也不是记录', () => {
    const text = '日期,村,户数,备注\n2022-10-3,甲村,1,"一是\n路,水,电,气\n完"\n2022-10-4,乙村,2,\n';
    expect(rowsOf(text)).toHaveLength(3);
  });

  test('随便几行字，加了引号就读得回来', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'路水电,"\n 一'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (remarks) => {
        const lines = remarks.map(
          (text, index) => `2022-10-${index + 1},甲村,${index},"${text.replaceAll('"', '""')}"`,
        );
        const rows = rowsOf(['日期,村,户数,备注', ...lines].join('\r\n'));
        expect(rows?.slice(1).map((row) => row[4] ?? '')).toEqual(remarks);
      }),
    );
  });
});

test('落单的引号吞掉几行，哪怕只吞一行，也看得出来', () => {
  const rows = Array.from({ length: 8 }, (_, index) => `2022-10-${index + 1},甲村,${index},某`);
  fc.assert(
    fc.property(fc.nat(6), fc.integer({ min: 1, max: 7 }), (from, length) => {
      const to = Math.min(from + length, 7);
      const spoiled = rows.map((row, index) => {
        if (index === from) return row.replace('某', '"某');
        return index === to ? `${row}"` : row;
      });
      const text = ['日期,村,户数,备注', ...spoiled].join('\n');
      expect(() => rowsOf(text)).toThrow(`从第 ${from + 2} 行起`);
    }),
  );
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
