import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  appended,
  edited,
  findingsAfter,
  lineCount,
  said,
} from '../../../tests/support/example-content.ts';
import { oddConsequence } from './consequence.ts';
import { findOffence } from './find-offence.ts';
import { rulesSentences } from './said-sentence.ts';

const folder = join(import.meta.dirname, '../../../tests/village-rules');
const sets = [
  'before',
  'after',
  'last',
  'fresh',
  'real',
  'another',
  'open',
  'held',
  'tried',
] as const;
const linesOf = (name: string) =>
  readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** 一条通过了的村规碰着的代码；一处也没有的是空的。 */
function codesOf(article: string): readonly string[] {
  const sentences = rulesSentences(article);
  const whole = sentences.map(({ text }) => text).join('');
  return sentences.flatMap(({ text }) => {
    const found = findOffence({ text, article: whole });
    if (found !== undefined) return [found.offence.code];
    const odd = oddConsequence(text);
    if (odd === undefined) return [];
    return [odd.isAdverse ? 'E-RULES-CONSEQUENCE' : 'W-RULES-CONSEQUENCE'];
  });
}

const stopped = (article: string) => codesOf(article).filter((code) => code.startsWith('E-'));

describe('不合法的条文', () => {
  const planted = sets.flatMap((set) => linesOf(`unlawful-${set}`));
  const isFound = (line: string) => stopped(line.split('\t')[1] ?? '').length > 0;

  test('除了记着还认不得的几条，一条不漏', () => {
    const [missed, rest] = [true, false].map((known) =>
      planted.filter((line) => line.startsWith('missed\t') === known),
    );
    expect(rest?.length).toBeGreaterThan(880);
    expect(rest?.filter((line) => !isFound(line))).toEqual([]);
    expect(missed?.filter(isFound)).toEqual([]);
  });

  test('九成以上说得准是哪一种', () => {
    const named = planted.filter((line) => !/^(?:any|missed)\t/u.test(line));
    const exact = named.filter((line) => {
      const [kind = '', article = ''] = line.split('\t');
      return codesOf(article)[0] === `E-RULES-${kind.toUpperCase()}`;
    });
    expect(exact.length / named.length).toBeGreaterThan(0.9);
  });
});

describe('合法的条文', () => {
  const lines = sets.flatMap((set) => linesOf(`harmless-${set}`));
  const harmless = lines.filter((line) => !line.startsWith('stopped\t'));

  test('除了记着还会错拦的几条，一条不拦', () => {
    const isStopped = (article: string) => stopped(article).length > 0;
    const known = lines.flatMap((line) => /^stopped\t(.*)/.exec(line)?.[1] ?? []);
    expect(harmless.length).toBeGreaterThan(1000);
    expect(harmless.filter(isStopped)).toEqual([]);
    expect(known.filter((article) => !isStopped(article))).toEqual([]);
  });

  test('提醒的不到百分之二', () => {
    const reminded = harmless.filter((article) => codesOf(article).length > 0);
    expect(reminded.length / harmless.length).toBeLessThan(0.02);
  });
});

const page = 'content/rules/jia.md';
const fined = (text: string) => appended(page, `\n第三条　${text}\n`);
const reviewed = (more: string, text: string) => ({
  [page]: String(fined(text)[page]).replace('by: 镇司法所 }', `by: 镇司法所, ${more} }`),
});

test('说清是第几条、写了什么、碰了哪一条、改成什么', () => {
  const [finding, ...more] = said('E-RULES-FINE', fined('乱倒垃圾的，罚款200元。'));
  expect(more).toEqual([]);
  expect(finding).toMatch(
    new RegExp(`^${page}:${lineCount(page) + 2} 第三条写着“乱倒垃圾的，罚款200元。”`),
  );
  expect(finding).toContain('《行政处罚法》第16条');
  expect(finding).toContain("clause: '3'");
});

test('一条分几段写，说的是那一段的那一行', () => {
  const [finding] = said('E-RULES-BENEFIT', fined('垃圾要进桶。\n\n不听的，停发低保。'));
  expect(finding).toContain(`${page}:${lineCount(page) + 4} 第三条`);
});

test('同一条前一句说彩礼，后一句罚钱，说的是拿彩礼来罚', () => {
  expect(said('E-RULES-BRIDE', fined('彩礼六万以内。超过的罚一千。'))).toHaveLength(1);
});

describe('镇里审过的那一句', () => {
  const text = '乱倒垃圾的，罚款200元。';
  const exact = "clauses: [{ clause: '3', said: '乱倒垃圾的，罚款200元' }]";

  test('不再报', () => {
    expect(findingsAfter(reviewed(exact, text))).toEqual([]);
  });

  test('改了一个字，又报，也说审过的那一句没有了', () => {
    const changed = reviewed(exact, text.replace('200', '300'));
    expect(said('E-RULES-FINE', changed)).toHaveLength(1);
    expect(said('E-RULES-REVIEW', changed)[0]).toContain('没有一模一样的这一句');
  });

  test('审的是另一条，照报', () => {
    expect(said('E-RULES-FINE', reviewed(exact.replace("'3'", "'2'"), text))).toHaveLength(1);
  });

  test('只审了一句，别的句照报', () => {
    expect(said('E-RULES-FINE', reviewed(exact, `${text}再犯的，罚500元。`))).toHaveLength(1);
  });
});

describe('认不得的处理办法', () => {
  const text = '屡次不听的，到村口站一炷香。';

  test('通过了的拦下来，镇里审过那一句就放行', () => {
    const [finding] = said('E-RULES-CONSEQUENCE', fined(text));
    expect(finding).toContain('到村口站一炷香');
    expect(finding).toContain("clause: '3'");
    const passed = "clauses: [{ clause: '3', said: '屡次不听的，到村口站一炷香' }]";
    expect(findingsAfter(reviewed(passed, text))).toEqual([]);
  });

  test('草案只提醒', () => {
    const draft = {
      [page]: String(fined(text)[page]).replace('village: jia', 'village: jia\nstatus: draft'),
    };
    expect(said('E-RULES-CONSEQUENCE', draft)).toEqual([]);
    expect(said('W-RULES-CONSEQUENCE', draft)).toHaveLength(1);
  });
});

test('会上定下来的罚款提醒一声，不拦', () => {
  const meeting = 'content/meetings/assembly.md';
  const decided = edited(
    meeting,
    'adopted: 2001\n',
    'adopted: 2001\ndecided: [乱倒垃圾的罚款五十元。]\n',
  );
  expect(said('W-RULES-DECIDED', decided)).toHaveLength(1);
  expect(
    said(
      'W-RULES-DECIDED',
      edited(meeting, 'adopted: 2001\n', 'adopted: 2001\ndecided: [罚款的那一条删掉了。]\n'),
    ),
  ).toEqual([]);
});
