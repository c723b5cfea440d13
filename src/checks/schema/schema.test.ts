import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, findingsAfter, said } from '../../../tests/support/example-content.ts';
import { kindNames } from '../../kinds/kinds.ts';
import { type Shape, schemaOf } from '../../source/place.ts';
import { fieldName } from '../../source/schema/fields.ts';
import { patternMeaning } from './patterns.ts';

const policy = 'content/policies/relief.md';
const promise = 'content/promises/pipe.md';
const progress = 'content/progress/2022-11-15.json';
const plan = 'content/progress-plan.json';

describe('E-FIELD-SPLIT 一条拆成了几条', () => {
  const answer = '    by: 管水员\n    text: 换好了。\n    outcome: done\n';
  const split = answer.replaceAll('    ', '  - ');
  const later = '  - on: 2022-11-01\n';

  test('两次答复都拆开了，还是一条，说两处在哪里', () => {
    const findings = findingsAfter(edited(promise, answer, `${split}${later}${split}`)).map(
      ({ code, line, message }) => `${line} ${code} ${message}`,
    );
    expect(findings).toEqual([
      '14 E-FIELD-SPLIT answers（答复）里的一条拆成了4条：它的每一行前面都有横线“-”。一共2处，别的在第18行。',
    ]);
  });

  test('真的是两条、各少一样的，照旧说少了什么', () => {
    const two = `    by: 管水员\n    text: 换好了。\n${later}    by: 管水员\n    text: 又换了。\n`;
    const codes = findingsAfter(edited(promise, answer, two)).map(({ code }) => code);
    expect(codes).toEqual(['E-FIELD-MISSING', 'E-FIELD-MISSING']);
  });
});

describe('E-FIELD-MISSING 少写的字段', () => {
  test.each([
    ['最外层的，报在第一行，给出写法', promise, 'due: 2022-11-10\n', '', 1, 'due: 2026-04-15'],
    ['清单字段，说换行怎么写', policy, 'gain:\n  - 看下面的表。\n', '', 1, '一条一行'],
    ['编号，说下一个空着的号', promise, 'code: 622001\n', '', 1, 'code: 622001'],
    ['清单里一条的，报在那一条', policy, '    issuer: 某市人大\n', '', 32, 'issuer: 某市民政局'],
    ['数目表里的，报在那张表', policy, '    area: 某市\n', '', 25, 'area: 某市'],
    [
      '分几种的里面少了',
      promise,
      '{ of: households, atLeast: 20 }',
      '{ of: households }',
      6,
      'atLeast: 5',
    ],
    [
      '少了分种的那个字段',
      promise,
      '{ of: households, atLeast: 20 }',
      '{ atLeast: 20 }',
      6,
      'of: village',
    ],
    [
      'JSON 里的，写法带引号',
      progress,
      '  "until": "2022-11-15",\n',
      '',
      1,
      '"until": "2026-04-15"',
    ],
    ['JSON 里层的', plan, '      "unit": "次",\n', '', 14, '"unit": "元/人·月"'],
  ] as const)('%s', (_, path, from, to, line, words) => {
    const findings = said('E-FIELD-MISSING', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} 少写了`);
    expect(findings[0]).toContain(words);
  });
});

describe('E-FIELD-UNKNOWN 多写或写错的字段名', () => {
  test.each([
    ['打错了一个字母', 'title: 水管漏水', 'tilte: 水管漏水', 3, '是不是想写 title（题目）'],
    ['写成了复数', 'village: jia', 'villages: jia', 4, '是不是想写 village'],
    ['大小写', 'aspect: assurances', 'Aspect: assurances', 5, '是不是想写 aspect'],
    ['直接写了中文', 'title: 水管漏水', '题目: 水管漏水', 3, '是不是想写 title'],
    ['里层的', '    by: 管水员', '    bY: 管水员', 15, '是不是想写 by'],
    ['别的类才有的', 'village: jia', 'village: jia\nwho: 大家', 5, '可以写的有：code、title'],
  ])('%s', (_, from, to, line, words) => {
    const findings = said('E-FIELD-UNKNOWN', edited(promise, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${promise}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('量的名字写错了，说得出有哪些量', () => {
    const [finding] = said('E-FIELD-UNKNOWN', edited(plan, '"talks": {', '"households": {'));
    expect(finding).toContain('可以写的有：visits、talks');
  });

  test('几个多写的字段，各报各的行', () => {
    const findings = said(
      'E-FIELD-UNKNOWN',
      edited(promise, 'demo: true', 'a: 1\nb: 2\ndemo: true'),
    );
    expect(findings.map((text) => text.split(' ')[0])).toEqual([`${promise}:20`, `${promise}:21`]);
  });
});

describe('E-DATE 日期', () => {
  test.each([
    ['2022-02-30', '2022年2月没有30日'],
    ["'2022-02-30'", '2022年2月没有30日'],
    ['2023-02-29', '2023年2月没有29日'],
    ['2022-13-01', '一年没有13月'],
    ['"2022-04-31"', '2022年4月没有31日'],
    ['2022/11/10', '写成 2022-11-10'],
    ['2022.11.1', '写成 2022-11-01'],
    ['2022-11-1', '写成 2022-11-01'],
    ['2022年11月10日', '写成 2022-11-10'],
    ['20221110', '写成 2022-11-10'],
    ['２０２２-11-10', '写成 2022-11-10'],
    ['11月10日前', '写成 2026-10-17 这样'],
    ['2022-11-10 08:00', '写成 2022-11-10 这样'],
    ['二〇二二年十一月十日', '写成 2022-11-10 这样'],
    ['2022—11—10', '写成 2022-11-10 这样'],
    ['2022', '写成 2026-10-17 这样'],
    ['', '没有写日期'],
  ])('due 写 %s：%s', (text, words) => {
    const findings = said('E-DATE', edited(promise, 'due: 2022-11-10', `due: ${text}`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${promise}:10 `);
    expect(findings[0]).toContain(words);
  });

  test('闰年的 2 月 29 日是有的', () => {
    expect(said('E-DATE', edited(promise, 'due: 2022-11-10', 'due: 2024-02-29'))).toEqual([]);
  });

  test.each([
    ['2016', "加引号的 '2016'"],
    ['2016年', "加引号的 '2016'"],
    ['2016年3月', "加引号的 '2016-03'"],
    ["'2016-13'", '一年只有12个月'],
    ['2016-02-30', '2016年2月没有30日'],
  ])('依据只知道年月的，写 %s：%s', (text, words) => {
    const findings = said('E-DATE', edited(policy, "issued: '2016'", `issued: ${text}`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${policy}:35 `);
    expect(findings[0]).toContain(words);
  });
});

describe('E-FIELD-VALUE 内容不合要求', () => {
  test.each([
    ['没加引号的数字', policy, 'title: 农村低保', 'title: 2022', 3, "'2022'"],
    ['没加引号的是非', policy, 'title: 农村低保', 'title: true', 3, "'true'"],
    ['冒号后面是空的', policy, 'title: 农村低保', 'title:', 3, '写上题目'],
    ['空的引号', policy, 'title: 农村低保', "title: ''", 3, '是空的'],
    ['一句话写成了字段', policy, '  - 看下面的表。', '  - 带上: 户口簿', 12, '英文冒号加空格'],
    ['方括号开头的句子', policy, 'title: 农村低保', 'title: [农村低保]', 3, '单引号'],
    ['清单写成了一句话', policy, 'gain:\n  - 看下面的表。', 'gain: 看下面的表。', 11, '一条一行'],
    ['清单是空的', policy, 'gain:\n  - 看下面的表。', 'gain: []', 11, '至少写一条'],
    ['编号加了引号', policy, 'code: 1010', "code: '1010'", 2, '不加引号、逗号和单位，写成 1010'],
    ['一个数写成了清单', policy, 'code: 1010', 'code: [1010]', 2, '只写一个，写成 1010'],
    ['编号带了字', policy, 'code: 1010', 'code: 1010号', 2, '只写阿拉伯数字'],
    ['编号带小数', policy, 'code: 1010', 'code: 1010.5', 2, '整数'],
    ['是非写成中文', promise, 'demo: true', 'demo: 是', 20, 'true'],
    [
      '几个字段写成一句话',
      promise,
      'scope: { of: households, atLeast: 20 }',
      'scope: 全村',
      6,
      '分成几个字段',
    ],
    ['可选的词写错', policy, 'topic: relief', 'topic: releif', 5, '是不是 relief（生活困难）'],
    [
      '可选的词写成中文',
      policy,
      'topic: relief',
      'topic: 生活困难',
      5,
      '是不是 relief（生活困难）',
    ],
    ['可选的词差得远', policy, 'topic: relief', 'topic: abc', 5, 'safety（灾害和纠纷）'],
    [
      '分几种的写错',
      promise,
      'of: households, atLeast: 20',
      'of: 全村的事',
      6,
      '是不是 village（全村的事）',
    ],
    ['不到五户', promise, 'atLeast: 20', 'atLeast: 4', 6, '不上网'],
    ['引用的编号太小', policy, 'related: [1014]', 'related: [14]', 46, '少打一位'],
    ['引用的编号太大', policy, 'related: [1014]', 'related: [10140000]', 46, '多打一位'],
    ['条款引用少了 #', policy, "clauses: ['4001#2-1']", "clauses: ['4001']", 45, '4999#2-8'],
    ['电话里有字', policy, 'phone: 023-70000002', 'phone: 70000002转1', 21, '只写数字'],
    ['电话没加引号', policy, 'phone: 023-70000002', 'phone: 12345', 21, "'12345'"],
    ['短名里有空格', policy, 'short: 补充通知', 'short: 补充 通知', 38, '不能有空格'],
    [
      '网址不全',
      policy,
      'https://www.example.gov.cn/t20160331_12345678.html',
      'www.gov.cn',
      36,
      'https://',
    ],
    [
      '不是政府网站',
      policy,
      'https://www.example.gov.cn/t20160331_12345678.html',
      'https://gov.cn.example.com/',
      36,
      'gov.cn',
    ],
    [
      '一句话太长',
      policy,
      '收入低于低保线，按月补差额。',
      '长'.repeat(48),
      4,
      '有48个字，最多45个字',
    ],
    [
      '短名太长',
      'content/actions/urgent.md',
      'short: 办急难',
      'short: 办一批急难的事',
      4,
      '最多6个字',
    ],
    ['取整的格子不是5的倍数', progress, '"jia": 5', '"jia": 6', 8, '5 的倍数'],
    ['格子的名字写成中文', progress, '"jia": 2', '"甲村": 2', 7, '照计划里的格子写'],
    ['村的代号写成中文', progress, '"jia": "2022', '"甲村": "2022', 11, 'villages.json'],
    ['计划里一个村写了两遍', plan, '["jia", "yi"]', '["jia", "jia"]', 7, '写了两遍'],
    ['多久一次写错', plan, '"cadence": "1w"', '"cadence": "2w"', 22, '1w（每周）'],
    ['格里写了是非', policy, "cells: ['581', '717']", "cells: ['581', true]", 30, '加上英文引号'],
    ['整个文件是一句话', 'content/site.json', '{', '["a"]//', 1, ''],
  ] as const)('%s', (_, path, from, to, line, words) => {
    const changes = path === 'content/site.json' ? { [path]: '"一句话"' } : edited(path, from, to);
    const findings = said('E-FIELD-VALUE', changes);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });
});

const shapes: readonly Shape[] = [
  ...kindNames,
  ...(['guide', 'site', 'villages', 'terms', 'plan', 'town-figures'] as const),
];

function jsonSchema(shape: Shape): unknown {
  return z.toJSONSchema(schemaOf(shape), { io: 'input', unrepresentable: 'any' });
}

/** schema 里某个关键词（`properties`、`pattern`）下面写的所有东西。 */
function collect(node: unknown, keyword: string): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => [
    ...(key === keyword ? [inner] : []),
    ...collect(inner, keyword),
  ]);
}

test.each(shapes)('%s 的每个字段都有中文叫法，每条正则都说得出意思', (shape) => {
  const schema = jsonSchema(shape);
  const keys = collect(schema, 'properties').flatMap((properties) =>
    Object.keys(Object(properties)),
  );
  const patterns = collect(schema, 'pattern').filter(
    (pattern) => !String(pattern).includes('02-29'),
  );
  expect(keys.length).toBeGreaterThan(3);
  expect(
    keys.filter((key) => fieldName(key) === undefined),
    'src/source/schema/fields.ts 里没有名字的字段',
  ).toEqual([]);
  expect(
    patterns.filter((pattern) => patternMeaning(String(pattern)) === undefined),
    'src/checks/schema/patterns.ts 里没有说法的正则',
  ).toEqual([]);
});

test('字段里写什么乱七八糟的值都说得出中文，不漏不抛', () => {
  const junk = fc.oneof(
    fc.constantFrom(
      '',
      '~',
      '[]',
      '{}',
      '-1',
      '1.5',
      'true',
      "'x'",
      '2022-02-30',
      '[1, x]',
      '{ a: b }',
    ),
    fc.integer().map(String),
    fc.stringMatching(/^[a-z一-龥]{1,6}$/),
  );
  const keys = [
    'code',
    'title',
    'topic',
    'checked',
    'who',
    'ask',
    'amounts',
    'basis',
    'clauses',
    'valid',
    'withdrawn',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...keys), junk, (key, value) => {
      const head = `---\n${key}: ${value}\n---\n`;
      const findings = findingsAfter({ 'content/policies/a.md': head });
      for (const { message, hint } of findings) {
        expect(message).toMatch(/\p{Script=Han}{2}/u);
        expect(message + hint).not.toMatch(/照着同一个文件夹|undefined|\[object|Invalid|expected/);
      }
    }),
    { numRuns: 150 },
  );
});

test('要写正数的写了 0，说最小是 1', () => {
  const targets = '"start": "2022-10-17",\n  "targets": { "talks": { "jia": 0 } },';
  const [finding] = findingsAfter(edited(plan, '"start": "2022-10-17",', targets));
  expect(`${finding?.message}${finding?.hint}`).toContain('最小是 1。改成 1 或更大的数');
});
