import { type Counted, countOfLeaf, countUntil } from '../disclosure/counting/count.ts';
import { leavesOf, measuresOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Measure, Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { bandOf } from '../kinds/progress/rounding.ts';
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
    const counted = countUntil(rows, plan, id, measure, countedOn ?? release.until);
    const exact = exactCells(plan, measure, counted, release.until);
    const cells = Object.entries(exact).map(([leaf, truth]) => ({
      leaf,
      truth,
      printed: release.counts[id]?.[leaf],
    }));
    return { id, measure, countedOn, cells, truth: counted.total };
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
 * 只说在哪一档的，跨了一档才看得出来。
 */
export function lateCells(
  plan: Plan,
  rows: LedgerRows,
  history: readonly Progress[],
): readonly LateCell[] {
  return measuresOf(plan).flatMap(([id, measure]) => {
    const previous = recountsOf(plan, id, measure, releasesOf(plan, history)).at(-1);
    const cells = previous?.counts[id];
    if (previous === undefined || cells === undefined) return [];
    const counted = countUntil(rows, plan, id, measure, previous.until);
    const exact = exactCells(plan, measure, counted, previous.until);
    const said = (count: number) => (measure.protect ? bandOf(count) : count);
    const [total, totalBand] = [previous.totals[id], previous.totalBands[id]];
    return [
      ...Object.entries(cells).map(([leaf, printed]) => ({
        ...{ leaf, printed },
        now: said(exact[leaf] ?? 0),
      })),
      ...(total === undefined ? [] : [{ leaf: undefined, printed: total, now: counted.total }]),
      ...(totalBand === undefined
        ? []
        : [{ leaf: undefined, printed: totalBand, now: bandOf(counted.total) }]),
    ]
      .filter(({ printed, now }) => printed !== now)
      .map((cell) => ({ id, measure, ...cell }));
  });
}

function exactCells(
  plan: Plan,
  measure: Measure,
  counted: Counted,
  until: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    leavesOf(plan, measure, until).map((leaf) => [
      leaf,
      countOfLeaf(plan, measure, counted, leaf, until),
    ]),
  );
}
