import { describe, expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { eightVillages, seededTown } from '../../../tests/support/practice-town.ts';
import {
  dayOfKeptCounts,
  isKeptCounts,
  keptCountsName,
  keptCountsText,
  parseKeptCounts,
  withoutKept,
} from './kept-counts.ts';
import { readKeptCounts } from './read-kept-counts.ts';

const { plan, releases, kept } = publishTown(
  seededTown(3, { villages: eightVillages.slice(0, 3), mattersAWeek: 30 }),
);
const texts = kept.map(keptCountsText);
const fileOf = (text: string, until: string) => ({ name: keptCountsName(until), until, text });
const files = kept.map(({ until }, place) => fileOf(texts[place] ?? '', until));
const [first] = kept;
if (first === undefined) throw new Error('少了一期');
/** 头一期的底数改过以后，读出来说什么。 */
const saidOf = (text: string) => {
  const { refusals } = readKeptCounts([fileOf(text, first.until)], plan, releases);
  expect(refusals.map(({ code }) => code)).toEqual(['R-KEPT-COUNTS']);
  return refusals[0]?.message ?? '';
};

describe('底数', () => {
  test('写下再读回来，一期不少，一个数不差；同样的底数一个字节也不差', () => {
    const read = readKeptCounts(files, plan, releases);
    expect(read).toEqual({ kept, refusals: [] });
    expect(withoutKept(plan, releases, read.kept)).toEqual([]);
    expect(kept.map(keptCountsText)).toEqual(texts);
  });

  test('只留这一期重数了的、取档的量：四周一数的，照登的几期里没有；公务没有', () => {
    expect(kept.map(({ trueCounts }) => 'disputes' in trueCounts)).toEqual(
      releases.map((_, place) => place === 3 || place === 7),
    );
    expect(kept.every(({ trueCounts }) => !('visits' in trueCounts))).toBe(true);
  });

  test('少了哪几期，说得出；收回了的那一期、别的文件留着的，不理', () => {
    const left = { ...fileOf('{', '2022-10-30') };
    const { kept: some } = readKeptCounts([...files.slice(2), left], plan, releases);
    expect(withoutKept(plan, releases, some)).toEqual([releases[0]?.until, releases[1]?.until]);
  });

  const jia = first.trueCounts.received?.jia ?? 0;
  const [text = ''] = texts;
  test.each([
    ['写坏了', text.slice(0, -20), '写坏了'],
    ['多了一项', text.replace('"code"', '"name": "甲", "code"'), '写坏了'],
    ['别的系列的', text.replace(plan.schema, 'practice-9'), '是系列 practice-9 的'],
    ['别的一期的', texts[1] ?? '', `里面是数到 ${kept[1]?.until} 的底数`],
    ['编号不是那一期的', text.replace('"code": 7001', '"code": 7002'), '对不上'],
    ['一格不在印的那一档', text.replace(`"jia": ${jia}`, `"jia": ${jia + 5}`), '对不上'],
    ['两张表加起来不一样', text.replace(/"jia": (\d+)([^}]*)\}/, moved), '对不上'],
    ['少了一格', text.replace(/"jia": \d+,/, ''), '对不上'],
  ])('%s：一句话说清，说怎么办', (_, changed, words) => {
    const said = saidOf(changed);
    expect(said).toContain(words);
    expect(said).toContain(keptCountsName(first.until));
    expect(said).toContain('挪走');
  });

  test('认得出来：改了名、去了说明、压成一行的也认；程序里写着这个词的不是', () => {
    for (const [part] of [[text], [JSON.stringify({ trueCounts: first.trueCounts })]]) {
      expect(isKeptCounts(part ?? '')).toBe(true);
    }
    expect(isKeptCounts('const trueCounts = {};')).toBe(false);
    expect(dayOfKeptCounts(keptCountsName('2022-11-01'))).toBe('2022-11-01');
    expect(dayOfKeptCounts('公布底数-2022-11-01 (1).json')).toBeUndefined();
    expect(parseKeptCounts(`\uFEFF${text}`)).toEqual(first);
  });
});

/** 在一档里多一件：各格都还在印的那一档，几张表却加不到一起。 */
function moved(_: string, jiaNow: string, rest: string): string {
  const now = Number(jiaNow);
  return `"jia": ${now % 5 === 4 ? now - 1 : now + 1}${rest}}`;
}
