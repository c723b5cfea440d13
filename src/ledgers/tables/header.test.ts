import { describe, expect, test } from 'vitest';
import { read, xlsx } from '../../../tests/support/ledger-files.ts';
import type { MadeCell } from '../../../tests/support/workbook.ts';

type Rows = readonly (readonly MadeCell[])[];

const visit = { village: 'jia', on: '2022-10-18', households: 1 };

test('要读的列藏起来了，看不见的数不数；别的列藏起来不要紧', () => {
  const rows = [
    ['走访日期', '村', '户主', '电话', '走访户数'],
    ['2022-10-18', '甲村', '某', '某', 1],
  ];
  const own = read(xlsx(rows, { hiddenColumns: [[3, 4]] }));
  expect(own).toMatchObject({ faults: [], rows: { visits: [visit] } });
  const { faults, rows: counted } = read(xlsx(rows, { hiddenColumns: [[4, 16_384]] }));
  expect(counted.visits).toEqual([]);
  expect(faults).toMatchObject([{ row: 1, column: '走访户数', found: '一列要数的，藏起来了' }]);
});

describe('一张工作表里上下两张表', () => {
  test('下面那张的列更多，上面那张的记录不能悄悄丢掉', () => {
    const { faults } = read(
      xlsx([
        ['10月走访台账'],
        ['走访日期', '村', '户主'],
        ['2022-10-18', '甲村', '某一'],
        [],
        ['11月走访台账'],
        ['走访日期', '村', '户主', '走访户数'],
        ['2022-11-18', '甲村', '某二', 3],
      ]),
    );
    expect(faults).toMatchObject([{ row: 3, found: '一条记录，上面、下面各有一个表头，列不一样' }]);
  });

  test.each<[string, Rows[number], Rows[number]]>([
    ['多一列要读的', ['走访日期', '村', '户主', '走访户数'], ['2022-11-18', '甲村', '某二', 3]],
    ['列换了次序', ['村', '走访日期', '户主'], ['甲村', '2022-11-18', '某二']],
  ])('下面那张%s，不照上面的列去读', (_, head, row) => {
    const first = [
      ['走访日期', '村', '户主'],
      ...Array.from({ length: 45 }, (_, i) => ['2022-10-18', '甲村', `某${i}`]),
    ];
    const { faults, rows } = read(xlsx([...first, head, row]));
    expect(rows.visits).toHaveLength(45);
    expect(faults).toMatchObject([{ row: 47, found: expect.stringMatching(/^又一个表头/) }]);
  });

  test('标题里也写着村、日期，下面隔着一行说明，不是另一张表', () => {
    const { faults, rows } = read(
      xlsx([
        ['村', '甲村', '日期', '10月'],
        ['每户都要走到'],
        ['走访日期', '村', '户主', '走访户数'],
        ['2022-10-18', '甲村', '某二', 1],
      ]),
    );
    expect(faults).toEqual([]);
    expect(rows.visits).toEqual([visit]);
  });

  test('列一样的，是又抄了一遍的表头，接着读', () => {
    const head = ['走访日期', '村', '户主'];
    const rows = [
      head,
      ['2022-10-18', '甲村', '某一'],
      ['下半月'],
      head,
      ['2022-10-19', '乙村', '某'],
    ];
    const { faults, rows: read2 } = read(xlsx(rows.filter(({ length }) => length > 1)));
    expect(faults).toEqual([]);
    expect(read2.visits).toEqual([visit, { village: 'yi', on: '2022-10-19', households: 1 }]);
  });

  test('两层的表头每页又抄一遍，接着读', () => {
    const head = [
      ['走访日期', '村', '走访情况', null],
      [null, null, '户主', '走访户数'],
    ];
    const rows = [
      ...head,
      ['2022-10-18', '甲村', '某一', 1],
      ...head,
      ['2022-10-18', '甲村', '某二', 1],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'A4:A5', 'B4:B5', 'C4:D4'];
    expect(read(xlsx(rows, { merges }))).toMatchObject({
      faults: [],
      rows: { visits: [visit, visit] },
    });
  });
});
