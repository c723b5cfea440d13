import { leavesOf, mergedCounts, partsOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { Window } from '../kinds/progress/rounding.ts';

/** 同一次公布里的合计和各格。 */
export interface PrintedTotal {
  readonly total: number;
  readonly cells: Readonly<Record<string, number>>;
  readonly until: string;
}

/** 一次公布里一个量的合计；没有印合计的返回 `undefined`。 */
export function printedTotal(
  { counts, totals, until }: Pick<Progress, 'counts' | 'totals' | 'until'>,
  id: MeasureId,
): PrintedTotal | undefined {
  const total = totals[id];
  const cells = counts[id];
  return total === undefined || cells === undefined ? undefined : { total, cells, until };
}

/**
 * 印了这个合计，会不会让人算窄：从头算起、从以前每一次印的合计算起，
 * 都要至少多 5 件，而且每一格多了几件仍有 5 种可能。
 * 只有多 5 件以上才印，所以「没有印」本身也只说明多了 0 到 4 件或者余地不够。
 */
export function totalStands(
  plan: Plan,
  measure: Measure,
  now: PrintedTotal,
  earlier: readonly PrintedTotal[],
): boolean {
  const start = { total: 0, cells: {}, until: plan.start };
  return [start, ...earlier].every((before) => {
    const rise = now.total - before.total;
    return rise >= roundingBase && keepsFive(rise, windowsBetween(plan, measure, before, now));
  });
}

/** 大的合计减小的合计至少 5，而且每一格的差仍有 5 种可能。 */
export function differenceStands(
  plan: Plan,
  measure: Measure,
  whole: PrintedTotal,
  part: PrintedTotal,
): boolean {
  const rest = whole.total - part.total;
  return rest >= roundingBase && keepsFive(rest, windowsBetween(plan, measure, part, whole));
}

/**
 * 同一格的暗数不变，所以印的数差多少，真数也差多少，上下最多错 4。
 * 印的数没有少，就当外人晓得真数也没有少；印的数少了，是更正过。
 */
function windowsBetween(
  plan: Plan,
  measure: Measure,
  from: PrintedTotal,
  to: PrintedTotal,
): readonly Window[] {
  const before = mergedCounts(plan, measure, from.cells, to.until);
  return leavesOf(plan, measure, to.until).map((leaf) => {
    const rise = (to.cells[leaf] ?? 0) - (before[leaf] ?? 0);
    const slack = (roundingBase - 1) * partsOf(plan, measure, leaf, to.until).length;
    const least = rise - slack;
    return { least: rise < 0 ? least : Math.max(0, least), most: rise + slack };
  });
}

/** 知道了总和，每一格还有没有 5 种可能；本来就不小于 5 的不怕算窄。 */
function keepsFive(total: number, windows: readonly Window[]): boolean {
  const least = windows.reduce((sum, window) => sum + window.least, 0);
  const most = windows.reduce((sum, window) => sum + window.most, 0);
  return windows.every((window) => {
    const from = Math.max(window.least, total - (most - window.most));
    const to = Math.min(window.most, total - (least - window.least));
    return from >= roundingBase || to - from >= roundingBase - 1;
  });
}
