import { daysBetween } from '../../../kinds/day.ts';
import type { AuditedPlan, PlannedMeasure } from './audited-plan.ts';
import type { PrintedRelease } from './printed.ts';

/** 印出来的一格，和它由哪几个最细的格子合成；没有并过类的就是它自己。 */
export interface PrintedCell {
  readonly key: string;
  readonly parts: readonly string[];
}

/** 数到 `until` 的这一期，照 `dimensions` 分的一张表该印哪些格子。 */
export function cellsAt(
  plan: AuditedPlan,
  dimensions: readonly string[],
  until: string,
): readonly PrintedCell[] {
  return product(
    dimensions.map((dimension) => {
      const merged = Object.entries(plan.merged[dimension] ?? {});
      const apart = merged.filter(([, { since }]) => since > until).map(([from]) => from);
      return [...(plan.dimensions[dimension] ?? []), ...apart].map((name) => ({
        name,
        names: [
          name,
          ...merged
            .filter(([, { into, since }]) => into === name && since <= until)
            .map(([from]) => from),
        ],
      }));
    }),
  );
}

/** 一张表最细的格子，连同后来并掉的。 */
export function finestCells(plan: AuditedPlan, dimensions: readonly string[]): readonly string[] {
  return cellsAt(plan, dimensions, '').map(({ key }) => key);
}

interface Member {
  readonly name: string;
  readonly names: readonly string[];
}

function product(dimensions: readonly (readonly Member[])[]): readonly PrintedCell[] {
  const join = (key: string, name: string) => (key === '' ? name : `${key}/${name}`);
  return dimensions.reduce<readonly PrintedCell[]>(
    (cells, members) =>
      cells.flatMap(({ key, parts }) =>
        members.map(({ name, names }) => ({
          key: join(key, name),
          parts: parts.flatMap((part) => names.map((each) => join(part, each))),
        })),
      ),
    [{ key: '', parts: [''] }],
  );
}

const fourWeeks = 28;

/**
 * 这一期是不是真数过这个量；不是的话，印的只是把上一次的数照登一遍。
 * 没有暗数的，并了类就要重数。
 */
export function isCountedAnew(
  plan: AuditedPlan,
  id: string,
  { cadence, tables, offsetGroup }: PlannedMeasure,
  release: PrintedRelease,
  previous: PrintedRelease | undefined,
): boolean {
  if (release.counts[id] === undefined) return false;
  if (cadence === '1w') return true;
  if (
    offsetGroup === undefined &&
    previous?.counts[id] !== undefined &&
    isMergedBetween(plan, tables.flat(), previous.until, release.until)
  ) {
    return true;
  }
  if (cadence === 'once') return previous?.counts[id] === undefined;
  const turn = (until: string) => Math.floor(daysBetween(plan.start, until) / fourWeeks);
  return turn(release.until) > turn(previous?.until ?? plan.start);
}

function isMergedBetween(
  plan: AuditedPlan,
  dimensions: readonly string[],
  from: string,
  until: string,
): boolean {
  return dimensions.some((dimension) =>
    Object.values(plan.merged[dimension] ?? {}).some(({ since }) => from < since && since <= until),
  );
}
