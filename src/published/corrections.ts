import { leavesOf, measuresOf, mergedCounts } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Measure, Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type Window, windowOf } from '../kinds/progress/rounding.ts';

/** 一个数比上一次公布的少：件数只增不减，少了就是更正过。两头都是真数可能在的一段；没报的没有。 */
export interface Correction {
  readonly id: MeasureId;
  /** 哪一格；全镇合计的没有。 */
  readonly leaf: string | undefined;
  readonly before: Window;
  readonly after: Window | undefined;
}

/**
 * 一次公布和上一次比，哪些数肯定少了，按量的次序。两次须是同一个系列的。
 * 只看公布了的：取档的要低了一档才看得出来；上一次照实、这一次只说在哪一档的合计，两段不挨着才算少了。
 */
export function correctionsOf(
  plan: Plan,
  previous: Progress,
  release: Progress,
): readonly Correction[] {
  return measuresOf(plan).flatMap(([id, measure]) =>
    [
      ...cellPairs(plan, [id, measure], previous, release),
      { leaf: undefined, before: totalIn(previous, id), after: totalIn(release, id) },
    ].flatMap(({ leaf, before, after }) => {
      if (before === undefined || !hasFallen(before, after, leaf)) return [];
      return [{ id, leaf, before, after }];
    }),
  );
}

interface Pair {
  readonly leaf: string | undefined;
  readonly before: Window | undefined;
  readonly after: Window | undefined;
}

/** 上一次的格子照这一次的分法并好，一格对一格。这一次整张表没有登的，比不出来。 */
function cellPairs(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  previous: Progress,
  release: Progress,
): readonly Pair[] {
  const now = release.counts[id];
  const before = mergedCounts(plan, measure, previous.counts[id] ?? {}, release.until);
  if (now === undefined) return [];
  const said = (value: number | undefined): Window | undefined => {
    if (value === undefined) return undefined;
    return measure.protect ? windowOf(value) : { least: value, most: value };
  };
  return leavesOf(plan, measure, release.until)
    .filter((leaf) => leaf in now || !measure.protect)
    .map((leaf) => ({ leaf, before: said(before[leaf]), after: said(now[leaf]) }));
}

/** 照实登的一格没有了，也是少了；合计这一期不登的不算。 */
function hasFallen(before: Window, after: Window | undefined, leaf: string | undefined): boolean {
  if (after === undefined) return leaf !== undefined && before.most > 0;
  return after.most < before.least;
}

function totalIn({ totals, totalBands }: Progress, id: MeasureId): Window | undefined {
  const [exact, band] = [totals[id], totalBands[id]];
  if (exact !== undefined) return { least: exact, most: exact };
  return band === undefined ? undefined : windowOf(band);
}
