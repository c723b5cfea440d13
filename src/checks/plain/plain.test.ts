import { describe, expect, test } from 'vitest';
import { appended, edited, lineCount, said } from '../../../tests/support/example-content.ts';

const path = 'content/policies/relief.md';
const next = lineCount(path) + 2;
const long =
  '这一句话说了申请又说核查还说公示再说审批把四件事都塞在一起让人读了后面忘了前面真是太长';

describe('W-PLAIN-LONG 太长的句子', () => {
  test('超过40个字的报出有几个字，报在那一行', () => {
    const [finding] = said('W-PLAIN-LONG', appended(path, `\n先办。${long}。\n`));
    expect(finding).toMatch(`${path}:${next} 这一句有43个字，太长：「这一句话说了申请又说核查…」`);
  });

  test('字段里的也报，报在那一句的行', () => {
    const changes = edited(path, '  - 先申请。', `  - 先申请。\n  - ${long}。`);
    const line = String(changes[path]).split('\n').indexOf(`  - ${long}。`) + 1;
    expect(said('W-PLAIN-LONG', changes)[0]).toMatch(`${path}:${line} `);
  });

  test.each([
    ['正好40个字', long.slice(0, 40)],
    ['两句合起来才超', `${long.slice(0, 30)}。${long.slice(0, 30)}`],
    ['引号里的不算', `文件写的是“${long}”`],
    ['书名号里的不算', `看《${long}》`],
    ['记号不算', `${long.slice(0, 35)}〔据 低保条例 第10条；补充通知〕〔待核实〕`],
    ['链接地址不算', `${long.slice(0, 36)}[低保](/1010/)`],
    ['整段引用的不算', `> ${long}`],
    ['表里一格一格算', `| ${long.slice(0, 30)} | ${long.slice(0, 30)} |`],
  ])('%s', (_, text) => {
    expect(said('W-PLAIN-LONG', appended(path, `\n${text}\n`))).toEqual([]);
  });

  test('文件原文和村规民约照原话，不报', () => {
    expect(
      said('W-PLAIN-LONG', appended('content/notices/plan.md', `\n（三）${long}。\n`)),
    ).toEqual([]);
    expect(said('W-PLAIN-LONG', appended('content/rules/jia.md', `\n第三条　${long}。\n`))).toEqual(
      [],
    );
  });

  test('给发布人看的指南不报', () => {
    expect(said('W-PLAIN-LONG', appended('content/guide/publish.md', `\n${long}。\n`))).toEqual([]);
  });
});

describe('W-PLAIN-JARGON 官话', () => {
  test('报出是哪个词，旁边写着平常话', () => {
    const [finding] = said('W-PLAIN-JARGON', appended(path, '\n享受主体是低保户。\n'));
    expect(finding).toBe(
      `${path}:${next} 「享受主体」是官话，村民听着费劲。 → 换成平常话：哪些人能享受。照抄文件的，用引号引起来。`,
    );
  });

  test.each(['文件写“享受主体是低保户”。', '看《享受主体认定办法》。', '> 享受主体是低保户。'])(
    '别人的话不报：%s',
    (text) => {
      expect(said('W-PLAIN-JARGON', appended(path, `\n${text}\n`))).toEqual([]);
    },
  );

  test('广播稿也查', () => {
    const changes = appended('content/broadcasts/relief.md', '\n享受主体是低保户。\n');
    expect(said('W-PLAIN-JARGON', changes)).toHaveLength(1);
  });
});

describe('W-PLAIN-ABBR 没有解释的缩写', () => {
  test('一页里同一个缩写只报一次', () => {
    const findings = said('W-PLAIN-ABBR', appended(path, '\n下载APP，打开APP。\n'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${next} 缩写「APP」没有解释。`);
  });

  test.each(['下载APP（手机软件）。', '下载手机软件（APP），打开APP。', '鉴定成C级。'])(
    '解释过的、一个字母的不报：%s',
    (text) => {
      expect(said('W-PLAIN-ABBR', appended(path, `\n${text}\n`))).toEqual([]);
    },
  );

  test('名词解释里有的不报', () => {
    const changes = {
      ...appended(path, '\n看CPI。\n'),
      ...edited('content/terms.json', '"term": "六个一"', '"term": "六个一", "aliases": ["CPI"]'),
    };
    expect(said('W-PLAIN-ABBR', changes)).toEqual([]);
  });
});
