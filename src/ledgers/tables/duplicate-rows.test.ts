import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, read, xlsx } from '../../../tests/support/ledger-files.ts';
import type { MadeCell } from '../../../tests/support/workbook.ts';
import { sayFault } from '../say-fault.ts';

const HEAD = ['序号', '走访日期', '村', '户主', '走访户数'];
const ROW = [1, '2022-10-18', '甲村', '某', 1];

type Row = readonly MadeCell[];

describe('重复的行', () => {
  test('一模一样的两行，说和第几行一样', () => {
    const { faults } = read(xlsx([HEAD, ROW, [2, '2022-10-19', '甲村', '某', 1], ROW]));
    expect(faults).toMatchObject([{ row: 4, found: '和第 2 行一模一样的一行' }]);
  });

  test('同一户同一天，只换了序号，说只有序号不同', () => {
    const { faults } = read(xlsx([HEAD, ROW, [2, ...ROW.slice(1)]]));
    expect(faults).toMatchObject([{ row: 3, found: '和第 2 行只有序号不同的一行' }]);
    expect(faults[0]?.expected).toContain('光是序号不同，看不出是两件');
  });

  test('没有写户主，一天走访二十户，二十行只有序号不同，是二十次', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i + 1, '2022-10-18', '甲村', null, null]);
    expect(read(xlsx([HEAD, ...rows]))).toMatchObject({
      faults: [],
      rows: { visits: { length: 20 } },
    });
  });

  test('没有序号、没有户主，两行一模一样，说不清是重复还是两次，要问', () => {
    const text = '走访日期,村,走访户数\n2022-10-18,甲村,12\n2022-10-18,甲村,12\n';
    expect(read(csv(text)).faults).toMatchObject([{ row: 3, found: '和第 2 行一模一样的一行' }]);
  });

  test('表头右边没有列名的格子里写着区别，是两件', () => {
    const rows = [HEAD, [...ROW, '上午'], [...ROW, '下午']];
    expect(read(xlsx(rows))).toMatchObject({ faults: [], rows: { visits: { length: 2 } } });
  });

  test('夹在中间没有列名的两列，写在哪一列也算区别', () => {
    const head = ['走访日期', '村', '户主', null, null, '走访户数'];
    const rows = [
      ['2022-10-18', '甲村', '某', '一', null, 1],
      ['2022-10-18', '甲村', '某', null, '一', 1],
    ];
    expect(read(xlsx([head, ...rows])).faults).toEqual([]);
  });

  test('同一本台账存成 .xlsx 又存成 .csv，列换了次序、日期换了写法，也看得出来', () => {
    const { faults } = read(
      xlsx([
        ['走访日期', '村', '户主'],
        [{ day: 44852 }, '甲村', '某'],
      ]),
      csv('户主,村,入户时间\n某,甲村委会,2022.10.18\n'),
    );
    expect(faults).toMatchObject([
      {
        file: '第 2 个文件（走访台账）',
        row: 2,
        found: '和第 1 个文件（走访台账）“Sheet1”第 2 行一模一样的一行',
      },
    ]);
  });
});

const SAME: readonly (readonly [name: string, file: string, head: Row, row: Row])[] = [
  ['走访', '走访台账.xlsx', ['序号', '走访日期', '村', '户主'], [1, '2022-10-18', '甲村', '某']],
  [
    '事项',
    '事项台账.xlsx',
    ['村', '方面', '提出日期', '承诺日期', '办结期限', '办结日期', '反映人'],
    ['甲村', '增收', '2022-10-18', null, null, null, '某'],
  ],
  [
    '纠纷',
    '纠纷台账.xlsx',
    ['序号', '纠纷类别', '受理日期', '化解日期', '回访日期', '当事人'],
    [1, '邻里之间', '2022-10-18', null, null, '某'],
  ],
  ['会议', '会议台账.xlsx', ['开会日期', '村', '会议形式'], ['2022-10-18', '甲村', '恳谈会']],
  ['问卷', '问卷台账.xlsx', ['编号', '题号', '回答', '份数'], [1, '第1题', '认可', 3]],
];

describe('照说的办法写出区别，就是两件', () => {
  test.each(SAME)('%s台账', (_, file, head, row) => {
    const before = read(xlsx([head, row, row], { file }));
    expect(before.faults).toHaveLength(1);
    expect(before.faults[0]?.expected).toContain('如加一列“备注”，写上“第二次”');
    const after = read(xlsx([[...head, '备注'], row, [...row, '第二次']], { file }));
    expect(after.faults).toEqual([]);
    expect(Object.values(after.rows).flat()).toHaveLength(2);
  });
});

describe('抄了一片的只说一次', () => {
  const rows = Array.from({ length: 40 }, (_, i) => [
    i + 1,
    '2022-10-18',
    '甲村',
    `某${i}`,
    1 + (i % 3),
  ]);
  const one = xlsx([HEAD, ...rows]);

  test('一个字节也不差的副本', () => {
    const copies = ['走访台账 - 副本.xlsx', '走访台账(1).xlsx', '低保户张某某.xlsx'];
    const { faults } = read(one, ...copies.map((name) => ({ ...one, name })));
    expect(faults.map(sayFault)).toEqual([
      '第 2 个文件（走访台账）：看到的是一个和第 1 个文件一模一样的文件。应当：同一份只留一个，另一个（名字里常有“副本”“(1)”）移出文件夹；真是两份，就在一份里加一列“备注”，写出区别。',
      '第 3 个文件（走访台账）：看到的是一个和第 1 个文件一模一样的文件。应当：同一份只留一个，另一个（名字里常有“副本”“(1)”）移出文件夹；真是两份，就在一份里加一列“备注”，写出区别。',
      '第 4 个文件：看到的是一个和第 1 个文件一模一样的文件。应当：同一份只留一个，另一个（名字里常有“副本”“(1)”）移出文件夹；真是两份，就在一份里加一列“备注”，写出区别。',
    ]);
  });

  test('一村一个文件，两个村填得一样，不是副本', () => {
    const text = '走访日期,走访户数\n2022-10-18,12\n';
    const { faults, rows: read2 } = read(csv(text, '甲村走访.csv'), csv(text, '乙村走访.csv'));
    expect(faults).toEqual([]);
    expect(read2.visits.map(({ village }) => village)).toEqual(['jia', 'yi']);
    expect(read(csv(text, '甲村走访.csv'), csv(text, '甲村走访(1).csv')).faults).toHaveLength(1);
  });

  test('副本里又添了一行', () => {
    const more = xlsx([HEAD, ...rows, [41, '2022-10-19', '乙村', '新', 2]], { file: '副本.xlsx' });
    expect(read(one, more).faults).toEqual([
      {
        file: '第 2 个文件（走访台账）',
        sheet: 'Sheet1',
        row: 2,
        found: '第 2 到 41 行（一共 40 行），和第 1 个文件（走访台账）“Sheet1”第 2 到 41 行一样',
        expected:
          '是抄的副本（名字里常有“副本”“(1)”），只留新的一份，旧的移出文件夹；只有几行是重的，就删掉那几行；真是两件事，就在其中一行写出区别，如加一列“备注”，写上“第二次”',
      },
    ]);
  });

  test('同一张表里粘了两遍', () => {
    const { faults } = read(xlsx([HEAD, ...rows, ...rows.toReversed()]));
    expect(faults).toMatchObject([
      { row: 42, found: '第 42 到 81 行（一共 40 行），和第 2 到 41 行一样' },
    ]);
    expect(faults[0]?.expected).toMatch(/^是多粘了一遍，就删掉一遍；/);
  });

  test('不在一起的几段，行号都说出来', () => {
    const mixed = rows.flatMap((row, i) => (i % 2 === 0 ? [row] : [row, row]));
    const { faults } = read(xlsx([HEAD, ...mixed.slice(0, 12)]));
    expect(faults).toMatchObject([
      { found: '第 4、7、10、13 行（一共 4 行），和第 3、6、9、12 行一样' },
    ]);
  });

  test('没有编号的问卷：整张抄的看得出来，三两份一样的不算', () => {
    const head = '题号,回答,份数';
    const lines = [1, 2, 3, 4].flatMap((question) => [
      `第${question}题,认可,${20 + question}`,
      `第${question}题,不认可,${question}`,
    ]);
    const table = (...body: string[]) => csv([head, ...body].join('\n'), '问卷台账.csv');
    const again = csv([head, ...lines, ''].join('\r\n'), '问卷(1).csv');
    expect(read(table(...lines), again).faults).toMatchObject([
      { file: '第 2 个文件（问卷台账）', row: 2, found: expect.stringContaining('一共 8 行') },
    ]);
    const [first = ''] = lines;
    expect(read(table(first, first), table(first, first, first)).faults).toEqual([]);
  });
});

test('几个文件、几张表里重了哪些行，随便怎么重，都看得出来，一行也不多', () => {
  const numbers = fc.array(fc.nat(8), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const table = (list: readonly number[], file: string) =>
        xlsx([HEAD.slice(1), ...list.map((i) => ['2022-10-18', '甲村', `某${i}`, 1])], { file });
      const { faults, rows } = read(table(first, '走访一.xlsx'), table(second, '走访二.csv'));
      const all = [...first, ...second];
      const repeated = all.length - new Set(all).size;
      const isCopy = JSON.stringify(first) === JSON.stringify(second);
      expect(faults.length > 0).toBe(repeated > 0);
      const counted = faults.map(({ found }) => Number(/一共 (\d+) 行/.exec(found)?.[1] ?? 1));
      if (!isCopy) expect(counted.reduce((sum, count) => sum + count, 0)).toBe(repeated);
      if (!isCopy) expect(rows.visits).toHaveLength(all.length);
    }),
  );
});
