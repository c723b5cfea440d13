import { describe, expect, test } from 'vitest';
import { appended, edited, lineCount, said } from '../../../tests/support/example-content.ts';

const policy = 'content/policies/relief.md';
const promise = 'content/promises/pipe.md';
const talk = 'content/meetings/talk.md';
const progress = 'content/progress/2022-11-15.json';
const plan = 'content/progress-plan.json';
const notice = 'content/notices/plan.md';

describe('E-REF-CODE 没有这个编号的页', () => {
  test.each([
    [policy, 'related: [1014]', 'related: [1014, 1099]', 46, '1099'],
    [policy, 'actions: [5003]', 'actions:\n  - 5003\n  - 5009', 46, '5009'],
    [promise, 'policies: [1010]', 'policies: [1016]', 18, '1010（农村低保）'],
    [promise, 'meeting: 8001', 'meeting: 8009', 8, '8001（甲村恳谈会）'],
    [talk, 'action: 5003', 'action: 5001', 10, '5003（急难愁盼的事）'],
    [talk, 'promises: [622001]', 'promises: [622001, 622002]', 11, '622002'],
    ['content/rules/jia.md', 'meeting: 8002', 'meeting: 8003', 7, '8003'],
    ['content/meetings/assembly.md', 'adopted: 2001', 'adopted: 2002', 11, '2001（甲村村规民约）'],
    ['content/site.json', '"policies": [1010]', '"policies": [1099]', 9, '1099'],
    ['content/terms.json', '"see": [5003]', '"see": [1099]', 2, '1099'],
    [plan, '"action": 5003', '"action": 5004', 18, '5004'],
  ] as const)('%s 写 %s', (path, from, to, line, words) => {
    const findings = said('E-REF-CODE', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('停用的政策指着不存在的接替页', () => {
    const changes = edited(
      policy,
      'related: [1014]',
      'withdrawn:\n  on: 2022-11-01\n  why: 换了\n  instead: 1098',
    );
    expect(said('E-REF-CODE', changes)[0]).toMatch(`${policy}:49 `);
  });
});

describe('E-REF-KIND 写成了别的一类', () => {
  test.each([
    [policy, 'related: [1014]', 'related: [8001]', 46, '它是会议的号', '从 1001 到 1999'],
    [promise, 'meeting: 8001', 'meeting: 1010', 8, '它是政策的号', '从 8001 到 8999'],
    [promise, 'policies: [1010]', 'policies: [99999]', 18, '不在任何一类', '从 1001 到 1999'],
    [talk, 'promises: [622001]', 'promises: [5003]', 11, '它是答应办的事的号', '从 600001'],
  ] as const)('%s 写 %s', (path, from, to, line, message, hint) => {
    const findings = said('E-REF-KIND', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(message);
    expect(findings[0]).toContain(hint);
  });
});

describe('E-REF-CLAUSE 没有那一条', () => {
  test.each([
    [policy, "['4001#2-1']", "['4001#2-9']", 45, '#2、#2-1、#2-2'],
    [policy, "['4001#2-1']", "['4001#9']", 45, '#1、#2'],
    [policy, "['4001#2-1']", "['4002#1']", 45, '没有这一页'],
    [policy, "['4001#2-1']", "['1014#1']", 45, '不分条款'],
    [promise, 'clause: 4001#2-1', 'clause: 2001#3', 19, '#1、#2'],
    ['content/terms.json', '4001#2-1', '4001#2-7', 2, '#2-2'],
  ] as const)('%s 写 %s', (path, from, to, line, words) => {
    const findings = said('E-REF-CLAUSE', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('村规的第二条引得到', () => {
    expect(said('E-REF-CLAUSE', edited(promise, '4001#2-1', '2001#2'))).toEqual([]);
  });
});

describe('E-REF-VILLAGE 没有这个村', () => {
  test.each([
    [promise, 'village: jia', 'village: jja', 4, '是不是 jia'],
    ['content/exemplars/ditch.md', 'village: jia', 'village: bing', 5, 'jia（甲村）、yi（乙村）'],
    [progress, '"jia": "2022', '"ding": "2022', 11, 'jia（甲村）'],
    [plan, '"village": ["jia", "yi"]', '"village": ["jia", "ding"]', 7, 'jia（甲村）'],
  ] as const)('%s 写 %s', (path, from, to, line, words) => {
    const findings = said('E-REF-VILLAGE', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });
});

describe('E-REF-CHOICE 方面、会的种类不在镇里定的单子里', () => {
  test.each([
    [promise, 'aspect: assurances', 'aspect: assurance', 5, '是不是 assurances？'],
    [promise, 'aspect: assurances', 'aspect: 三保障', 5, '是不是 assurances？'],
    [promise, 'aspect: assurances', 'aspect: roads', 5, 'income（增加收入）、assurances（三保障）'],
    [talk, 'form: talk', 'form: talks', 5, '是不是 talk？可以写：talk（恳谈会）'],
    [talk, 'form: talk', 'form: 村民会议', 5, '是不是 assembly？'],
  ] as const)('%s 写 %s', (path, from, to, line, words) => {
    const findings = said('E-REF-CHOICE', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('一样也没定的，先去定', () => {
    const list =
      '[{ "id": "income", "label": "增加收入" }, { "id": "assurances", "label": "三保障" }]';
    const findings = said('E-REF-CHOICE', edited('content/site.json', list, '[]'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('先在 site.json 的 aspects 里定好');
  });

  test('site.json 写坏了的，不跟着报', () => {
    expect(said('E-REF-CHOICE', { 'content/site.json': '{' })).toEqual([]);
  });
});

describe('E-GATHERS 两件事收同一类页面', () => {
  const urgent = 'content/actions/urgent.md';
  const more = (gathers: string) => ({
    'content/actions/visits.md': edited(urgent, 'code: 5003', `code: 5004\ngathers: ${gathers}`)[
      urgent
    ],
    ...edited(urgent, 'clause:', 'gathers: [promises, rules]\nclause:'),
  });

  test('都写了 promises，报后一个文件的那一行', () => {
    const findings = said('E-GATHERS', more('[exemplars, promises]'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch('content/actions/visits.md:3 ');
    expect(findings[0]).toContain(`${urgent} 已经收了`);
  });

  test('各收各的，不报', () => {
    expect(said('E-GATHERS', more('[exemplars, meetings]'))).toEqual([]);
  });

  test('没有的一类，照 schema 报', () => {
    const findings = said('E-FIELD-VALUE', more('[promise]'));
    expect(findings[0]).toContain('是不是 promises');
  });
});

describe('campaign 里写的文件和条款', () => {
  test.each([
    ['E-REF-CODE', '"notice": 4001', '"notice": 4002', '没有这个编号的页'],
    ['E-REF-KIND', '"notice": 4001', '"notice": 1010', '它是政策的号'],
    ['E-REF-CLAUSE', '"4001#2-1"', '"4001#2-9"', '#2-1、#2-2'],
  ] as const)('%s：写成 %s', (code, from, to, words) => {
    const findings = said(code, edited('content/site.json', from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch('content/site.json:14 ');
    expect(findings[0]).toContain(words);
  });
});

describe('E-LINK 站内链接不通', () => {
  test.each([
    ['[低保](/1099/)', '没有这一页'],
    ['[低保](/1010)', '写成 /1010/'],
    ['[条](/4001#2-1)', '写成 /4001/#2-1'],
    ['[条](/4001/#2-9)', '#2-1、#2-2'],
    ['[低保](/policies/relief/)', '写成 /1010/'],
    ['[低保](relief.md)', '写成 /1010/。'],
    ['[低保](1010)', '写成 /1010/。'],
    ['[低保](../policies/relief.md)', '写成 /1010/。'],
    ['[低保](nothing.md)', '从 / 开头'],
    ['[低保]()', '没有写地址'],
    ['[词](/terms/#eigth)', '是不是 eight'],
    ['[村](/villages/bing/)', 'jia、yi'],
    ['[指南](/guide/publsh/)', '是不是 publish'],
    ['[列表](/polices/)', '是不是 /policies/'],
    ['[列表](/nothing-like-it/)', '列表页有'],
    ['[版本](/2001/now/)', '写成 /2001/'],
    ['[旧版](/2001/2022-10-28/)', '写成 /2001/'],
    ['[下面](#bottom)', '没有这个锚点'],
    ['[表](/data/7009.csv)', '没有这一页'],
    ['[条]: /4001/#9', '#1、#2'],
  ])('%s：%s', (link, words) => {
    const findings = said('E-LINK', appended(policy, `\n${link}\n`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${policy}:${lineCount(policy) + 2} `);
    expect(findings[0]).toContain(words);
  });

  test.each([
    '[首页](/)',
    '[列表](/policies/)',
    '[找政策](/finder/)',
    '[低保](/1010/)',
    '[低保怎么办](/1010/#steps)',
    '[第二条](/2001/#2)',
    '[村](/villages/yi/)',
    '[词](/terms/)',
    '[指南](/guide/publish/)',
    '[表](/data/7001.csv)',
    '[下面](#basis)',
  ])('%s 通', (link) => {
    expect(said('E-LINK', appended(policy, `\n${link}\n`))).toEqual([]);
  });

  test('分条款的页里，# 后面要有那一条', () => {
    expect(said('E-LINK', appended(notice, '\n见[前面](#2-1)。\n'))).toEqual([]);
    expect(said('E-LINK', appended(notice, '\n见[前面](#2-5)。\n'))).toHaveLength(1);
  });
});

describe('E-MEETING-PAIR 会和会上的事互相指着', () => {
  test('事写了会，会没有列它', () => {
    const [finding, ...more] = said(
      'E-MEETING-PAIR',
      edited(talk, 'promises: [622001]', 'promises: []'),
    );
    expect(finding).toMatch(`${promise}:8 `);
    expect(finding).toContain(`在 ${talk} 的 promises 里补上 622001`);
    expect(more).toEqual([]);
  });

  test('会列了事，事没有写会', () => {
    const [finding, ...more] = said('E-MEETING-PAIR', edited(promise, 'meeting: 8001\n', ''));
    expect(finding).toMatch(`${talk}:11 `);
    expect(finding).toContain(`在 ${promise} 里写 meeting: 8001`);
    expect(more).toEqual([]);
  });

  test('村规写了会，会没有说通过它', () => {
    const path = 'content/meetings/assembly.md';
    const [finding] = said('E-MEETING-PAIR', edited(path, 'adopted: 2001\n', ''));
    expect(finding).toMatch('content/rules/jia.md:7 ');
    expect(finding).toContain('的 adopted 里补上 2001');
  });

  test('会说通过了村规，村规没有写会', () => {
    const [finding] = said('E-MEETING-PAIR', edited('content/rules/jia.md', 'meeting: 8002\n', ''));
    expect(finding).toMatch('content/meetings/assembly.md:11 ');
  });
});

describe('E-MEETING-FACTS 日子和村要对得上', () => {
  test.each([
    [promise, 'raised: 2022-10-25', 'raised: 2022-10-24', 7, '把 raised 改成 2022-10-25'],
    [promise, 'village: jia', 'village: yi', 4, '把 village 改成 jia'],
    [
      'content/rules/jia.md',
      'adopted: 2022-11-12',
      'adopted: 2022-11-11',
      6,
      '把 adopted 改成 2022-11-12',
    ],
  ] as const)('%s 写 %s', (path, from, to, line, words) => {
    const findings = said('E-MEETING-FACTS', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });
});

describe('E-DEMO 演示村的内容要标演示', () => {
  test.each([
    [promise, 'demo: true\n', 4, 'demo: true'],
    [talk, 'demo: true\n', 6, 'demo: true'],
    [progress, ',\n  "demo": true', 7, '--take-back'],
  ] as const)('%s 没有标', (path, from, line, words) => {
    const findings = said('E-DEMO', edited(path, from, ''));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('写了 demo: false 也算没有标；不是演示的村不管', () => {
    expect(said('E-DEMO', edited(promise, 'demo: true', 'demo: false'))).toHaveLength(1);
    const real =
      '---\ncode: 3002\ntitle: x\nsummary: x\nvillage: yi\ncategory: filial\nchosen: 2022-11-13\nchosenBy: x\n---\n';
    expect(said('E-DEMO', { 'content/exemplars/real.md': real })).toEqual([]);
  });

  test('真的数登在演示的村名下，不叫人标成演示', () => {
    const path = 'content/progress/2022-11-15.json';
    const [finding] = said('E-DEMO', edited(path, '"demo": true', '"demo": false'));
    expect(finding).toContain('--take-back');
    expect(finding).not.toContain('补上一行');
  });
});

test('E-ID-TWIN 两个村、两个词用了同一个代号', () => {
  const villages = 'content/villages.json';
  const [finding, ...more] = said('E-ID-TWIN', edited(villages, '"id": "yi"', '"id": "jia"'));
  expect(finding).toMatch(`${villages}:3 `);
  expect(more).toEqual([]);
  const terms = edited(
    'content/terms.json',
    '[\n',
    '[\n  { "id": "eight", "term": "六个一", "meaning": "八件事。" },\n',
  );
  expect(said('E-ID-TWIN', terms)).toHaveLength(1);
});
