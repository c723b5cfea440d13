import { describe, expect, test } from 'vitest';
import { csv, read, villages, xlsx } from '../../tests/support/ledger-files.ts';
import { townWords } from '../../tests/support/town-choices.ts';
import { type MadeSheet, workbook } from '../../tests/support/workbook.ts';
import { readLedgers } from './read-ledgers.ts';

const HEAD = ['走访日期', '村', '户主', '走访户数'];
const visit = { village: 'jia', on: '2022-10-18', households: 1 };

describe('五本台账都读得懂', () => {
  test('走访：整列户数都不填，一行就是一户', () => {
    const file = xlsx([HEAD, ['2022.10.18', '甲村', '某', null], ['2022.10.18', '乙', '某', null]]);
    expect(read(file).rows.visits).toEqual([visit, { ...visit, village: 'yi' }]);
  });

  test('走访：一天一行的写上户数', () => {
    const file = xlsx([HEAD, ['2022.10.18', '甲村', '某', 1], ['2022.10.19', '乙', '某', 12]]);
    expect(read(file)).toEqual({
      rows: {
        visits: [visit, { village: 'yi', on: '2022-10-19', households: 12 }],
        matters: [],
        disputes: [],
        meetings: [],
        survey: [],
      },
      faults: [],
      oddRows: [],
      sheets: [
        {
          file: '第 1 个文件（走访台账）',
          sheet: 'Sheet1',
          ledger: 'visits',
          rows: 2,
          totals: 0,
          notes: 0,
        },
      ],
    });
  });

  test('问题：没办好的、没答应的空着；有期限没写哪天答应的，算提出那天', () => {
    const file = csv(
      [
        '村,类别,反映时间,整改时限,办结时间,涉及户数',
        '甲村,环境卫生,2022-10-18,2022-11-15,未办结,',
        '甲村,增收,2022-10-18,,,全村',
        '乙村,两不愁,2022-10-18,2022-10-30,2022-10-20,12户',
      ].join('\n'),
      '急难愁盼问题清单.csv',
    );
    expect(read(file)).toMatchObject({
      faults: [],
      rows: {
        matters: [
          {
            village: 'jia',
            aspect: 'environment',
            received: '2022-10-18',
            promisedBy: '2022-10-18',
            due: '2022-11-15',
          },
          { village: 'jia', aspect: 'income', received: '2022-10-18', scopeHouseholds: 'village' },
          {
            village: 'yi',
            aspect: 'assurances',
            received: '2022-10-18',
            promisedBy: '2022-10-18',
            due: '2022-10-30',
            solved: '2022-10-20',
            scopeHouseholds: 12,
          },
        ],
      },
    });
  });

  test('纠纷：不读是哪个村的', () => {
    const file = csv(
      '村,纠纷类型,登记时间,调解时间,回访时间\n甲村,邻里纠纷,2022-10-18,2022-10-20,2022-11-01\n乙村,其他,2022-10-19,/,—\n',
      '矛盾纠纷排查化解台账.csv',
    );
    expect(read(file)).toMatchObject({
      faults: [],
      rows: {
        disputes: [
          { type: 'neighbour', on: '2022-10-18', settled: '2022-10-20', revisited: '2022-11-01' },
          { type: 'other', on: '2022-10-19' },
        ],
      },
    });
  });

  test('会议：通过几部村规、评出几名典型，没有的不写', () => {
    const file = csv(
      '召开时间,村,会议类型,通过村规民约（部）,评出典型（名）\n2022-10-25,甲村,村民会议,1,3名\n2022-10-26,乙村,政策宣讲,,\n',
      '会议.csv',
    );
    expect(read(file)).toMatchObject({
      faults: [],
      rows: {
        meetings: [
          {
            village: 'jia',
            form: 'assembly',
            on: '2022-10-25',
            rulesAdopted: 1,
            exemplarsNamed: 3,
          },
          { village: 'yi', form: 'session', on: '2022-10-26' },
        ],
      },
    });
  });

  test('问卷：一题一个回答一行', () => {
    const file = csv('题号,回答,份数\n第1题,认可,120\n1,不认可,3\n', '认可度测评.csv');
    expect(read(file)).toMatchObject({
      faults: [],
      rows: {
        survey: [
          { question: 1, answer: 'yes', count: 120 },
          { question: 1, answer: 'no', count: 3 },
        ],
      },
    });
  });

  test('问卷：一份一行，四题四列；两份答得一样不算重复', () => {
    const file = csv(
      '第1题,第2题,第3题,第4题\n认可,认可,基本认可,不清楚\n认可,认可,基本认可,不清楚\n',
      '问卷.csv',
    );
    const { rows, faults } = read(file);
    expect(faults).toEqual([]);
    expect(rows.survey).toHaveLength(8);
    expect(rows.survey[7]).toEqual({ question: 4, answer: 'unsure', count: 1 });
  });
});

test('问卷的题写原话、表头写原话，给了原话就认', () => {
  const questions = [
    '干部做的事，你认可不认可？',
    '公共服务，你满意不满意？',
    '政策晓得不晓得？',
    '落地没有？',
  ];
  const long = csv(`题目,回答,份数\n"${questions[0]}",认可,12\n`, '问卷.csv');
  const forms = csv(
    `${questions.map((text) => `"${text}"`).join(',')}\n认可,满意,晓得,没落地\n`,
    '测评.csv',
  );
  const { rows, faults } = readLedgers([long, forms], { villages, ...townWords, questions });
  expect(faults).toEqual([]);
  expect(rows.survey).toEqual([
    { question: 1, answer: 'yes', count: 12 },
    { question: 1, answer: 'yes', count: 1 },
    { question: 2, answer: 'yes', count: 1 },
    { question: 3, answer: 'yes', count: 1 },
    { question: 4, answer: 'no', count: 1 },
  ]);
});

describe('是哪本台账', () => {
  const matterSheet = [
    ['村', '方面', '提出日期', '办结期限', '办结日期'],
    ['甲村', '基础设施', '2022-10-18', null, null],
  ];

  test('一个文件里几张不同的台账，看工作表的名字', () => {
    const bytes = workbook({
      sheets: [
        { name: '走访', rows: [HEAD, ['2022-10-18', '甲村', '某', 1]] },
        { name: '问题', rows: matterSheet },
      ],
    });
    const { rows, faults } = read({ name: '六个一.xlsx', bytes });
    expect(faults).toEqual([]);
    expect([rows.visits.length, rows.matters.length]).toEqual([1, 1]);
  });

  test('名字看不出来的看表头', () => {
    const { rows, faults } = read(xlsx(matterSheet, { file: '10月.xlsx' }));
    expect(faults).toEqual([]);
    expect(rows.matters).toHaveLength(1);
  });

  test('名字说是纠纷、却没有类别的，说缺列，不当走访读', () => {
    const { rows, faults } = read(csv('日期,村,户主\n2022-10-18,甲村,某\n', '纠纷台账.csv'));
    expect(rows.visits).toEqual([]);
    expect(faults).toContainEqual({
      file: '第 1 个文件（纠纷台账）',
      found: '一张没找到表头的表',
      expected: '要有一行表头，写明“纠纷类别”、“受理日期”、“化解日期”、“回访日期”',
    });
  });

  test('像走访又像会议，名字又看不出来的，不猜', () => {
    const { faults } = read(csv('日期,村,户数,形式\n2022-10-18,甲村,12,院坝会\n', '10月.csv'));
    expect(faults).toMatchObject([{ found: '一张看不出是哪本台账的表' }]);
  });

  test('只有日期和村，名字又看不出来的，不猜', () => {
    const { faults } = read(csv('日期,村\n2022-10-18,甲村\n', '10月.csv'));
    expect(faults).toEqual([
      {
        file: '第 1 个文件',
        found: '一张不像台账的表，没找到表头',
        expected:
          '不是台账（打的草稿、记的别的）就删掉这张表，或者移到别的文件夹；是台账就写上表头（照模板）',
      },
    ]);
  });

  test('台账旁边的草稿、汇总，说不是台账，各说一次；台账照读', () => {
    const rows = [HEAD, ['2022-10-18', '甲村', '某', 1]];
    const sheetsOf = (...others: readonly MadeSheet[]) =>
      read({
        name: '走访台账.xlsx',
        bytes: workbook({ sheets: [...others, { name: '走访台账', rows }] }),
      });
    const draft = sheetsOf(
      { name: 'Sheet2', rows: [['记得打电话'], ['还差三户', 3]] },
      { name: 'Sheet3', rows: [[' '], ['　', '']] },
    );
    expect(draft.rows.visits).toEqual([visit]);
    expect(draft.faults).toMatchObject([
      { sheet: 'Sheet2', found: '一张不像台账的表，没找到表头' },
    ]);
    expect(draft.faults[0]?.expected).toMatch(/^不是台账.*就删掉这张表/);
    const summary = sheetsOf({
      name: '汇总',
      rows: [
        ['村', '走访户数'],
        ['甲村', 1],
      ],
    });
    expect(summary.rows.visits).toEqual([visit]);
    expect(summary.faults).toMatchObject([{ sheet: '汇总', column: '走访日期' }]);
    expect(summary.faults[0]?.expected).toContain('汇总、草稿不是台账，删掉这张表');
  });

  test('工作表自己的名字说是台账、却没有表头的，说要有哪些列', () => {
    const { faults } = read(xlsx([['记得打电话']], { name: '走访', file: '10月.xlsx' }));
    expect(faults).toMatchObject([
      { found: '一张没找到表头的表', expected: '要有一行表头，写明“走访日期”、“村”' },
    ]);
  });

  test('每张同样表头的工作表都读；空的工作表、填写说明不读', () => {
    const bytes = workbook({
      sheets: [
        { name: '10月', rows: [HEAD, ['2022-10-18', '甲村', '某', 1]] },
        { name: '11月', rows: [HEAD, ['2022-11-01', '乙村', '某', 1]] },
        { name: '填写说明', rows: [['怎么填']] },
        { name: 'Sheet3', rows: [] },
      ],
    });
    const { rows, faults } = read({ name: '走访台账.xlsx', bytes });
    expect(faults).toEqual([]);
    expect(rows.visits.map(({ on }) => on)).toEqual(['2022-10-18', '2022-11-01']);
  });

  test('一村一张表的，没有“村”这一列，工作表的名字就是村', () => {
    const rows = [
      ['走访日期', '户主'],
      ['2022-10-18', '某'],
    ];
    const bytes = workbook({
      sheets: [
        { name: '甲村', rows },
        { name: '乙村委会', rows },
      ],
    });
    const result = read({ name: '走访台账.xlsx', bytes });
    expect(result.faults).toEqual([]);
    expect(result.rows.visits.map(({ village }) => village)).toEqual(['jia', 'yi']);
  });

  test('一村一个文件的，文件名里写着村就行；写了两个村的不猜', () => {
    const rows = [
      ['走访日期', '户主'],
      ['2022-10-18', '某'],
    ];
    expect(read(xlsx(rows, { file: '甲村10月走访台账.xlsx' })).rows.visits).toEqual([visit]);
    expect(read(xlsx(rows, { file: '甲村乙村走访台账.xlsx' })).faults).toMatchObject([
      { row: 1, column: '村', found: '没有这一列' },
    ]);
  });

  test('标题里写着村也行；标题和文件名写的不是一个村，不猜', () => {
    const rows = [['某镇甲村走访台账'], ['走访日期', '户主'], ['2022-10-18', '某']];
    expect(read(xlsx(rows)).rows.visits).toEqual([visit]);
    expect(read(xlsx(rows, { file: '乙村走访台账.xlsx' })).faults).toMatchObject([
      { row: 2, column: '村', found: '没有这一列' },
    ]);
  });

  test('藏起来的工作表点名拒绝，别的表照读，不多不少说一次', () => {
    const bytes = workbook({
      sheets: [
        { name: '走访', rows: [HEAD, ['2022-10-18', '甲村', '某', 1]] },
        { name: '旧底稿', rows: [HEAD, ['不是日期', '甲村', '某', 1]], state: 'hidden' },
        { name: 'WpsReserved_CellImgList', rows: [['x']], state: 'veryHidden' },
      ],
    });
    const { rows, faults } = read({ name: '台账.xlsx', bytes });
    expect(rows.visits).toHaveLength(1);
    expect(faults).toEqual([
      {
        file: '第 1 个文件',
        sheet: '第 2 张',
        found: '一张藏起来的工作表',
        expected: '取消隐藏，看清楚了再存；不要的就删掉',
      },
    ]);
  });
});

test('给了今天，晚于今天的日期算写错，期限除外', () => {
  const text = '村,方面,提出日期,办结期限,办结日期\n甲村,增收,2022-10-18,2022-12-31,2032-10-20\n';
  const result = readLedgers([csv(text, '事项台账.csv')], {
    villages,
    ...townWords,
    today: '2022-11-01',
  });
  expect(result.rows.matters).toEqual([]);
  expect(result.faults).toMatchObject([{ row: 2, column: '办结日期', found: '一个还没到的日期' }]);
});

test('进度从零走到头，只增不减', () => {
  const files = [
    xlsx([HEAD, ...Array.from({ length: 3000 }, (_, i) => ['2022-10-18', '甲村', `某${i}`, 1])]),
    csv('走访日期,村,户主\n2022-10-18,甲村,某\n'),
  ];
  const seen: (readonly [number, number])[] = [];
  readLedgers(files, {
    villages,
    ...townWords,
    onProgress: (done, total) => seen.push([done, total]),
  });
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(seen.at(-1)).toEqual([total, total]);
  expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
});

test('同样的文件读两遍，结果一样', () => {
  const files = [xlsx([HEAD, ['2022-10-18', '甲村', '某', 1], ['10月3日', '丙村', '某', '几户']])];
  expect(JSON.stringify(read(...files))).toBe(JSON.stringify(read(...files)));
});
