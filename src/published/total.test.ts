import { describe, expect, test } from 'vitest';
import { made } from '../../scripts/demo/town-history.ts';
import { planFor } from '../../tests/support/practice-town.ts';
import { makeRelease } from '../disclosure/release/release.ts';
import { leavesOf } from '../kinds/progress/leaves.ts';
import type { DisputeType, MeasureId } from '../kinds/progress/measure.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { LedgerRows, MatterRow } from '../ledgers/rows.ts';
import { isVague, restBetween, riseBetween, saidIn } from './total.ts';

const nothing: LedgerRows = { visits: [], matters: [], disputes: [], meetings: [], survey: [] };
const aspects = ['infrastructure', 'environment', 'income', 'assurances', 'disaster', 'hardship'];
const types: readonly DisputeType[] = ['neighbour', 'land', 'family', 'money', 'cadre', 'other'];
const villages = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji'];
const plan = planFor(villages.map((id) => ({ id, households: 300 })));

/** 那天收到的几件事，轮着分到各村各方面。 */
function matters(on: string, count: number, solved?: string): readonly MatterRow[] {
  return Array.from({ length: count }, (_, place) => ({
    village: villages[place % 6] ?? 'jia',
    aspect: aspects[(place + 1) % 6] ?? 'income',
    received: on,
    ...(solved !== undefined && { promisedBy: on, due: solved, solved }),
  }));
}

function disputes(on: string, count: number) {
  return Array.from({ length: count }, (_, place) => ({ type: types[place % 6] ?? 'other', on }));
}

/** 一期一期公布下去。 */
function publish(
  weeks: readonly (readonly [until: string, rows: Partial<LedgerRows>])[],
): readonly Progress[] {
  const releases: Progress[] = [];
  for (const [until, rows] of weeks) {
    const { release } = made(
      makeRelease({
        ...{ plan, rows: { ...nothing, ...rows }, history: [...releases], demo: true },
        period: { code: 7001 + releases.length, until, published: until },
      }),
    );
    releases.push(release);
  }
  return releases;
}

const exact = (releases: readonly Progress[], id: MeasureId = 'received') =>
  releases.map(({ totals }) => totals[id]);

describe('全镇的合计', () => {
  const first = matters('2022-10-20', 72);

  test('多得够，照实登', () => {
    const releases = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: [...first, ...matters('2022-10-30', 60)] }],
    ]);
    expect(exact(releases)).toEqual([72, 132]);
  });

  test.each([1, 3, 4])('只多%i件的那一期不照实登，并到下一期；格子照样登', (few) => {
    const second = [...first, ...matters('2022-10-30', few)];
    const releases = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: second }],
      ['2022-11-08', { matters: [...second, ...matters('2022-11-06', 60)] }],
    ]);
    expect(exact(releases)).toEqual([72, undefined, 132 + few]);
    expect(Object.keys(releases[1]?.counts.received ?? {})).toContain('jia');
  });

  test('减掉他晓得的一格，别的正好都满了一档：这一期看不出小数，下一期就露了，不照实登', () => {
    const full = matters('2022-10-20', 144);
    expect(exact(publish([['2022-10-25', { matters: full }]]))).toEqual([undefined]);
  });

  test('一件也没有多，照登：看得出一件也没有，不是看得出几件', () => {
    const releases = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: first }],
    ]);
    expect(exact(releases)).toEqual([72, 72]);
  });

  test('头一期全镇只有4件，不照实登', () => {
    expect(exact(publish([['2022-10-25', { matters: matters('2022-10-20', 4) }]]))).toEqual([
      undefined,
    ]);
  });

  test('没办好的只剩4件，收到的登了，办好的就不照实登，不然一减就晓得还剩几件', () => {
    const open = matters('2022-10-20', 4);
    const solved = matters('2022-10-20', 72, '2022-10-24');
    const [release] = publish([['2022-10-25', { matters: [...open, ...solved] }]]);
    expect(release?.totals).toEqual({ received: 76 });
  });

  test('合计不照实登的，说得出在哪一档就说，两样不一起登', () => {
    const second = [...first, ...matters('2022-10-30', 4)];
    const releases = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: second }],
    ]);
    const [, later] = releases;
    expect(later?.totals.received).toBeUndefined();
    for (const { totals, totalBands } of releases) {
      expect(Object.keys(totals).filter((id) => id in totalBands)).toEqual([]);
    }
  });
});

describe('一张表里的余地：六个村都不足5', () => {
  const measure = plan.measures.received;
  if (measure === undefined) throw new Error('少了收到');
  const until = '2022-10-25';
  const leaves = leavesOf(plan, measure, until);
  const flat = Object.fromEntries(leaves.map((leaf) => [leaf, 0]));
  const said = (total: number, cells = flat, on = until) => {
    const release = { counts: { received: cells }, totals: { received: total }, totalBands: {} };
    const now = saidIn(plan, measure, { ...release, until: on }, 'received');
    if (now === undefined) throw new Error('少了收到');
    return now;
  };
  const stands = (total: number, before?: number) =>
    isVague(
      riseBetween(plan, measure, before === undefined ? undefined : said(before), said(total)),
    );

  test.each([
    [0, true],
    [3, false],
    [4, false],
    [5, true],
    [8, true],
    [16, true],
    [20, true],
    [21, false],
    [24, false],
  ])('合计 %i 登不登得：%s', (total, printed) => {
    expect(stands(total)).toBe(printed);
  });

  test('以前每一次登的合计都要比', () => {
    expect(stands(20, 10)).toBe(true);
    expect(stands(20, 17)).toBe(false);
    expect(stands(20, 20)).toBe(true);
  });

  test('两格各跳了一档，合计只多5件：每格多了1到4件，登不得', () => {
    const risen = { ...flat, jia: 5, yi: 5, income: 5, disaster: 5 };
    expect(isVague(riseBetween(plan, measure, said(12), said(17, risen)))).toBe(false);
    expect(isVague(riseBetween(plan, measure, said(8), said(24, risen)))).toBe(true);
  });

  test('更正以后有一格少了一档，不妨碍别的格子', () => {
    const before = said(20, { ...flat, jia: 5 }, '2022-10-18');
    expect(isVague(riseBetween(plan, measure, before, said(20)))).toBe(true);
  });

  test('两张表合起来看：村一张说满了，方面一张就跟着窄', () => {
    const counts = Object.fromEntries(leaves.map((leaf) => [leaf, leaf === 'jia' ? 10 : 0]));
    const release = { counts: { received: counts }, totals: {}, totalBands: {}, until };
    const now = saidIn(plan, measure, release, 'received');
    expect(now?.total).toEqual({ least: 10, most: 24 });
    expect(now?.cells.get('income')).toEqual({ least: 0, most: 4 });
    expect(now && isVague(riseBetween(plan, measure, undefined, now))).toBe(true);
    const tight = { ...counts, jia: 25 };
    expect(
      saidIn(plan, measure, { ...release, counts: { received: tight } }, 'received')?.total,
    ).toEqual({ least: 25, most: 24 });
  });

  test('大的减小的，剩4件不行，剩8件、一件不剩可以', () => {
    const rest = (total: number) => isVague(restBetween(plan, measure, said(16), said(total)));
    expect([8, 12, 16].map(rest)).toEqual([true, false, true]);
  });
});

test('四周里只添3件纠纷：合计不照实登，并到下一个四周', () => {
  const first = disputes('2022-10-20', 72);
  const second = [...first, ...disputes('2022-12-01', 3)];
  const third = [...second, ...disputes('2023-01-01', 72)];
  const releases = publish([
    ['2022-11-15', { disputes: first }],
    ['2022-12-13', { disputes: second }],
    ['2022-12-20', { disputes: second }],
    ['2023-01-10', { disputes: third }],
  ]);
  expect(exact(releases, 'disputes')).toEqual([72, undefined, undefined, 147]);
});
