import { describe, expect, test } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { csv, read, xlsx } from '../../tests/support/ledger-files.ts';
import { type MadeCell, workbook } from '../../tests/support/workbook.ts';
import type { LedgerFile } from './read-ledgers.ts';

const HEAD = ['序号', '走访日期', '村', '走访户数'];
const good: readonly MadeCell[] = [1, '2022-10-18', '甲村', 1];
const visit = { village: 'jia', on: '2022-10-18', households: 1 };
const table = (...rows: readonly (readonly MadeCell[])[]) => xlsx([HEAD, good, ...rows]);
const faultsIn = (...files: readonly LedgerFile[]) => read(...files).faults;
const text = `${HEAD.join()}\n1,2022-10-18,甲村,1\n`;
const marked = (bytes: Uint8Array) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);

describe('村里交来的表，看得懂的照数', () => {
  test.each<[string, LedgerFile]>([
    ['GBK 的 .csv', { name: '走访台账.csv', bytes: encodeGbk(text) }],
    ['带 UTF-8 标记的 GBK', { name: '走访台账.csv', bytes: marked(encodeGbk(text)) }],
    ['带标记的 UTF-8', { name: '走访台账.csv', bytes: marked(new TextEncoder().encode(text)) }],
    [
      '两行合并的表头',
      xlsx([['序号', '走访情况', null, null], [null, ...HEAD.slice(1)], good], {
        merges: ['A1:A2', 'B1:D1'],
      }),
    ],
    ['合计一行', table(['合计', null, null, 1])],
    ['合并的合计一行', xlsx([HEAD, good, ['合计', null, null, 1]], { merges: ['A3:C3'] })],
    ['只有序号的空行', table([2, null, null, null], [3, null, null, null])],
    ['划了横线的空行', table([2, '—', '——', '/'], ['-', '-', '-', '-'])],
    ['斜杠的日期', xlsx([HEAD, [1, '2022/10/18', '甲村', 1]])],
    ['点的日期、没写“日”', xlsx([HEAD, [1, '2022年10月18', '甲村', 1]])],
    ['数字存的日期', xlsx([HEAD, [1, { day: 44852 }, '甲村', 1]])],
    ['村的短名', xlsx([HEAD, [1, '2022-10-18', '甲', 1]])],
    ['前后有空格的村', xlsx([HEAD, [1, ' 2022-10-18 ', '　甲村 ', ' 1 ']])],
    ['全角数字', xlsx([HEAD, [1, '２０２２－１０－１８', '甲村', '１户']])],
  ])('%s', (_, file) => {
    const { rows, faults } = read(file);
    expect(faults).toEqual([]);
    expect(rows.visits).toEqual([visit]);
  });

  test('两张工作表，每月一张，都数', () => {
    const later = [HEAD, [1, '2022-11-18', '甲村', 1]];
    const sheets = [
      { name: '十月', rows: [HEAD, good] },
      { name: '十一月', rows: later },
    ];
    expect(read({ name: '走访台账.xlsx', bytes: workbook({ sheets }) })).toMatchObject({
      faults: [],
      rows: { visits: [visit, { ...visit, on: '2022-11-18' }] },
    });
  });
});

describe('看不懂的，说是什么、怎么改', () => {
  const row = (cells: readonly MadeCell[]) => xlsx([HEAD, cells]);

  test.each<[string, MadeCell, string]>([
    ['10.28', '10.28', '一个没有年份的日期'],
    ['10月28日', '10月28日', '一个没有年份的日期'],
    ['十月二十八', '十月二十八', '一个没有年份的日期'],
    ['数 10.28', 10.28, '一个小数，像是没有写全的日期'],
  ])('日期写成%s', (_, day, found) => {
    expect(faultsIn(row([1, day, '甲村', 1]))).toMatchObject([{ column: '走访日期', found }]);
  });

  test('一格写了两个村', () => {
    expect(faultsIn(row([1, '2022-10-18', '甲村、乙村', 1]))).toMatchObject([
      {
        ...{ row: 2, column: '村', found: '一格里写了几个' },
        expected: expect.stringMatching(/^一行只写一个，几个的分成几行/),
      },
    ]);
    const [stranger] = faultsIn(row([1, '2022-10-18', '甲村、丁村', 1]));
    expect(stranger?.found).toContain('不在名单里');
  });

  test('户数写成汉字', () => {
    for (const count of ['三', '两户', '十二户']) {
      expect(faultsIn(row([1, '2022-10-18', '甲村', count]))).toMatchObject([
        { column: '走访户数', found: '一个用汉字写的数' },
      ]);
    }
  });

  test('筛选藏起来的行：说几行、怎么办，只说一次', () => {
    const file = xlsx([HEAD, good, [2, '2022-10-19', '甲村', 1], [3, '2022-10-20', '甲村', 1]], {
      hiddenRows: [3, 4],
    });
    expect(faultsIn(file)).toMatchObject([
      {
        row: 3,
        found: expect.stringContaining('一共 2 行'),
        expected: expect.stringContaining('取消筛选'),
      },
    ]);
  });

  test('只有一张表、没有表头的：要一行表头，不说它是草稿', () => {
    expect(faultsIn(xlsx([good]))).toMatchObject([
      {
        found: '一张没找到表头的表',
        expected: '要有一行表头，写明“走访日期”、“村”',
      },
    ]);
  });

  test('名字是走访台账、表头却是事项台账：说两本的名字', () => {
    const matters = [
      ['村', '方面', '提出日期', '办结期限', '办结日期'],
      ['甲村', '增收', '2022-10-18', null, null],
    ];
    expect(faultsIn(xlsx(matters))).toEqual([
      {
        ...{ file: '第 1 个文件（走访台账）', sheet: 'Sheet1' },
        found: '一张名字是走访台账、表头却是事项台账的表',
        expected: '是事项台账就把文件名（工作表名）改成“事项台账”；是走访台账就照模板写表头',
      },
    ]);
  });

  test('旧格式的 .xls：说怎么另存', () => {
    const bytes = Uint8Array.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', (char) => char.charCodeAt(0));
    expect(faultsIn({ name: '走访台账.xls', bytes })).toMatchObject([
      { found: expect.stringContaining('.xls'), expected: expect.stringContaining('另存为') },
    ]);
  });

  test('一行有几处不对，一次说完：村不在名单里，办结早过提出', () => {
    const line = '丁村,增收,2022-10-18,2022-10-01,2022-10-02';
    const faults = faultsIn(csv(`村,方面,提出日期,办结期限,办结日期\n${line}\n`, '事项台账.csv'));
    expect(faults.map(({ row: at, column }) => `${at} ${column}`)).toEqual([
      ...['2 村', '2 办结期限', '2 办结日期'],
    ]);
  });

  test('没读懂的那一格，不再说它空着', () => {
    const line = '邻里,2022-10-18,十月底,2022-10-30';
    const faults = faultsIn(csv(`纠纷类别,受理日期,化解日期,回访日期\n${line}\n`, '纠纷台账.csv'));
    expect(faults.map(({ column }) => column)).toEqual(['化解日期']);
  });
});
