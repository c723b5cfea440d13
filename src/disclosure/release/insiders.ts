import { leavesOf, measuresOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { windowOf } from '../../kinds/progress/rounding.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { recountsOf } from '../../published/schedule.ts';
import type { Insider } from '../audit/history/knowledge.ts';
import { countUntil } from '../counting/count.ts';

/**
 * 每张表的每一格，各有一个晓得那格确数的人：确数照台账数，数到公布过的每一期。
 * 台账后来补登、更正过的，和那时印的一档对不上，照那一档靠得最近的数算。
 * 只有一格的表不算：晓得那一格，就晓得全部。没有取档的量、只印一张表又没有合计的，不用审。
 */
export function insidersOf(
  plan: Plan,
  rows: LedgerRows,
  releases: readonly Progress[],
): readonly Insider[] {
  return insidersWith(plan, releases, ([id, measure], until) => {
    const counted = countUntil(rows, plan, id, measure, until);
    return (leaf) => counted.counts.get(leaf) ?? 0;
  });
}

/** 一个量数到一天，各格的真数。 */
type CountsAt = (entry: readonly [MeasureId, Measure], until: string) => (leaf: string) => number;

/** 同上；各格的真数由 `countsAt` 给。 */
export function insidersWith(
  plan: Plan,
  releases: readonly Progress[],
  countsAt: CountsAt,
): readonly Insider[] {
  const measures = measuresOf(plan).filter(([, { protect }]) => protect);
  const tables = new Map(
    measures.flatMap(([, measure]) =>
      tablesOf(plan, measure, '').map((table) => [table.dimensions.join(), table] as const),
    ),
  );
  const known = new Map(
    measures.map(
      ([id, measure]) => [id, countsIn(plan, [id, measure], releases, countsAt)] as const,
    ),
  );
  return [...tables.values()]
    .filter(({ leaves }) => leaves.length > 1)
    .flatMap(({ dimensions, leaves }) =>
      leaves.map((cell) => ({
        schema: plan.schema,
        dimensions,
        cell,
        counts: Object.fromEntries([...known].map(([id, counts]) => [id, counts.get(cell) ?? {}])),
      })),
    );
}

/** 一个量每格数到各期的确数；格子 → 日子 → 数。 */
function countsIn(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  releases: readonly Progress[],
  countsAt: CountsAt,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const all = new Map<string, Record<string, number>>();
  for (const { until, counts } of recountsOf(plan, id, measure, releases)) {
    const countOf = countsAt([id, measure], until);
    const now = new Set(leavesOf(plan, measure, until));
    for (const leaf of leavesOf(plan, measure, '')) {
      const value = countOf(leaf);
      const printed = counts[id]?.[leaf];
      // 并掉了的格子单独没有印，只晓得并成的一格，就不说。
      if (printed === undefined || !now.has(leaf)) continue;
      const { least, most } = windowOf(printed);
      const days = all.get(leaf) ?? {};
      days[until] = Math.min(Math.max(value, least), most);
      all.set(leaf, days);
    }
  }
  return all;
}
