import { leavesOf, partsOf, wholesOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureFacts } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { recountsOf } from '../../published/schedule.ts';
import { differenceStands, printedTotal, totalStands } from '../../published/total.ts';
import { countUntil, type PartCounts, reachedDays } from '../counting/count.ts';
import { standsAgainstInsider } from '../protection/insider.ts';
import type { Hmac } from '../protection/offset.ts';
import { protectCells } from '../protection/protect.ts';

type Cells = Readonly<Record<string, number>>;

/** 这一期已经定下要印的。 */
export type Printed = Pick<Progress, 'counts' | 'totals' | 'reached'>;

/** 数一个量要用的东西。 */
export interface Counting {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly key: { readonly hmac: Hmac };
  readonly history: readonly Progress[];
  readonly period: { readonly until: string };
  readonly withhold?: ReadonlySet<MeasureId>;
}

/** 一个量重数以后要印的。 */
export interface Figure {
  /** 没有报过的量没有格子。 */
  readonly cells: Cells | undefined;
  readonly total: number | undefined;
  readonly reached: Readonly<Record<string, string>> | undefined;
  /** 比计划开始还早、没有数进去的有多少行。 */
  readonly tooEarly: number;
  /** 台账里有计划没有的格子。 */
  readonly stray: boolean;
}

/**
 * 重数一个量。`printed` 里已经有比它大的量这一期要印的数；`published` 表示它以前公布过。
 * 取整的量只要台账有行就有全部格子，哪怕每格都是零。
 */
export function recount(
  counting: Counting,
  [id, measure]: readonly [MeasureId, Measure],
  printed: Printed,
  published: boolean,
): Figure {
  const { plan, rows, period, key } = counting;
  const { counts, tooEarly } = countUntil(rows, plan, id, measure, period.until);
  const whole = measure.within === undefined ? undefined : printed.counts[measure.within];
  const isReported =
    published ||
    (measure.within === undefined ? rows[measure.ledger].length > 0 : whole !== undefined);
  const cells = measure.protect
    ? isReported
      ? protectCells(plan, measure, counts, period.until, key.hmac)
      : undefined
    : exactCells(counting, measure, counts, whole);
  return {
    cells,
    total:
      cells && standingTotal(counting, [id, measure], printed, { cells, total: sumOf(counts) }),
    reached: cells && daysOf(counting, id),
    tooEarly,
    stray: isStray(counting, measure, counts),
  };
}

function sumOf(counts: PartCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** 照实公布的格子：报过的村才有；是别的量的一部分的，那个量报了它就有，可以是零。 */
function exactCells(
  { plan, period }: Counting,
  measure: Measure,
  counts: PartCounts,
  whole: Cells | undefined,
): Cells | undefined {
  const cells = leavesOf(plan, measure, period.until).flatMap((leaf) => {
    const parts = partsOf(plan, measure, leaf, period.until).filter((part) => counts.has(part));
    if (parts.length === 0 && whole?.[leaf] === undefined) return [];
    return [[leaf, parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0)] as const];
  });
  return cells.length === 0 ? undefined : Object.fromEntries(cells);
}

/** 全镇照实的合计；条件不够、或者审核不让印的，没有。 */
function standingTotal(
  { plan, rows, history, period, withhold }: Counting,
  [id, measure]: readonly [MeasureId, Measure],
  printed: Printed,
  now: { readonly cells: Cells; readonly total: number },
): number | undefined {
  if (measure.exactTotal !== true || withhold?.has(id) === true) return undefined;
  const earlier = recountsOf(plan, id, measure, history).flatMap(
    (release) => printedTotal(release, id) ?? [],
  );
  const wholes = wholesOf(plan, measure).flatMap(
    (whole) => printedTotal({ ...printed, until: period.until }, whole) ?? [],
  );
  const stands =
    totalStands(plan, measure, { ...now, until: period.until }, earlier) &&
    wholes.every((whole) =>
      differenceStands(plan, measure, whole, { ...now, until: period.until }),
    ) &&
    standsAgainstInsider({
      ...{ plan, rows, id, measure, earlier },
      until: period.until,
      totals: printed.totals,
    });
  return stands ? now.total : undefined;
}

function daysOf(
  { plan, rows, period }: Counting,
  id: MeasureId,
): Readonly<Record<string, string>> | undefined {
  if (!('act' in measureFacts[id])) return undefined;
  const targets = plan.targets[id];
  const days = reachedDays(rows, plan, id, period.until, (village) =>
    targets === undefined ? 1 : targets[village],
  );
  return Object.keys(days).length === 0 ? undefined : days;
}

function isStray({ plan, period }: Counting, measure: Measure, counts: PartCounts): boolean {
  const known = new Set(
    leavesOf(plan, measure, period.until).flatMap((leaf) =>
      partsOf(plan, measure, leaf, period.until),
    ),
  );
  return [...counts.keys()].some((part) => !known.has(part));
}
