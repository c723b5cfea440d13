import { leavesOf, partsOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureFacts } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { type Counted, countUntil, type PartCounts, reachedDays } from '../counting/count.ts';
import { chooseDetail, type Detail, lesserDetail, saying } from './detail.ts';
import { type KeptCounts, pastCounts } from './kept-counts.ts';

type Cells = Readonly<Record<string, number>>;

/** 这一期已经定下要印的。 */
export type Printed = Pick<Progress, 'counts' | 'totals' | 'totalBands' | 'reached'>;

/** 数一个量要用的东西。 */
export interface Counting {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly history: readonly Progress[];
  readonly period: { readonly until: string };
  /** 以前各期的底数。 */
  readonly kept?: readonly KeptCounts[];
  /** 独立审核说这一期最多说到哪里的量。 */
  readonly atMost?: ReadonlyMap<MeasureId, Detail>;
}

/** 一个量重数以后要印的。 */
export interface Figure {
  /** 没有报过的量没有格子。 */
  readonly cells: Cells | undefined;
  readonly total: number | undefined;
  readonly totalBand: number | undefined;
  /** 取档的量说到了哪里；照实公布的、没有报过的没有。 */
  readonly detail: Detail | undefined;
  readonly reached: Readonly<Record<string, string>> | undefined;
  /** 比计划开始还早、没有数进去的有多少行。 */
  readonly tooEarly: number;
  /** 台账里有计划没有的格子。 */
  readonly stray: boolean;
}

/**
 * 重数一个量。`printed` 里已经有比它大的量这一期要印的数，`details` 是那些量说到了哪里；
 * `published` 表示它以前公布过。取档的量只要台账有行就有全部格子，哪怕每格都是零。
 */
export function recount(
  counting: Counting,
  [id, measure]: readonly [MeasureId, Measure],
  { printed, details }: { readonly printed: Printed; readonly details: Details },
  published: boolean,
): Figure {
  const { plan, rows, period } = counting;
  const counted = countUntil(rows, plan, id, measure, period.until);
  const whole = measure.within === undefined ? undefined : printed.counts[measure.within];
  const isReported =
    published ||
    (measure.within === undefined ? rows[measure.ledger].length > 0 : whole !== undefined);
  const common = { tooEarly: counted.tooEarly, stray: isStray(counting, measure, counted.counts) };
  if (!measure.protect) {
    const cells = exactCells(counting, measure, counted.counts, whole);
    const reached = cells && daysOf(counting, id);
    return { ...common, cells, total: undefined, totalBand: undefined, detail: undefined, reached };
  }
  const nothing = { cells: undefined, total: undefined, totalBand: undefined, detail: undefined };
  if (!isReported) return { ...common, ...nothing, reached: undefined };
  const detail = detailOf(counting, [id, measure], counted, { printed, details });
  const { counts, totals, totalBands } = saying(plan, [id, measure], counted, period.until, detail);
  return {
    ...common,
    cells: counts[id],
    total: totals[id],
    totalBand: totalBands[id],
    detail,
    reached: undefined,
  };
}

/** 各个取档的量这一期说到了哪里。 */
export type Details = ReadonlyMap<MeasureId, Detail>;

/** 比它大的量少登了一张表，它也少登：看的人才比得拢。 */
function detailOf(
  { plan, rows, history, period, kept = [], atMost }: Counting,
  [id, measure]: readonly [MeasureId, Measure],
  counted: Counted,
  { printed, details }: { readonly printed: Printed; readonly details: Details },
): Detail {
  const whole = measure.within === undefined ? undefined : details.get(measure.within);
  const most = lesserDetail(
    atMost?.get(id) ?? 'exact-total',
    whole === 'one-table' ? whole : 'exact-total',
  );
  const { until } = period;
  return chooseDetail([id, measure], counted, {
    ...{ plan, rows, until, history, printed },
    countsAt: pastCounts(plan, rows, kept),
    atMost: most,
  });
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
