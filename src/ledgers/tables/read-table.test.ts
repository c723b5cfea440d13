import { describe, expect, test } from 'vitest';
import { csv, read, xlsx } from '../../../tests/support/ledger-files.ts';
import type { MadeCell } from '../../../tests/support/workbook.ts';

const HEAD = ['序号', '走访日期', '村', '户主', '走访户数'];
const ROW = [1, '2022-10-18', '甲村', '某', 1];
const visit = { village: 'jia', on: '2022-10-18', households: 1 };

type Rows = readonly (readonly MadeCell[])[];

describe('表头', () => {
  test.each<[string, Rows, readonly string[]]>([
    ['上面有标题、单位、空行', [['某镇走访台账'], ['单位：某镇'], [], HEAD, ROW], ['A1:E1']],
    [
      '列的次序换了',
      [
        ['村', '走访户数', '户主', '走访日期'],
        ['甲村', 1, '某', '2022-10-18'],
      ],
      [],
    ],
    [
      '列名是平常的叫法',
      [
        ['所在村', '户次', '姓名', '入户时间'],
        ['甲村', 1, '某', '2022-10-18'],
      ],
      [],
    ],
    [
      '列名里有括号、星号、空格、换行',
      [
        ['村（社区）*', '走 访\n户 数（户）', '走访日期：'],
        ['甲村', 1, '2022-10-18'],
      ],
      [],
    ],
    [
      '表头分两层，上下合并、左右合并',
      [
        ['走访日期', '村', '走访情况', null],
        [null, null, '户主', '走访户数'],
        ['2022-10-18', '甲村', '某', 1],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    ],
    [
      '表头分两层，没有合并，上层空着',
      [
        ['走访日期', '村', '走访情况', null],
        [null, null, '户主', '走访户数'],
        ['2022-10-18', '甲村', '某', 1],
      ],
      [],
    ],
    [
      '列名占了两列，记录也占两列',
      [
        ['走访日期', null, '村', '走访户数'],
        ['2022-10-18', null, '甲村', 1],
      ],
      ['A1:B1', 'A2:B2'],
    ],
    [
      '多出不认得的列',
      [
        [...HEAD, '备注', '天气'],
        [...ROW, '记一笔', '晴'],
      ],
      [],
    ],
  ])('%s，照样读', (_, rows, merges) => {
    expect(read(xlsx(rows, { merges }))).toMatchObject({ faults: [], rows: { visits: [visit] } });
  });

  test('少了必须有的列，说少哪一列、也认哪些名字，不读半截的行', () => {
    const { rows, faults } = read(
      xlsx([
        ['户主', '村', '户数'],
        ['某', '甲村', 1],
      ]),
    );
    expect(rows.visits).toEqual([]);
    expect(faults).toEqual([
      {
        file: '第 1 个文件（走访台账）',
        sheet: 'Sheet1',
        row: 1,
        column: '走访日期',
        found: '没有这一列',
        expected: '列名写“走访日期”（也认入户日期、走访日、走访入户日期、日期）',
      },
    ]);
  });

  test('两列都叫一个名字，说不清读哪一列，拒绝', () => {
    const { rows, faults } = read(
      xlsx([
        ['走访日期', '村', '走访日期'],
        ['2022-10-18', '甲村', '2022-10-19'],
      ]),
    );
    expect(rows.visits).toEqual([]);
    expect(faults).toMatchObject([{ row: 1, column: '走访日期', found: '两列同名的列' }]);
  });

  test('两列都像一列时，读名字更像的那一列', () => {
    const rows = [
      ['登记日期', '村', '走访日期'],
      ['2022-10-30', '甲村', '2022-10-18'],
    ];
    expect(read(xlsx(rows)).rows.visits).toEqual([visit]);
  });

  test('可有可无的列写成了不认得的名字，不能当没有，要问', () => {
    const { rows, faults } = read(
      xlsx([
        ['走访日期', '村', '本周户数'],
        ['2022-10-18', '甲村', 12],
      ]),
    );
    expect(rows.visits).toEqual([]);
    expect(faults).toMatchObject([{ column: '走访户数', found: '有一列像是它，列名却不认得' }]);
  });
});

describe('跳过的行', () => {
  test.each<[string, readonly MadeCell[]]>([
    ['合计', ['合计', null, null, null, 12]],
    ['合　计', [null, '合　计', null, null, 12]],
    ['编了序号的合计', [9, null, null, '合计', 12]],
    ['甲村小计', ['甲村小计', null, null, null, 12]],
    ['10月合计', [null, '10月合计', null, null, 12]],
    ['总计：12户', ['总计：12户', null, null, null, null]],
    ['填表人', ['填表人：张三  电话：13800001234', null, null, null, null]],
    ['以下空白', [null, '（以下空白）', null, null, null]],
    ['页码', ['第 1 页，共 2 页', null, null, null, null]],
    ['签字', ['村委会主任签字：', null, null, null, null]],
    ['注', ['注：截至11月15日。', null, null, null, null]],
    ['预先编好的序号', [7, null, null, null, null]],
    ['只有空格', ['  ', '　', null, '', null]],
    ['又抄一遍的表头', HEAD],
    ['又抄一遍的标题', ['某镇走访台账', null, null, null, null]],
  ])('「%s」行不算数', (_, row) => {
    const rows = [['某镇走访台账'], HEAD, ROW, row, [2, '2022-10-19', '甲村', '某', 1]];
    const result = read(xlsx(rows));
    expect(result.faults).toEqual([]);
    expect(result.rows.visits).toHaveLength(2);
  });

  test('头一格像落款、别的格子读得懂的，是记录，不能悄悄丢掉', () => {
    const head = ['事由', '走访日期', '村', '走访户数'];
    const rows = [
      ['要求村里盖章', '2022-10-18', '甲村', 1],
      ['去镇里签字', '10月18日', '甲村', 1],
      ['备注：上门', '2022-10-19', '甲村', 1],
      ['审核：某某', '2022-10-31', null, null],
    ];
    const { rows: records, faults } = read(xlsx([head, ...rows]));
    expect(records.visits.map(({ on }) => on)).toEqual(['2022-10-18', '2022-10-19']);
    expect(faults).toMatchObject([{ row: 3, column: '走访日期', found: '一个没有年份的日期' }]);
  });

  test('又像合计又像记录的一行不猜，拒绝', () => {
    const { faults } = read(xlsx([HEAD, ['合计', '2022-10-18', '甲村', null, 12]]));
    expect(faults).toMatchObject([{ row: 2, found: '一行既像合计、又像一条记录' }]);
  });

  test('只在备注里提到合计的，照样是记录', () => {
    const rows = [
      [...HEAD, '备注'],
      [...ROW, '合计化肥款三笔'],
    ];
    expect(read(xlsx(rows))).toMatchObject({ faults: [], rows: { visits: [visit] } });
  });

  test('示例行改成了真的、却没去掉“示例”，不能悄悄丢掉', () => {
    const { faults } = read(xlsx([HEAD, ['示例', '2022-10-30', '乙村', '某', 3]]));
    expect(faults).toMatchObject([{ row: 2, found: '一行标着“示例”，内容却和模板的示例不一样' }]);
  });
});

describe('合并的格子', () => {
  test('日期、村合并了几行，每行都用它', () => {
    const rows = [
      ['走访日期', '村', '户主'],
      ['2022-10-18', '甲村', '某一'],
      [null, null, '某二'],
      [null, null, '某三'],
    ];
    const { rows: read3, faults } = read(xlsx(rows, { merges: ['A2:A4', 'B2:B4'] }));
    expect(faults).toEqual([]);
    expect(read3.visits).toEqual([visit, visit, visit]);
  });

  test('户数合并了几行，说不清是一共还是各是，拒绝', () => {
    const rows = [
      ['走访日期', '村', '户主', '走访户数'],
      ['2022-10-18', '甲村', '某一', 2],
      ['2022-10-18', '甲村', '某二', null],
    ];
    const { faults } = read(xlsx(rows, { merges: ['D2:D3'] }));
    expect(faults).toMatchObject([
      { row: 3, column: '走访户数', found: '几行合并成的一个数，说不清是一共还是每行都是' },
    ]);
  });
});

describe('读不懂的行', () => {
  test('一次说完：哪张表、第几行、哪一列、看到哪一类东西', () => {
    const { rows, faults } = read(
      xlsx([
        HEAD,
        [1, '10月18日', '丙村', '某', '几户'],
        [2, { error: '#N/A' }, '甲村', '某', { formula: 'SUM(A1)' }],
        [3, null, null, '某', null],
        [4, '2022-10-18', '甲村', '某某', 1],
      ]),
    );
    expect(rows.visits).toEqual([visit]);
    expect(faults.map(({ row, column, found }) => [row, column, found])).toEqual([
      [2, '走访日期', '一个没有年份的日期'],
      [2, '村', '一串 2 个字的文字，不在名单里'],
      [2, '走访户数', '一串 2 个字的文字'],
      [3, '走访日期', '一个算错的公式（显示成 # 开头的字）'],
      [3, '走访户数', '一个没有算出结果的公式'],
      [4, '走访日期', '空着'],
    ]);
  });

  test('整列都写成一个样子，合起来说一次，说出是哪些行', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [i, '10月5日', '甲村', `某${i}`, i % 3]);
    const { faults } = read(
      xlsx([
        HEAD,
        ...rows,
        ...rows
          .slice(0, 2)
          .map(() => ROW)
          .slice(0, 1),
      ]),
    );
    expect(faults).toMatchObject([
      {
        row: 2,
        column: '走访日期',
        found: '一个没有年份的日期；第 2 到 31 行都这样，一共 30 行',
      },
    ]);
    const few = read(xlsx([HEAD, ...rows.slice(0, 5)])).faults;
    expect(few.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });

  test('户数有的行填、有的行空，空着的说不清是一户还是忘了', () => {
    const rows = [HEAD, [1, '2022-10-18', '甲村', '某', 3], [2, '2022-10-19', '甲村', '某', null]];
    expect(read(xlsx(rows)).faults).toMatchObject([
      { row: 3, column: '走访户数', found: '空着，可是别的行填了' },
    ]);
  });

  test.each(['无', '/', '-'])('户数写「%s」不当一户', (text) => {
    const { faults } = read(xlsx([HEAD, [1, '2022-10-18', '甲村', '某', text]]));
    expect(faults).toMatchObject([{ row: 2, column: '走访户数' }]);
  });

  test('藏起来的行、筛选掉的行说一次，说有几行', () => {
    const rows = [
      HEAD,
      ROW,
      [2, '2022-10-19', '甲村', '某', 1],
      [3, '2022-10-20', '甲村', '某', 1],
    ];
    const { faults } = read(xlsx(rows, { hiddenRows: [3, 4] }));
    expect(faults).toMatchObject([
      { row: 3, found: '藏着的或筛选掉的记录，一共 2 行，这是头一行' },
    ]);
  });

  test.each([
    ['办好的日子早于提出的日子', '甲村,增收,2022-10-18,,2022-10-01', '办结日期'],
    ['期限早于提出的日子', '甲村,增收,2022-10-18,2022-10-01,', '办结期限'],
  ])('%s，拒绝', (_, line, column) => {
    const text = `村,方面,提出日期,办结期限,办结日期\n${line}\n`;
    const { rows, faults } = read(csv(text, '事项台账.csv'));
    expect(rows.matters).toEqual([]);
    expect(faults).toMatchObject([{ row: 2, column, found: '一个比“提出日期”还早的日期' }]);
  });

  test('没有化解就回访，拒绝', () => {
    const text = '纠纷类别,受理日期,化解日期,回访日期\n邻里,2022-10-18,,2022-10-30\n';
    expect(read(csv(text, '纠纷台账.csv')).faults).toMatchObject([
      { row: 2, column: '化解日期', found: '空着，可是“回访日期”填了' },
    ]);
  });
});
