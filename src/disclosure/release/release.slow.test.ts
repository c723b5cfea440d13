import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/demo/random.ts';
import type { SeededTown } from '../../../scripts/demo/seeded-town.ts';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import type { LedgerRows, MatterRow } from '../../ledgers/rows.ts';
import { countUntil } from '../counting/count.ts';
import { nextCode } from './release.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
  { id: 'bing', households: 400 },
];
const seed = fc.integer({ min: 1, max: 1_000_000 });
const fewTowns = { numRuns: 5 };
/** 一个镇八期要数上千行；机器忙的时候慢。 */
const patient = { timeout: 60_000 };

function town(number: number): SeededTown {
  return seededTown(number, { villages });
}

function cellsOf({ counts }: Progress): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([id, cells]) =>
      Object.entries(cells ?? {}).map(([cell, value]) => [`${id} ${cell}`, value]),
    ),
  );
}

describe('同样的台账', () => {
  test('公布两次，一个字节也不差；把行打乱，也不差', patient, () => {
    fc.assert(
      fc.property(seed, (number) => {
        const once = publishTown(town(number)).texts;
        expect(publishTown(town(number)).texts).toEqual(once);
        const mix = seededRandom(number + 1);
        const change = (rows: LedgerRows): LedgerRows => ({
          visits: mix.shuffle(rows.visits),
          matters: mix.shuffle(rows.matters),
          disputes: mix.shuffle(rows.disputes),
          meetings: mix.shuffle(rows.meetings),
          survey: mix.shuffle(rows.survey),
        });
        expect(publishTown(town(number), { change }).texts).toEqual(once);
      }),
      fewTowns,
    );
  });
});

test('每一期每一格：真数一定在说的那一档里，照实的就是真数；合计照实的就是真数', patient, () => {
  fc.assert(
    fc.property(seed, (number) => {
      const one = town(number);
      const { plan, releases } = publishTown(one);
      for (const [place, release] of releases.entries()) {
        for (const [id, measure] of measuresOf(plan)) {
          // 不是每周重数的，照登的几期和当时的台账本来就不一样。
          if (measure.cadence !== '1w' && place !== 3 && place !== 7) continue;
          const { counts, total } = countUntil(
            one.ledgersAt(place + 1),
            plan,
            id,
            measure,
            release.until,
          );
          for (const [cell, value] of Object.entries(release.counts[id] ?? {})) {
            const off = measure.cadence === 'once' ? 0 : (counts.get(cell) ?? 0) - value;
            expect(off).toBeGreaterThanOrEqual(0);
            expect(off).toBeLessThanOrEqual(measure.protect ? 4 : 0);
          }
          const printed = release.totals[id];
          if (printed !== undefined) expect(printed).toBe(total);
          const inBand = release.totalBands[id];
          if (inBand !== undefined) expect(inBand).toBe(bandOf(total));
        }
      }
    }),
    fewTowns,
  );
});

test('没有一件事的村，一格也不少，每格都是印成「不足5」的零', () => {
  const one = town(3);
  const change = (rows: LedgerRows): LedgerRows => ({
    ...rows,
    matters: rows.matters.filter(({ village }) => village !== 'yi'),
  });
  const { releases } = publishTown(one, { change });
  const { received, solved } = releases[7]?.counts ?? {};
  expect([received?.yi, solved?.yi]).toEqual([0, 0]);
  expect(received?.jia).toBeGreaterThan(0);
});

test('台账一行也没有，这个量就没有；有行，哪怕没有一件各家的事，格子也一格不少', () => {
  const shared = { village: 'yi', aspect: 'income', received: '2022-10-20' } as const;
  const first = (matters: LedgerRows['matters']) =>
    publishTown(town(3), { change: (rows) => ({ ...rows, matters }) }).releases[0]?.counts;
  expect(first([])?.received).toBeUndefined();
  const counts = first([{ ...shared, scopeHouseholds: 'village' }]);
  expect(counts?.received).toMatchObject({ jia: 0, yi: 0, bing: 0 });
  expect(new Set(Object.values(counts?.received ?? {}))).toEqual(new Set([0]));
  expect(counts?.shared).toEqual({ yi: 1 });
  expect(counts?.sharedSolved).toEqual({ yi: 0 });
});

describe('纠纷每四周数一次，问卷只数一次', () => {
  const { plan, releases } = publishTown(town(2));
  const has = (id: 'disputes' | 'approval') =>
    releases.map(({ counts }) => JSON.stringify(counts[id]));

  test('头三期没有纠纷，第四期数，第五到七期照登，第八期再数', () => {
    const [first, second, third, fourth, fifth, sixth, seventh, eighth] = has('disputes');
    expect([first, second, third]).toEqual([undefined, undefined, undefined]);
    expect(Object.keys(releases[3]?.counts.disputes ?? {}).toSorted()).toEqual(
      [...plan.dimensions.type].toSorted(),
    );
    expect([fifth, sixth, seventh]).toEqual([fourth, fourth, fourth]);
    expect(eighth).not.toBe(fourth);
    expect(releases[5]?.totals.disputes).toBe(releases[3]?.totals.disputes);
  });

  test('问卷收齐那期起才有，以后一直照登', () => {
    const [first, sixth, seventh, eighth] = [0, 5, 6, 7].map((week) => has('approval')[week]);
    expect(first).toBeUndefined();
    expect(sixth).toBeDefined();
    expect([seventh, eighth]).toEqual([sixth, sixth]);
  });
});

describe('迟登的一行', () => {
  const late: MatterRow = { village: 'jia', aspect: 'hardship', received: '2022-10-28' };

  test('以前公布的一个字节也不变；这一期那一格不变或者多5，别的格子不变', patient, () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 3, max: 8 }), (number, entered) => {
        const one = town(number);
        const change = (rows: LedgerRows, week: number) =>
          week < entered ? rows : { ...rows, matters: [...rows.matters, late] };
        const before = publishTown(one);
        const after = publishTown(one, { change });
        expect(after.texts.slice(0, entered - 1)).toEqual(before.texts.slice(0, entered - 1));
        const [old, now] = [before, after].map(({ releases }) => releases[entered - 1]);
        if (old === undefined || now === undefined) throw new Error('少了一期');
        const was = cellsOf(old);
        for (const [cell, value] of Object.entries(cellsOf(now))) {
          // 多了一行，也许这一期就少登一张表。
          if (was[cell] === undefined) continue;
          const allowed = /^received (?:jia|hardship)$/.test(cell) ? [0, 5] : [0];
          expect(allowed).toContain(value - (was[cell] ?? 0));
        }
      }),
      fewTowns,
    );
  });
});

test('下一个编号是用过的最大的加一，不管别类的；一个也没用过的从 7001 起', () => {
  expect(nextCode([1010, 7001, 7004, 8002])).toBe(7005);
  expect(nextCode([4001])).toBe(7001);
});
