import { describe, expect, test } from 'vitest';
import { made, testKey } from '../../scripts/demo/town-history.ts';
import { planFor } from '../../tests/support/practice-town.ts';
import { makeRelease } from '../disclosure/release/release.ts';
import { leavesOf } from '../kinds/progress/leaves.ts';
import type { DisputeType } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { LedgerRows, MatterRow } from '../ledgers/rows.ts';
import { roundingTail } from './published.ts';
import { differenceStands, totalStands } from './total.ts';

const nothing: LedgerRows = { visits: [], matters: [], disputes: [], meetings: [], survey: [] };
const aspects = ['infrastructure', 'environment', 'income', 'assurances'] as const;
const types: readonly DisputeType[] = ['neighbour', 'land', 'family', 'money'];
const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);

/** 那天收到的几件事，轮着分到各村各方面。 */
function matters(on: string, count: number, solved?: string): readonly MatterRow[] {
  return Array.from({ length: count }, (_, place) => ({
    village: place % 2 === 0 ? 'jia' : 'yi',
    aspect: aspects[(place >> 1) % 4] ?? 'income',
    received: on,
    ...(solved !== undefined && { promisedBy: on, due: solved, solved }),
  }));
}

function disputes(on: string, count: number) {
  return Array.from({ length: count }, (_, place) => ({
    type: types[place % 4] ?? 'other',
    on,
  }));
}

/** 一期一期公布下去。 */
function publish(weeks: readonly (readonly [until: string, rows: Partial<LedgerRows>])[]): {
  readonly plan: Plan;
  readonly releases: readonly Progress[];
} {
  return weeks.reduce<{ plan: Plan; releases: readonly Progress[] }>(
    ({ plan, releases }, [until, rows]) => {
      const outcome = made(
        makeRelease({
          plan,
          rows: { ...nothing, ...rows },
          key: testKey(),
          history: releases,
          period: { code: 7001 + releases.length, until, published: until },
          demo: true,
        }),
      );
      return { plan: outcome.plan, releases: [...releases, outcome.release] };
    },
    { plan, releases: [] },
  );
}

const received = (history: readonly Progress[]) => history.map(({ totals }) => totals.received);

describe('全镇照实的合计', () => {
  const first = matters('2022-10-20', 24);

  test('多得够就印；各格之和同它的差是进整尾差', () => {
    const { plan, releases } = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: [...first, ...matters('2022-10-30', 24)] }],
    ]);
    expect(received(releases)).toEqual([24, 48]);
    for (const release of releases) {
      const sum = Object.values(release.counts.received ?? {}).reduce((all, one) => all + one, 0);
      const tail = roundingTail(plan, release, 'received') ?? Number.NaN;
      expect(sum + tail).toBe(release.totals.received);
    }
  });

  test.each([0, 1, 3, 4])('只多%i件的那一期不印，并到下一期；格子照样印', (few) => {
    const second = [...first, ...matters('2022-10-30', few)];
    const third = [...second, ...matters('2022-11-06', 24)];
    const { releases } = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: second }],
      ['2022-11-08', { matters: third }],
    ]);
    expect(received(releases)).toEqual([24, undefined, 48 + few]);
    expect(Object.keys(releases[1]?.counts.received ?? {})).toHaveLength(12);
  });

  test('头一期全镇只有4件，也不印', () => {
    const { releases } = publish([['2022-10-25', { matters: matters('2022-10-20', 4) }]]);
    expect(received(releases)).toEqual([undefined]);
  });

  test('删掉登重的，合计比上次少，不印', () => {
    const { releases } = publish([
      ['2022-10-25', { matters: first }],
      ['2022-11-01', { matters: first.slice(6) }],
      ['2022-11-08', { matters: [...first, ...matters('2022-11-06', 24)] }],
    ]);
    expect(received(releases)).toEqual([24, undefined, 48]);
  });

  test('没办好的只剩4件，办好的合计就不印，不然一减就晓得还剩几件', () => {
    const open = matters('2022-10-20', 4);
    const solved = matters('2022-10-20', 30, '2022-10-24');
    const { releases } = publish([['2022-10-25', { matters: [...open, ...solved] }]]);
    expect(releases[0]?.totals).toEqual({ received: 34 });
  });
});

describe('余地：十二格都印成「不足5」', () => {
  const measure = plan.measures.received;
  if (measure === undefined) throw new Error('少了收到');
  const until = '2022-10-25';
  const cells = Object.fromEntries(leavesOf(plan, measure, until).map((leaf) => [leaf, 0]));
  const stands = (total: number, earlier: readonly number[] = []) =>
    totalStands(
      plan,
      measure,
      { total, cells, until },
      earlier.map((before) => ({ total: before, cells, until: '2022-10-18' })),
    );

  test.each([
    [4, false],
    [5, true],
    [44, true],
    [45, false],
    [48, false],
  ])('合计 %i 印不印：%s', (total, printed) => {
    expect(stands(total)).toBe(printed);
  });

  test('以前每一次印的合计都要比，不只比上一次', () => {
    expect(stands(20, [10])).toBe(true);
    expect(stands(20, [17, 10])).toBe(false);
    expect(stands(20, [10, 17])).toBe(false);
  });

  test('更正以后有一格少了5，不妨碍别的格子', () => {
    const before = { total: 20, cells: { ...cells, 'jia/income': 5 }, until: '2022-10-18' };
    expect(totalStands(plan, measure, { total: 30, cells, until }, [before])).toBe(true);
  });

  test('大的减小的，剩4件不行，剩5件可以', () => {
    const whole = { total: 30, cells, until };
    const rest = (total: number) => differenceStands(plan, measure, whole, { total, cells, until });
    expect([25, 26].map(rest)).toEqual([true, false]);
  });
});

test('四周里只添3件纠纷：合计不印，并到下一个四周', () => {
  const first = disputes('2022-10-20', 30);
  const second = [...first, ...disputes('2022-12-01', 3)];
  const third = [...second, ...disputes('2023-01-01', 12)];
  const { releases } = publish([
    ['2022-11-15', { disputes: first }],
    ['2022-12-13', { disputes: second }],
    ['2022-12-20', { disputes: second }],
    ['2023-01-10', { disputes: third }],
  ]);
  expect(releases.map(({ totals }) => totals.disputes)).toEqual([30, undefined, undefined, 45]);
});
