import { describe, expect, test } from 'vitest';
import {
  filledFigure as answered,
  appended,
  type Changes,
  edited,
  unfilledFigure as entry,
  findingsAfter,
  lineCount,
  said,
} from '../../../tests/support/example-content.ts';

const policy = 'content/policies/relief.md';
const script = 'content/broadcasts/relief.md';
const path = 'content/town-figures.json';

const listed = (...entries: readonly object[]): Changes => ({
  [path]: `[\n${entries.map((one) => JSON.stringify(one, null, 1)).join(',\n')}\n]\n`,
});
const inPolicy = edited(policy, '  - 先申请。', '  - 先申请，〔补 办理天数〕。');
const inScript = edited(script, '先问镇便民', '〔补 办理天数〕，先问镇便民');
const errors = (changes: Changes) =>
  findingsAfter(changes).filter(({ severity }) => severity === 'error');

test('没补的不拦发布，补了的也没有毛病；稿子里的跟着念', () => {
  for (const one of [entry, answered]) {
    expect(findingsAfter({ ...listed(one), ...inPolicy, ...inScript })).toEqual([]);
  }
});

test('没有这个文件、一条也没有的镇，照旧', () => {
  expect(findingsAfter({})).toEqual([]);
  expect(findingsAfter({ [path]: '[]\n' })).toEqual([]);
});

describe('E-TOFILL-UNKNOWN 没有登记的名字', () => {
  test('说最像的那个', () => {
    const changes = edited(policy, '  - 先申请。', '  - 先申请，〔补 办里天数〕。');
    expect(said('E-TOFILL-UNKNOWN', { ...changes, ...listed(entry) })).toEqual([
      `${policy}:23 〔补 办里天数〕没有登记在 ${path} 里。 → 是不是〔补 办理天数〕？是新的数，就在 ${path} 里添一条，"name": "办里天数"。`,
    ]);
  });

  test('正文、稿子里的也查；没有这个文件的，说怎么添', () => {
    const body = appended(policy, '\n缴〔补 缴多少〕。\n');
    const [finding] = said('E-TOFILL-UNKNOWN', { ...body, ...inScript });
    expect(finding).toMatch(`${script}:7 `);
    expect(said('E-TOFILL-UNKNOWN', body)[0]).toMatch(
      `${policy}:${lineCount(policy) + 2} 〔补 缴多少〕没有登记`,
    );
  });

  test('写坏了的那一条，名字也算登记了', () => {
    const changes = { ...inPolicy, ...listed({ ...entry, kind: '几天' }) };
    expect(said('E-TOFILL-UNKNOWN', changes)).toEqual([]);
    expect(said('E-FIELD-VALUE', changes)[0]).toContain(`${path}:5 第1条 的 kind`);
  });
});

test('W-TOFILL-UNUSED 登记了没有用，只是提醒', () => {
  const found = said('W-TOFILL-UNUSED', listed(entry));
  expect(found).toEqual([
    `${path}:3 登记了“办理天数”，哪一页政策也没有用它。 → 在政策里该写这个数的地方写〔补 办理天数〕；用不着了，整条删掉。`,
  ]);
  expect(errors(listed(entry))).toEqual([]);
});

describe('E-TOFILL-TWIN 两条一样', () => {
  test('名字一样', () => {
    const twins = listed(entry, { ...entry, asks: '要几天' });
    expect(said('E-TOFILL-TWIN', { ...inPolicy, ...twins })[0]).toMatch(
      `${path}:10 名字“办理天数”和第 3 行的一样。`,
    );
  });

  test('问的是同一件事；一条只报一回', () => {
    const twins = listed(entry, { ...entry, name: '几天' }, entry);
    const found = said('E-TOFILL-TWIN', { ...inPolicy, ...twins });
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      `${path}:11 问的话“几天办好”和第`,
      `${path}:17 名字“办理天数”和第`,
    ]);
  });
});

test.each([
  '没查到，先问村里',
  '还没有查到',
  '〇待核实',
  '20天（待核实）',
  '××个工作日',
  '每人每月×元',
])('E-TOFILL-ANSWER 答案「%s」不是答案', (answer) => {
  const changes = { ...inPolicy, ...listed({ ...answered, answer }) };
  expect(said('E-TOFILL-ANSWER', changes)[0]).toMatch(`${path}:8 “办理天数”的答案里还写着`);
});

test('E-TOFILL-ANSWER 来源照贴了样例，没有改', () => {
  const changes = { ...inPolicy, ...listed({ ...answered, source: '××单位的××通知（文号）' }) };
  expect(said('E-TOFILL-ANSWER', changes)).toEqual([
    `${path}:9 “办理天数”的来源里还写着“××”，不是来源。 → 问到了再填，“××”要换成问到的话。没问到的，answer、source、on 三样都删掉，页面上会写 missing 那句。`,
  ]);
});

describe('答案怎么写', () => {
  test.each([
    ['少了来源和日子', { answer: '20天' }, '还少 source（哪份文件说的）、on（哪一天）'],
    ['少了答案', { source: '某通知', on: '2022-11-01' }, '还少 answer'],
    ['带了记号', { ...answered, answer: '20天〔待核实〕' }, '〔〕、竖线'],
    ['分了两行', { ...answered, answer: '20天\n再说' }, '写在一行里'],
    ['全角的数字', { ...answered, answer: '２０天' }, '半角数字'],
    ['〇', { ...answered, answer: '二〇二六年' }, '半角数字'],
    ['名字里有标点', { name: '办理，天数' }, '只用汉字和半角数字'],
  ])('%s', (_, part, words) => {
    const changes = { ...inPolicy, ...listed({ ...entry, ...part }) };
    expect(said('E-FIELD-VALUE', changes).join()).toContain(words);
  });

  test('少写了问哪个，给的例子是单位', () => {
    const { from: _, ...without } = entry;
    const [finding] = said('E-FIELD-MISSING', { ...inPolicy, ...listed(without) });
    expect(finding).toContain('"from": "县医保局"');
  });
});

describe('E-TOFILL-DAY 问到的日子还没到', () => {
  const days = { commitDay: '2022-11-10' };
  const saidOn = (on: string) =>
    said('E-TOFILL-DAY', { ...inPolicy, ...listed({ ...answered, on }) }, undefined, days);

  test('报在那一行', () => {
    expect(saidOn('2022-12-31')[0]).toMatch(`${path}:10 “办理天数”的 on 写的是 2022-12-31`);
  });

  test('当天的、以前的不报', () => {
    expect([...saidOn('2022-11-10'), ...saidOn('2022-01-01')]).toEqual([]);
  });
});

describe('E-TOFILL-PLACE 写在填不进去的地方', () => {
  test.each([
    ['题目', edited(policy, 'title: 农村低保', 'title: 低保〔补 办理天数〕'), `${policy}:3 `],
    ['表名', edited(policy, 'name: 低保标准', 'name: 标准〔补 办理天数〕'), `${policy}:25 `],
    ['依据', edited(policy, 'title: 某市低保条例', 'title: 〔补 办理天数〕'), `${policy}:33 `],
    ['村规', appended('content/rules/jia.md', '\n第三条　〔补 办理天数〕。\n'), '/jia.md:'],
    ['文件', edited('content/notices/plan.md', '走访。', '走访〔补 办理天数〕。'), '/plan.md:'],
  ])('%s', (_, changes, place) => {
    expect(said('E-TOFILL-PLACE', { ...changes, ...listed(entry) })[0]).toContain(place);
  });

  test.each([
    ['格里', edited(policy, "'581'", "'〔补 办理天数〕'")],
    ['列名', edited(policy, "'农村'", "'农村〔补 办理天数〕'")],
    ['问谁', edited(policy, '    phone: 023-70000002', '    about: 〔补 办理天数〕')],
    ['正文', appended(policy, '\n〔补 办理天数〕。\n')],
    ['讲写法的代码', appended('content/guide/publish.md', '\n写成`〔补 名字〕`。\n')],
  ])('%s填得进去，不报', (_, changes) => {
    expect(said('E-TOFILL-PLACE', { ...changes, ...listed(entry) })).toEqual([]);
  });
});

describe('E-TOFILL-FORM 写歪了的记号', () => {
  test.each([
    ['〔补办理天数〕', '写成〔补 办理天数〕'],
    ['〔补：办理天数〕', '写成〔补 办理天数〕'],
    ['〔 补 办理天数〕', '写成〔补 办理天数〕'],
    ['〔补 办理，天数〕', '写成〔补 办理天数〕'],
    ['〔补〕', '写成〔补 名字〕'],
    ['〔补 办理天数', '写成〔补 办理天数〕'],
    ['[补 办理天数]', '写成〔补 办理天数〕'],
    ['【补：办理天数】', '写成〔补 办理天数〕'],
    ['（补 办理天数）', '写成〔补 办理天数〕'],
  ])('%s', (mark, right) => {
    const found = said('E-TOFILL-FORM', appended(policy, `\n要${mark}\n`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(`${policy}:${lineCount(policy) + 2} `);
    expect(found[0]).toContain(right);
  });

  test.each([
    '（补贴标准）看表。',
    '按〔2026〕5号补。',
    '[补贴](/1014/)',
    '要〔补 办理天数〕。',
    '写成`〔补名字〕`',
  ])('「%s」没有写歪', (text) => {
    expect(said('E-TOFILL-FORM', appended(policy, `\n${text}\n`))).toEqual([]);
  });
});

describe('广播稿里的', () => {
  test('E-TOFILL-SPOKEN 念不出来的答案，报在登记它的那一行，不报在稿子里', () => {
    const changes = { ...inPolicy, ...inScript, ...listed({ ...answered, answer: '20天（约）' }) };
    expect(errors(changes).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['E-TOFILL-SPOKEN', path, 8],
    ]);
    const unspoken = { ...inPolicy, ...listed({ ...answered, answer: '20天（约）' }) };
    expect(errors(unspoken)).toEqual([]);
  });

  test('E-TOFILL-SCRIPT 讲的那一页政策上没有这个数', () => {
    expect(said('E-TOFILL-SCRIPT', { ...inScript, ...listed(entry) })[0]).toMatch(
      `${script}:7 稿子里念〔补 办理天数〕，${policy} 上却没有这个数。`,
    );
  });

  test('E-BROADCAST-FIGURE 自己写的数照样要核过', () => {
    const own = edited(script, '三十日内', '四十日内〔补 办理天数〕');
    const changes = { ...inPolicy, ...own, ...listed(answered) };
    expect(said('E-BROADCAST-FIGURE', changes)).toHaveLength(1);
    expect(said('E-BROADCAST-FIGURE', changes)[0]).toMatch(`${script}:7 稿子里念了「四十」`);
  });
});

test('答案里有个人的电话，隐私检查照样看得见，只报一回', () => {
  const phone = ['139', '0000', '0000'].join('');
  const changes = { ...inPolicy, ...listed({ ...answered, answer: `打${phone}` }) };
  const found = errors(changes).filter(({ code }) => code.startsWith('E-PII'));
  expect(found.map(({ file, line }) => [file, line])).toEqual([[path, 8]]);
});
