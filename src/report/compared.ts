import { countUntil, type PartCounts } from '../disclosure/counting/count.ts';
import type { Hmac } from '../disclosure/protection/offset.ts';
import { protectCells } from '../disclosure/protection/protect.ts';
import { leavesOf, measuresOf, partsOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Measure, Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { LedgerRows } from '../ledgers/rows.ts';
import { recountsOf, releasesOf } from '../published/schedule.ts';

/** 一格：真数和公布的数。 */
export interface ComparedCell {
  readonly leaf: string;
  readonly truth: number;
  /** 没有公布的没有。 */
  readonly printed: number | undefined;
}

/** 一个量：各格，和全镇合计。 */
export interface ComparedMeasure {
  readonly id: MeasureId;
  readonly measure: Measure;
  /** 数到哪一天；照登上一次的，是上一次数到的那天。没有公布过的没有。 */
  readonly countedOn: string | undefined;
  readonly cells: readonly ComparedCell[];
  readonly truth: number;
  /** 照实公布的合计；没有公布的没有。 */
  readonly total: number | undefined;
}

/** 这一期的每个量：公布的和真的放在一起。只给办公室看。 */
export function compareAll(
  plan: Plan,
  rows: LedgerRows,
  history: readonly Progress[],
  release: Progress,
): readonly ComparedMeasure[] {
  return measuresOf(plan).map(([id, measure]) => {
    const recounts = recountsOf(plan, id, measure, [...history, release]);
    const countedOn = release.counts[id] === undefined ? undefined : recounts.at(-1)?.until;
    const { counts } = countUntil(rows, plan, id, measure, countedOn ?? release.until);
    const exact = exactCells(plan, measure, counts, release.until);
    const cells = Object.entries(exact).map(([leaf, truth]) => ({
      leaf,
      truth,
      printed: release.counts[id]?.[leaf],
    }));
    const truth = cells.reduce((sum, cell) => sum + cell.truth, 0);
    return { id, measure, countedOn, cells, truth, total: release.totals[id] };
  });
}

/** 上一期公布以后，照现在的台账重算上一期，和公布的不一样的一格。 */
export interface LateCell {
  readonly id: MeasureId;
  readonly measure: Measure;
  /** 哪一格；全镇合计的没有。 */
  readonly leaf: string | undefined;
  /** 上一期公布的。 */
  readonly printed: number;
  /** 照现在的台账，上一期该是多少。 */
  readonly now: number;
}

/**
 * 上一期公布以后补登的、更正的：照现在的台账把上一期重算一遍，不一样的就是。
 * 取整的只有跨了一档才看得出来。
 */
export function lateCells(
  plan: Plan,
  rows: LedgerRows,
  history: readonly Progress[],
  hmac: Hmac,
): readonly LateCell[] {
  return measuresOf(plan).flatMap(([id, measure]) => {
    const previous = recountsOf(plan, id, measure, releasesOf(plan, history)).at(-1);
    const cells = previous?.counts[id];
    if (previous === undefined || cells === undefined) return [];
    const { counts } = countUntil(rows, plan, id, measure, previous.until);
    const exact = exactCells(plan, measure, counts, previous.until);
    const now = measure.protect ? protectCells(plan, measure, counts, previous.until, hmac) : exact;
    const total = previous.totals[id];
    const truth = Object.values(exact).reduce((sum, count) => sum + count, 0);
    return [
      ...Object.entries(cells).map(([leaf, printed]) => ({ leaf, printed, now: now[leaf] ?? 0 })),
      ...(total === undefined ? [] : [{ leaf: undefined, printed: total, now: truth }]),
    ]
      .filter(({ printed, now }) => printed !== now)
      .map((cell) => ({ id, measure, ...cell }));
  });
}

function exactCells(
  plan: Plan,
  measure: Measure,
  counts: PartCounts,
  until: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    leavesOf(plan, measure, until).map((leaf) => [
      leaf,
      partsOf(plan, measure, leaf, until).reduce((sum, part) => sum + (counts.get(part) ?? 0), 0),
    ]),
  );
}

/** 台账里晚于 `until` 的行有多少，这一期不数。 */
export function rowsAfter({ visits, matters, disputes, meetings }: LedgerRows, until: string) {
  return [
    ...visits.map(({ on }) => on),
    ...matters.map(({ received }) => received),
    ...disputes.map(({ on }) => on),
    ...meetings.map(({ on }) => on),
  ].filter((day) => day > until).length;
}
