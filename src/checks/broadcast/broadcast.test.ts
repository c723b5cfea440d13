import { describe, expect, test } from 'vitest';
import { appended, edited, lineCount, said } from '../../../tests/support/example-content.ts';

const path = 'content/broadcasts/relief.md';
const policy = 'content/policies/relief.md';
/** 添在稿子末尾的一句，落在哪一行。 */
const added = lineCount(path) + 2;
const addedLine = (text: string) => appended(path, `\n${text}\n`);

describe('E-BROADCAST-MISSING 每项政策都有稿子', () => {
  test('没有稿子的，记在政策页写编号的那一行，说出该建的文件', () => {
    expect(said('E-BROADCAST-MISSING', { [path]: undefined })).toEqual([
      `${policy}:2 这项政策（1010）还没有广播稿。 → 写一篇 content/broadcasts/relief.md，开头写 policy: 1010，正文照念的话写。`,
    ]);
  });

  test('一篇稿子也没有的镇，不用有', () => {
    const none = { [path]: undefined, 'content/broadcasts/urgent.md': undefined };
    expect(said('E-BROADCAST-MISSING', none)).toEqual([]);
  });

  test('撤下的政策不用有稿子', () => {
    const withdrawn = edited(
      policy,
      'related: [1014]',
      'withdrawn: { on: 2022-11-02, why: 停了 }\nrelated: [1014]',
    );
    expect(said('E-BROADCAST-MISSING', { ...withdrawn, [path]: undefined })).toEqual([]);
  });
});

describe('稿子讲的政策', () => {
  test('E-REF-CODE 没有这一页', () => {
    expect(said('E-REF-CODE', edited(path, 'policy: 1010', 'policy: 1011'))[0]).toMatch(
      `${path}:2 policy（讲的是哪项政策） 写了 1011`,
    );
  });

  test('E-REF-KIND 写成了别的一类的编号', () => {
    expect(said('E-REF-KIND', edited(path, 'policy: 1010', 'policy: 5003'))[0]).toMatch(
      `${path}:2 `,
    );
  });

  test('E-FIELD-UNKNOWN 只有 policy 一个字段', () => {
    const findings = said('E-FIELD-UNKNOWN', edited(path, 'policy:', 'title: 低保\npolicy:'));
    expect(findings[0]).toMatch(`${path}:2 这里没有 title`);
  });

  test('E-FILE-PLACE 只收 .md', () => {
    expect(
      said('E-FILE-PLACE', { 'content/broadcasts/relief.mdx': '---\npolicy: 1010\n---\n' }),
    ).toHaveLength(1);
  });

  test('E-FILE-EMPTY 只写了 policy，没有稿子', () => {
    expect(said('E-FILE-EMPTY', { [path]: '---\npolicy: 1010\n---\n' })[0]).toMatch(`${path}:3 `);
  });
});

describe('E-BROADCAST-NAME 文件名和政策页一样', () => {
  test('两篇讲同一项政策，名字不对的那篇报出来', () => {
    expect(
      said('E-BROADCAST-NAME', edited('content/broadcasts/urgent.md', '1014', '1010')),
    ).toEqual([
      `content/broadcasts/urgent.md:2 这篇稿子讲的是 ${policy}，文件名却不一样。 → 改名为 relief.md；讲的是别的政策，就改正 policy。`,
    ]);
  });
});

describe('E-BROADCAST-SIGN 念不出来的', () => {
  test.each([
    ['每月581元。', '稿子里写了「581元」，要写成念出来的话。 → 如「五百八十一块」。'],
    ['从2022年起。', '稿子里写了「2022」，要写成念出来的话。 → 如「二零二二」。'],
    ['打12345。', '稿子里写了「12345」，要写成念出来的话。 → 如「一二三四五」。'],
    ['补½。', '稿子里写了「½」，要写成念出来的话。 → 改成汉字，怎么念就怎么写。'],
    [
      '鉴定成C级。',
      '稿子里有字母「C」，喇叭里听不清。 → 换成中文的说法；换不了的，整句不念，请大家看页面。',
    ],
    [
      '户口簿；身份证。',
      '稿子里有「；」，念不出来。 → 标点只用，。？！：、和中文引号“”；别的符号换成话，或者删掉。',
    ],
    ['**低保**', '稿子里有「**」，念不出来。'],
    ['`低保`', '稿子里有「`」，念不出来。'],
  ])('「%s」', (text, expected) => {
    expect(said('E-BROADCAST-SIGN', addedLine(text))[0]).toContain(`${path}:${added} ${expected}`);
  });

  test('括号一边报一次', () => {
    expect(said('E-BROADCAST-SIGN', addedLine('低保（农村）。'))).toHaveLength(2);
  });

  test('别的页里的数字不归它管', () => {
    expect(said('E-BROADCAST-SIGN', appended(policy, '\n每月581元（农村）。\n'))).toEqual([]);
  });
});

describe('E-BROADCAST-LONG 最多三分钟', () => {
  const header = '---\npolicy: 1010\n---\n\n编号一零一零。\n\n';

  test('600个字正好，标点不算', () => {
    const script = `${header}${'听，'.repeat(594)}\n`;
    expect(said('E-BROADCAST-LONG', { [path]: script })).toEqual([]);
  });

  test('多一个字就报，记在超出来的那一行', () => {
    const script = `${header}${'听，'.repeat(594)}\n\n好。\n`;
    expect(said('E-BROADCAST-LONG', { [path]: script })).toEqual([
      `${path}:9 稿子有601个字，要念约3分钟，最多600个字、三分钟。 → 删掉1个字，细处请大家看页面、问镇便民服务中心。`,
    ]);
  });
});

describe('W-BROADCAST-SENTENCE 一口气念得完', () => {
  test('30个字不报，31个字提醒，记在那一句所在的行', () => {
    expect(said('W-BROADCAST-SENTENCE', addedLine(`好。${'听'.repeat(30)}。`))).toEqual([]);
    expect(said('W-BROADCAST-SENTENCE', addedLine(`好。${'听'.repeat(31)}。`))).toEqual([
      `${path}:${added} 这一句有31个字，一口气念不完：「听听听听听听听听听听听听…」 → 拆成两句，一句不超过30个字。`,
    ]);
  });
});

test('E-BROADCAST-CODE 没有说编号的，记在末一段，说出怎么添', () => {
  expect(said('E-BROADCAST-CODE', edited(path, '编号一零一零', '就看得到'))).toEqual([
    `${path}:${lineCount(path)} 稿子里没有说编号 1010，听的人找不到这一页。 → 末尾添一句，如「明白栏编号一零一零」。`,
  ]);
});

describe('E-BROADCAST-FIGURE 念的数要在政策页上核过', () => {
  test('政策页改了数，稿子没跟着改，报在念数的那一行', () => {
    expect(said('E-BROADCAST-FIGURE', edited(policy, "'581'", "'600'"))).toEqual([
      `${path}:7 稿子里念了「五百八十一」，${policy} 里没有核过的 581。 → 照政策页现在的数改；页上只有待核实的、旁证的、外地的数，就说“以镇便民服务中心说的为准”。`,
    ]);
  });

  test.each([
    ['只有待核实的', '- 30日〔据 低保条例 第19条；补充通知〕。', '- 30日〔待核实〕。'],
    ['连着的依据有一份只是旁证的', 'issued: 2021-07-01\n    mark: verified', 'mark: secondary'],
    [
      '表里只有旁证的',
      "cells: ['581', '717'] }\nbasis:",
      "cells: ['581〔据 报纸〕', '717'] }\nbasis:\n  - { short: 报纸, title: 报道, form: page, issuer: 某报, mark: secondary, note: 某报2022年说的。 }",
    ],
    [
      '说的是外地例子',
      '- 30日〔据 低保条例 第19条；补充通知〕。',
      '- 南岸区（外地例子）30日〔据 低保条例；补充通知〕。',
    ],
    ['写在只是例子的表里', 'area: 某市', 'area: 某区\n    example: true'],
    [
      '年份过了时的',
      '{ head: 2022年〔据 低保条例〕, current: true',
      "{ head: 2023年, current: true, cells: ['600', '700'] }\n      - { head: 2022年",
    ],
  ])('%s数，不念', (_, from, to) => {
    expect(said('E-BROADCAST-FIGURE', edited(policy, from, to)).length).toBeGreaterThan(0);
  });

  test.each([
    [
      '表不按年份排，每一行都算',
      '一级八百八十块。',
      '- name: 报多少\n    area: 某市\n    columns: [起付线]\n    rows:\n      - { head: 一级, cells: [880] }\n      - { head: 二级, cells: [990] }\n  - name',
    ],
    [
      '「8万」就是八万',
      '最多八万块。',
      '- name: 最多\n    area: 某市\n    columns: [最多]\n    rows:\n      - { head: 住院, cells: [8万元] }\n  - name',
    ],
    [
      '「63.45」念成六十三块四毛五',
      '一亩六十三块四毛五。',
      '- name: 地力\n    area: 某市\n    columns: [每亩]\n    rows:\n      - { head: 一般, cells: [63.45] }\n  - name',
    ],
  ])('%s', (_, text, table) => {
    const changes = {
      ...edited(policy, '- name: 低保标准', `${table}: 低保标准`),
      ...addedLine(text),
    };
    expect(said('E-BROADCAST-FIGURE', changes)).toEqual([]);
    expect(said('E-BROADCAST-FIGURE', addedLine(text))).toHaveLength(1);
  });

  test('别的页的编号、公开过的电话可以念，没公开过的不行', () => {
    const known = addedLine('临时救助看一零一四，打零二三七零零零零零零二。');
    expect(said('E-BROADCAST-FIGURE', known)).toEqual([]);
    const unknown = addedLine('临时救助看一零一六，打零二三七零零零零零零九。');
    expect(said('E-BROADCAST-FIGURE', unknown)).toHaveLength(2);
  });
});
