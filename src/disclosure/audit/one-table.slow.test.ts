import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test, vi } from 'vitest';
import { weeksAfter } from '../../../scripts/demo/seeded-town.ts';
import { planFor } from '../../../tests/support/practice-town.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import type { Insider } from './history/knowledge.ts';
import { auditHistory, leaksIn } from './history.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 300_000 });

const highs = await loadHighs();
const stages = ['received', 'promised', 'lapsed', 'solved'] as const;

type Counts = Readonly<Record<(typeof stages)[number], number>>;

/** 一周里四样各添几件；负的是更正。 */
const step = fc.tuple(...stages.map(() => fc.integer({ min: -4, max: 7 })));

/** 一个村一期一期的真数：一环套一环，可以少下来；晚报的村，头几期是零。 */
function pathOf(late: number, steps: readonly (readonly number[])[]): readonly Counts[] {
  let now: Counts = { received: 0, promised: 0, lapsed: 0, solved: 0 };
  return steps.map((changes, week) => {
    if (week < late) return now;
    let most = Number.POSITIVE_INFINITY;
    const next = stages.map((stage, place) => {
      most = Math.min(most, Math.max(0, now[stage] + (changes[place] ?? 0)));
      return [stage, most];
    });
    now = Object.fromEntries(next);
    return now;
  });
}

const history = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([villages, weeks]) =>
    fc.array(
      fc
        .tuple(fc.constantFrom(0, 0, 0, 2), fc.array(step, { minLength: weeks, maxLength: weeks }))
        .map(([late, steps]) => pathOf(late, steps)),
      { minLength: villages, maxLength: villages },
    ),
  );

/** 只登按村的那一张表、不说合计，公布下来的样子，连同晓得一个村确数的每个人。 */
function published(paths: readonly (readonly Counts[])[]) {
  const names = paths.map((_, place) => `cun-${place + 1}`);
  const plan = planFor(names.map((id) => ({ id, households: 100 })));
  const days = weeksAfter(plan.start, paths[0]?.length ?? 0);
  const tableOf = (stage: keyof Counts, week: number) =>
    Object.fromEntries(names.map((name, place) => [name, bandOf(countAt(place, stage, week))]));
  const countAt = (place: number, stage: keyof Counts, week: number) =>
    paths[place]?.[week]?.[stage] ?? 0;
  const versions = days.map((until, week) => ({
    path: `content/progress/${until}.json`,
    text: JSON.stringify({
      ...{ code: 7001 + week, plan: plan.schema, until, published: until, demo: true },
      counts: Object.fromEntries(stages.map((stage) => [stage, tableOf(stage, week)])),
    }),
  }));
  const insiders = names.map(
    (cell, place): Insider => ({
      ...{ schema: plan.schema, dimensions: ['village'], cell },
      counts: Object.fromEntries(
        stages.map((stage) => [
          stage,
          Object.fromEntries(days.map((day, week) => [day, countAt(place, stage, week)])),
        ]),
      ),
    }),
  );
  return { versions, plans: [plan], promises: [], insiders };
}

test('只登一张表、不说合计：随便怎么添、怎么更正、哪个村晚报，人人算不出，晓得一个村确数的人也算不出', () => {
  fc.assert(
    fc.property(history, (paths) => {
      const input = published(paths);
      const audit = auditHistory(input, highs);
      expect(audit.faults).toEqual([]);
      expect(leaksIn(audit)).toEqual([]);
      expect(audit.pass).toBe(true);
      expect(audit.series[0]?.insiders).toHaveLength(paths.length);
    }),
    { numRuns: 60 },
  );
});
