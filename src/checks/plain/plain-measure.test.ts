import { describe, expect, test } from 'vitest';
import {
  appended,
  type Changes,
  edited,
  exampleFiles,
} from '../../../tests/support/example-content.ts';
import { gatherContent } from '../../source/content.ts';
import { readContentFiles } from '../../source/read-content.ts';
import { averageLength, measurePolicies } from './plain-measure.ts';
import { plainDetails, plainJson, plainTable } from './plain-report.ts';

const path = 'content/policies/relief.md';
const hardWords: Changes = {
  'content/hard-words.json':
    '[{ "word": "核定", "plain": "算定" }, { "word": "一核定", "plain": "又一个词" }]',
};
const measured = (changes: Changes) => {
  const files = readContentFiles(exampleFiles({ ...hardWords, ...changes }));
  const pages = measurePolicies(gatherContent(files, undefined));
  const page = pages.find((one) => one.path === path);
  if (page === undefined) throw new Error('小镇里没有这一页');
  return page;
};
const added = (text: string) => {
  const [before, after] = [measured({}), measured(appended(path, `\n${text}\n`))];
  return after.clauses.slice(before.clauses.length).map((clause) => clause.text);
};

describe('一截一截地数', () => {
  test('停顿的地方切开，顿号不切；行号是那一行', () => {
    expect(added('先申请，带户口簿、身份证；办好了：领钱。问哪个？')).toEqual([
      '先申请',
      '带户口簿、身份证',
      '办好了',
      '领钱',
      '问哪个',
    ]);
    const { clauses } = measured(edited(path, '  - 先申请。', '  - 先申请，再等。'));
    expect(clauses.filter(({ text }) => text === '再等')).toEqual([
      { text: '再等', length: 2, line: expect.any(Number) },
    ]);
  });

  test('记号、引号里的话、链接地址不算', () => {
    expect(
      added('按户给〔据 低保条例 第10条〕，文件写“以户为单位”，看[低保](/1010/)〔待核实〕。'),
    ).toEqual(['按户给', '文件写', '看低保']);
  });

  test('名字、日子、叫法、表里的格不是话，表下面的说明是', () => {
    const texts = measured({}).clauses.map(({ text }) => text);
    for (const other of ['农村低保', '吃低保', '581', '低保标准']) {
      expect(texts).not.toContain(other);
    }
    const noted = edited(path, 'area: 某市\n', 'area: 某市\n    note: 每年会变。\n');
    expect(measured(noted).clauses.map(({ text }) => text)).toContain('每年会变');
  });

  test('平均一截几个字；一截也没有是零', () => {
    expect(averageLength([])).toBe(0);
    const clause = (length: number) => ({ text: '', length, line: 1 });
    expect(averageLength([clause(4), clause(8)])).toBe(6);
  });
});

describe('官话和难词', () => {
  test('官话一处一个，难词一页里只算头一处', () => {
    const { jargon, hard } = measured(appended(path, '\n享受主体要核定。\n\n享受主体再核定。\n'));
    expect(jargon.map(({ word, plain }) => [word, plain])).toEqual([
      ['享受主体', '哪些人能享受'],
      ['享受主体', '哪些人能享受'],
    ]);
    expect(hard).toEqual([{ word: '核定', plain: '算定', line: jargon[0]?.line }]);
  });

  test.each(['由区里核定（算定）。', '由区里算定（核定）。', '“核定”是文件的话。'])(
    '解释过的、别人的话不算：%s',
    (text) => {
      expect(measured(appended(path, `\n${text}\n`)).hard).toEqual([]);
    },
  );

  test('名词解释里有的不算；长的词先认', () => {
    const explained = {
      ...appended(path, '\n看核定标准。\n'),
      ...edited(
        'content/terms.json',
        '"term": "六个一"',
        '"term": "六个一", "aliases": ["核定标准"]',
      ),
    };
    expect(measured(explained).hard).toEqual([]);
    expect(measured(appended(path, '\n再一核定。\n')).hard.map(({ word }) => word)).toEqual([
      '一核定',
    ]);
  });

  test('没有难词表的，难词是零', () => {
    const files = readContentFiles(exampleFiles(appended(path, '\n核定。\n')));
    const pages = measurePolicies(gatherContent(files, undefined));
    expect(pages.flatMap(({ hard }) => hard)).toEqual([]);
  });
});

describe('印出来', () => {
  const page = measured(appended(path, '\n享受主体要核定。\n'));

  test('一页一行，末了合计', () => {
    const lines = plainTable([page]).split('\n');
    expect(lines[2]).toMatch(/^\| 1010 \| 农村低保 \| \d+ \| \d+\.\d \| \d+ \| 1 \| 1 \|$/);
    expect(lines[3]).toMatch(/^\| 合计 \| 1页 \|/);
    expect(lines.at(-1)).toContain('平均不超过25个字：合。');
  });

  test('细看一页，每一处都说在哪个文件哪一行', () => {
    const said = plainDetails(page);
    expect(said).toMatch(/最长的\d+截：\ncontent\/policies\/relief\.md:\d+ {2}\d+个字/);
    expect(said).toMatch(/relief\.md:\d+ {2}享受主体 → 哪些人能享受/);
    expect(said).toMatch(/relief\.md:\d+ {2}核定 → 算定/);
  });

  test('给程序读的，数和表里一样', () => {
    const { policies, total } = JSON.parse(plainJson([page]));
    expect(policies[0]).toMatchObject({ code: 1010, clauses: page.clauses.length });
    expect(total).toMatchObject({ clauses: page.clauses.length, jargon: 1, hard: 1 });
  });
});
