import type { Insider } from '../../../src/disclosure/audit/history/knowledge.ts';
import { countUntil } from '../../../src/disclosure/counting/count.ts';
import { insidersOf } from '../../../src/disclosure/release/insiders.ts';
import { leavesOf, measuresOf } from '../../../src/kinds/progress/leaves.ts';
import type { MeasureId } from '../../../src/kinds/progress/measure.ts';
import type { Plan } from '../../../src/kinds/progress/plan.ts';
import type { Progress } from '../../../src/kinds/progress/progress.ts';
import { isRecounted } from '../../../src/published/schedule.ts';
import type { SeededTown } from '../seeded-town.ts';

/** 一期公布的时候，一个量的真数。照登上一次的，就是上一次的真数。 */
export interface MeasureTruth {
  readonly cells: ReadonlyMap<string, number>;
  readonly total: number;
}

export type ReleaseTruth = ReadonlyMap<MeasureId, MeasureTruth>;

/** 每一期公布的时候的真数，照那时的台账数。 */
export function truthOf(town: SeededTown, releases: readonly Progress[]): readonly ReleaseTruth[] {
  const truths: ReleaseTruth[] = [];
  for (const [place, { until }] of releases.entries()) {
    const rows = town.ledgersAt(place + 1);
    const before = truths[place - 1];
    truths.push(
      new Map(
        measuresOf(town.plan).map(([id, measure]) => {
          const known = before?.get(id);
          const isAnew = isRecounted(town.plan, id, measure, until, releases[place - 1]);
          if (!isAnew && known !== undefined) return [id, known];
          const { counts, total } = countUntil(rows, town.plan, id, measure, until);
          const leaves = leavesOf(town.plan, measure, until);
          return [
            id,
            { cells: new Map(leaves.map((leaf) => [leaf, counts.get(leaf) ?? 0])), total },
          ];
        }),
      ),
    );
  }
  return truths;
}

/** 每张表每一格都有一个晓得确数的人；确数是每一期公布的时候的真数。 */
export function trueInsiders(
  plan: Plan,
  releases: readonly Progress[],
  truths: readonly ReleaseTruth[],
): readonly Insider[] {
  const places = new Map(releases.map(({ until }, place) => [until, place]));
  return insidersOf(plan, releases, ([id], until) => {
    const truth = truths[places.get(until) ?? -1]?.get(id);
    return { counts: truth?.cells ?? new Map() };
  });
}
