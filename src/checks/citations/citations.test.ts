import { describe, expect, test } from 'vitest';
import {
  appended,
  edited,
  findingsAfter,
  lineCount,
  said,
} from '../../../tests/support/example-content.ts';

const policy = 'content/policies/relief.md';
const last = lineCount(policy) + 2;

describe('E-NOTATION 写歪了的记号', () => {
  test.each([
    ['按户给〔据低保条例 第10条〕。', '〔据 低保条例 第10条〕'],
    ['按户给〔据：低保条例〕。', '〔据 低保条例〕'],
    ['按户给〔据 低保条例第10条〕。', '〔据 低保条例 第10条〕'],
    ['按户给〔据 低保条例 第10条，补充通知 第2条〕。', '分号'],
    ['按户给〔据 低保条例 第10条。', '补上〕'],
    ['按户给〔据〕。', '〔据 短名 第10条〕'],
    ['按户给[据 低保条例 第10条]。', '〔据 低保条例 第10条〕'],
    ['按户给【据低保条例】。', '〔据 低保条例〕'],
    ['按户给（据 低保条例 第10条）。', '〔据 低保条例 第10条〕'],
    ['带户口簿[待核实]。', '〔待核实〕'],
    ['带户口簿【待核实】。', '〔待核实〕'],
    ['带户口簿（待核实）。', '〔待核实〕'],
    ['带户口簿(待核实)。', '〔待核实〕'],
    ['带户口簿〔 待核实 〕。', '〔待核实〕'],
    ['带户口簿〔待核查〕。', '〔待核实〕'],
    ['带户口簿【旁证】。', 'mark 写 secondary'],
    ['带户口簿〔旁证〕。', '「旁证」自己会标出来'],
    ['带户口簿（旁证）。', '〔据 它的短名〕'],
    ['带户口簿【已核】。', '删掉'],
    ['根按照【原文如此】要求。', '〔原文如此〕'],
    ['根按照[原文如此:疑为“根据”]要求。', '〔原文如此：疑为“根据”〕'],
    ['根按照〔原文〕要求。', '〔原文如此〕'],
  ])('%s 写成 %s', (text, right) => {
    const findings = said('E-NOTATION', appended(policy, `\n${text}\n`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${policy}:${last} `);
    expect(findings[0]).toContain(right);
  });

  test('字段里的也查', () => {
    const changes = edited(policy, '  - 看下面的表。', '  - 看下面的表[待核实]。');
    expect(said('E-NOTATION', changes)[0]).toMatch(`${policy}:12 `);
  });

  test.each([
    '渝民规〔2025〕6号说的〔据 低保条例 第20条、第22条〕。',
    '（据统计，大家都来了。）',
    '[据实说话](/1014/)',
    '〔据 低保条例 第10条；补充通知〕',
    '写成 `[待核实]` 不对。',
    '```\n【待核实】\n```',
  ])('%s 没有错', (text) => {
    expect(said('E-NOTATION', appended(policy, `\n${text}\n`))).toEqual([]);
  });
});

describe('E-PENDING 没核过的', () => {
  test.each(['【待核】', '〔待核〕', '[待核]', '（待核）'])('%s 不能上网', (mark) => {
    const changes = appended(policy, `\n标准是600元${mark}。\n`);
    expect(said('E-PENDING', changes)[0]).toMatch(`${policy}:${last} `);
    expect(findingsAfter(changes)).toHaveLength(1);
  });

  test('字段和 JSON 里的也不行', () => {
    expect(said('E-PENDING', edited(policy, '  - 先申请。', '  - 先申请【待核】。'))[0]).toMatch(
      `${policy}:23 `,
    );
    const term = edited('content/terms.json', '八件事。', '八件事【待核】。');
    expect(said('E-PENDING', term)[0]).toMatch('content/terms.json:2 ');
  });
});

describe('E-CITE 引用的依据不在 basis 里', () => {
  test('正文里的，说最像的和全部短名', () => {
    const [finding] = said('E-CITE', appended(policy, '\n一句〔据 低保条列 第1条〕。\n'));
    expect(finding).toMatch(`${policy}:${last} `);
    expect(finding).toContain('是不是 低保条例？这一页有：低保条例、补充通知');
  });

  test('分号后面的那份也查，报在写记号的那一行', () => {
    const changes = edited(policy, '第19条；补充通知', '第19条；别的通知 第2条');
    expect(said('E-CITE', changes)[0]).toMatch(`${policy}:18 〔据 别的通知〕`);
  });

  test('没有 basis 的页不能引用', () => {
    const changes = appended('content/notices/plan.md', '\n一句〔据 低保条例〕。\n');
    expect(said('E-CITE', changes)[0]).toContain('这一页没有 basis');
  });

  test('给发布人讲写法的例子放在代码里，不算引用', () => {
    expect(
      said('E-CITE', appended('content/guide/publish.md', '\n写成`〔据 甲 第1条〕`。\n')),
    ).toEqual([]);
  });
});

test('W-CITE-UNUSED 列了没有引用的，报在它的短名那一行', () => {
  const findings = said('W-CITE-UNUSED', edited(policy, '；补充通知', ''));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${policy}:38 依据“补充通知”`);
});

test('E-BASIS-TWIN 短名重了', () => {
  const findings = said('E-BASIS-TWIN', edited(policy, 'short: 补充通知', 'short: 低保条例'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${policy}:38 短名“低保条例”和第1条依据重了`);
});

describe('只有旁证的依据', () => {
  const note = 'issued: 2021-07-01\n    mark: verified';
  const secondary = (more: string) =>
    edited(policy, note, `issued: 2021-07-01\n    mark: secondary\n    ${more}`);
  const cited = (text: string) => ({
    ...secondary('note: 某报2021年7月2日说的。'),
    'content/broadcasts/relief.md': undefined,
    [policy]: `${secondary('note: 某报2021年7月2日说的。')[policy]}\n${text}\n`,
  });

  test('W-MARK-TWICE 引用了旁证又写〔待核实〕，报在那一行，说删掉', () => {
    const found = said('W-MARK-TWICE', cited('两样都写〔据 补充通知 第1条〕〔待核实〕。'));
    expect(found).toEqual([
      `${policy}:${last + 1} 已经引用了旁证（补充通知），又写了〔待核实〕。 → 旁证会自己标出来，删掉〔待核实〕；几处说法对不上、说不定的，只留〔待核实〕，不引用它。`,
    ]);
    expect(said('W-MARK-TWICE', cited('倒着写〔待核实〕〔据 补充通知〕。'))).toHaveLength(1);
    expect(
      said('W-MARK-TWICE', cited('一句〔据 补充通知〕，一句〔待核实〕；看过的〔据 低保条例〕。')),
    ).toEqual([]);
  });

  test('E-BASIS-URL 写了网址，报在网址那一行', () => {
    const [finding] = said('E-BASIS-URL', secondary('url: https://www.example.gov.cn/t1.html'));
    expect(finding).toMatch(`${policy}:44 “补充通知”只有旁证`);
    expect(said('E-BASIS-URL', {})).toEqual([]);
  });

  test('W-BASIS-NOTE 没写谁说的，报在它的 mark 那一行', () => {
    const bare = edited(policy, note, 'issued: 2021-07-01\n    mark: secondary');
    expect(said('W-BASIS-NOTE', bare)[0]).toMatch(`${policy}:43 “补充通知”只有旁证`);
    expect(said('W-BASIS-NOTE', secondary('note: 某报2021年7月2日说的。'))).toEqual([]);
    expect(said('W-BASIS-NOTE', {})).toEqual([]);
  });
});

describe('依据是哪天看的', () => {
  const seen = (day: string, issued = '2021-07-01') =>
    edited(policy, 'issued: 2021-07-01', `issued: ${issued}\n    seen: ${day}`);

  test('不能比公布的日子还早；只知道年、年月的，比到年、月', () => {
    const codes = (changes: ReturnType<typeof seen>) =>
      findingsAfter(changes).map(({ code }) => code);
    expect(codes(seen('2021-07-01'))).toEqual([]);
    expect(codes(seen('2021-06-30'))).toEqual(['E-DATE-ORDER']);
    expect(codes(seen('2021-07-05', "'2021-07'"))).toEqual([]);
    expect(codes(seen('2020-12-31', "'2021'"))).toEqual(['E-DATE-ORDER']);
  });

  test('不能是还没到的日子', () => {
    const found = said('E-DATE-FUTURE', seen('2023-01-02'), undefined, { today: '2023-01-01' });
    expect(found[0]).toMatch(
      `${policy}:43 basis 第2条 的 seen（最后一次打开看是哪天） 写的是 2023-01-02`,
    );
  });
});

test('字段上面的注释里的记号不算：那是写给填的人看的', () => {
  const path = 'content/policies/relief.md';
  const explained = edited(
    path,
    'who:\n',
    '# 后面写出处，如〔据 没有的办法 第2条〕（待核实）\nwho:\n',
  );
  expect(findingsAfter(explained)).toEqual([]);
});
