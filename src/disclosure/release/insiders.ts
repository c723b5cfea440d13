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
  const measures = measuresOf(plan).filter(([, { protect }]) => protect);
  const tables = new Map(
    measures.flatMap(([, measure]) =>
      tablesOf(plan, measure, '').map((table) => [table.dimensions.join(), table] as const),
    ),
  );
  const known = new Map(
    measures.map(([id, measure]) => [id, countsAt(plan, rows, [id, measure], releases)] as const),
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
function countsAt(
  plan: Plan,
  rows: LedgerRows,
  [id, measure]: readonly [MeasureId, Measure],
  releases: readonly Progress[],
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const all = new Map<string, Record<string, number>>();
  for (const { until, counts } of recountsOf(plan, id, measure, releases)) {
    const counted = countUntil(rows, plan, id, measure, until).counts;
    const now = new Set(leavesOf(plan, measure, until));
    for (const leaf of leavesOf(plan, measure, '')) {
      const value = counted.get(leaf) ?? 0;
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
