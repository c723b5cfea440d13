import { describe, expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { eightVillages, seededTown } from '../../../tests/support/practice-town.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { type LookFacts, lookBefore } from './look.ts';

const town = seededTown(4, { villages: eightVillages.slice(0, 3) });
const { plan, releases } = publishTown(town);
const names = {
  villages: new Map([
    ['jia', '甲村'],
    ['yi', '乙村'],
    ['bing', '丙村'],
  ]),
  aspects: [{ id: 'income', label: '增收', otherNames: [] }],
};
const last = releases.at(-1);
if (last === undefined) throw new Error('少了一期');
const rows = town.ledgersAt(releases.length);
const facts: LookFacts = {
  ...{ plan, rows, names, release: last, history: releases.slice(0, -1) },
  ...{ oddRows: [], openFiles: 0, lowered: new Map(), guessed: [] },
};
const look = (change: Partial<LookFacts> = {}) => lookBefore({ ...facts, ...change });
/** 题目里有 `word` 的那一段，各条连起来。 */
const part = (word: string, change: Partial<LookFacts> = {}) => {
  const found = look(change).filter(({ title }) => title.includes(word));
  expect(found).toHaveLength(1);
  return found[0]?.items.join('\n') ?? '';
};
const withRows = (change: Partial<LedgerRows>) => ({ rows: { ...rows, ...change } });
const released = (change: Partial<Progress['counts']>) => ({
  release: { ...last, counts: { ...last.counts, ...change } },
});

describe('写下以前看的', () => {
  test('和上一期比，变了的格子说从多少到多少，没变的只数一数；头一期每格都说', () => {
    const received = { ...last.counts.received, jia: 100 };
    expect(part('要公布的', released({ received }))).toMatch(
      /各家的事收到（件）：按村 甲村 \S+ → 100到104/,
    );
    expect(part('要公布的')).toContain('没变');
    const same = { jia: 3, yi: 3, bing: 3 };
    expect(part('头一期', { ...released({ visits: same }), history: [] })).toContain(
      '走访（户）：按村 各格都是 3；全镇 9',
    );
    const first = part('头一期', { history: [] });
    expect(first).toMatch(/走访（户）：按村 甲村 \d+，乙村 \d+，丙村 \d+；全镇 \d+/);
  });

  test('台账旁边少了底数的期，一期一句；都在的说都在', () => {
    expect(part('少了底数', { guessed: ['2022-11-01'] })).toContain('公布底数-2022-11-01.json');
    expect(part('少了底数')).toBe('');
  });

  test('比上一期少了的，说会登成更正', () => {
    const { visits } = last.counts;
    expect(part('更正')).not.toContain('走访');
    expect(part('更正', released({ visits: { ...visits, jia: 0 } }))).toMatch(
      /^走访，甲村：上一期\d+户，这一期0户。是更正就照登/,
    );
  });

  test('一周添得比以前多两倍以上、又不少于十件的才说；一点一点来的不说', () => {
    expect(part('比平常多')).not.toContain('走访，甲村');
    const burst = { village: 'jia', on: last.until, households: 400 };
    expect(part('比平常多', withRows({ visits: [...rows.visits, burst] }))).toMatch(
      /走访，甲村：一周添了4\d\d户，以前一周添\d+户上下/,
    );
    expect(part('比平常多', { history: [] })).toBe('');
  });

  test('走访比全村的户数还多', () => {
    const many = { village: 'yi', on: last.until, households: 1333 };
    expect(part('全村的还多')).toBe('');
    expect(part('全村的还多', withRows({ visits: [many] }))).toBe(
      `乙村：登了1333户，全村只有${plan.targets.visits?.yi}户。同一户走几回只登一回，或者“走访户数”多打了一位。`,
    );
  });

  test('早过计划的、年份像写错的、晚于这一期的行，一本台账一条', () => {
    const visit = (on: string) => ({ village: 'jia', on, households: 1 });
    const visits = ['2021-11-01', '2022-10-20', '2022-12-31'].map(visit);
    expect(part('日子可疑', withRows({ visits, matters: [], disputes: [], meetings: [] }))).toBe(
      [
        '走访台账：有1行比计划开始的 2022-10-17 还早，没有数进去。',
        '走访台账：有1处日子不是2022年的，又早了半年以上，看看年份写错没有。',
        `走访台账：有1行是 ${last.until} 以后的，这一期不数，下一期再数。`,
      ].join('\n'),
    );
  });

  test('划掉的、带批注的行，一张表一条，只说行号', () => {
    const at = { file: '第 1 个文件（走访台账）', sheet: '一' };
    const oddRows = [3, 5].map((row) => ({ ...at, row, why: 'struck' as const }));
    const said = part('划掉的', { oddRows: [...oddRows, { ...at, row: 9, why: 'commented' }] });
    expect(said.split('\n')).toHaveLength(2);
    expect(said).toContain('第 1 个文件（走访台账） “一” 第 3、5 行：划掉了');
  });

  test('一行也没有报的村、上一期有这一期没有了的村、上一期以后没有新行的村', () => {
    const none = { visits: [], matters: [], meetings: [] };
    const first = part('没有报的村', { ...withRows(none), history: [] });
    expect(first).toBe(
      '从 2022-10-17 起，走访、事项、会议三本台账里一行也没有：甲村、乙村、丙村。',
    );
    const old = [{ village: 'jia', on: '2022-10-18', households: 1 }];
    const quiet = part('没有报的村', withRows({ ...none, visits: old }));
    expect(quiet).toMatch(/^上一期有数，这一期三本台账里一行也没有：乙村、丙村。多半是/);
    expect(quiet).toContain('上一期以后没有新的行：甲村。');
  });

  test('有台账还开着的，说没有存盘的读不到；都关上了的，一个字也不说', () => {
    expect(part('开着的台账', { openFiles: 2 })).toMatch(/^有2本。没有存盘的改动读不到/);
    expect(look().filter(({ title }) => title.includes('开着'))).toEqual([]);
  });

  test('不登的都说为什么：合计、整张表、没到日子的', () => {
    const without = { ...last, totals: {}, totalBands: { received: 40 } };
    const said = part('这一期不登的', { release: without, lowered: new Map([['solved', '']]) });
    expect(said).toContain('各家的事收到的全镇合计只说在哪一档（一档5件）：照实登');
    expect(said).toContain('各家的事办好的全镇合计不登：审核说，照实登');
    const all = part('这一期不登的', { release: { ...last, totals: {}, totalBands: {} } });
    expect(all).toContain('各家的事收到、各家的事有着落、各家的事到头、各家的事办好');
    expect(all.match(/全镇合计不登/g)).toHaveLength(1);
    const byVillage = Object.fromEntries(
      Object.entries(last.counts.received ?? {}).filter(([cell]) => names.villages.has(cell)),
    );
    const one = part('这一期不登的', released({ received: byVillage }));
    expect(one).toContain('各家的事收到：按方面的那张表这一期不登');
    const [early] = releases;
    if (early === undefined) throw new Error('少了一期');
    expect(part('这一期不登的', { release: early, history: [] })).toContain('还没到数的日子');
  });

  test('没登、没报和网上说的一样：看得出报过这本台账的是没登', () => {
    const none = { courtyards: undefined, rulesAdopted: undefined, exemplarsNamed: undefined };
    const counts = { ...last.counts, ...none, talks: { jia: 1 }, sessions: { yi: 1 } };
    const meetings = [{ village: 'bing', form: 'assembly', on: '2022-11-01' }];
    const change = {
      ...withRows({ meetings }),
      ...{ release: { ...last, counts }, history: [] },
    };
    expect(part('头一期', change)).toContain(
      '恳谈会（次）：按村 甲村 1，乙村 没登，丙村 没报；全镇 1',
    );
  });
});
