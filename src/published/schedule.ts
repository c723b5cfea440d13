import { daysBetween } from '../kinds/day.ts';
import { mergersOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Measure, Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';

/** 两次公布至少隔几天。 */
export const fewestDaysApart = 7;

const fourWeeks = 28;

/** 一个系列里的公布，从早到晚。 */
export function releasesOf(plan: Plan, releases: readonly Progress[]): readonly Progress[] {
  return releases
    .filter((release) => release.plan === plan.schema)
    .toSorted((a, b) => daysBetween(b.until, a.until));
}

/**
 * 数到 `until` 的这一次，一个量要不要重数；不重数的照上一次的数再登一遍。
 * 每四周一次的，过了一个四周的界才重数；只数一次的，数过了就不再数。
 * 这一期刚并了类的，登过的量都重数：并成的一格在哪一档，从原来两格的档推不出来。
 */
export function isRecounted(
  plan: Plan,
  id: MeasureId,
  measure: Measure,
  until: string,
  previous: Progress | undefined,
): boolean {
  if (previous?.counts[id] !== undefined && isMergedSince(plan, measure, previous.until, until)) {
    return true;
  }
  switch (measure.cadence) {
    case '1w':
      return true;
    case '4w':
      return fourWeeksUntil(plan, until) > fourWeeksUntil(plan, previous?.until ?? plan.start);
    case 'once':
      return until >= (measure.from ?? plan.start) && previous?.counts[id] === undefined;
  }
}

function isMergedSince(plan: Plan, { tables }: Measure, from: string, until: string): boolean {
  return tables
    .flat()
    .some((dimension) =>
      mergersOf(plan, dimension).some(({ since }) => from < since && since <= until),
    );
}

function fourWeeksUntil({ start }: Plan, until: string): number {
  return Math.floor(daysBetween(start, until) / fourWeeks);
}

/** 一个量真正数过的那几次公布，从早到晚；照登上一次数的不在里面。 */
export function recountsOf(
  plan: Plan,
  id: MeasureId,
  measure: Measure,
  releases: readonly Progress[],
): readonly Progress[] {
  const series = releasesOf(plan, releases);
  return series.filter(
    (release, place) =>
      release.counts[id] !== undefined &&
      isRecounted(plan, id, measure, release.until, series[place - 1]),
  );
}

/** 数到 `until` 的时候，一个量头一回该数的日子到了没有。 */
export function isDue(plan: Plan, measure: Measure, until: string): boolean {
  if (measure.cadence === '4w') return fourWeeksUntil(plan, until) > 0;
  return measure.cadence === '1w' || until >= (measure.from ?? plan.start);
}
