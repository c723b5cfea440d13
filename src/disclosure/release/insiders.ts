import { measuresOf, partsOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { windowOf } from '../../kinds/progress/rounding.ts';
import { recountsOf } from '../../published/schedule.ts';
import type { Insider } from '../audit/history/knowledge.ts';
import type { PastCounts } from './kept-counts.ts';

/**
 * 每张表的每一格，各有一个晓得那格确数的人：公布过的每一期，他晓得的是公布那天的真数（`countsAt`）。
 * 没有留底数、照今天的台账数的，后来补登、更正过，和那时印的一档对不上，照那一档靠得最近的数算。
 * 只有一格的表不算：晓得那一格，就晓得全部。没有取档的量、只印一张表又没有合计的，不用审。
 */
export function insidersOf(
  plan: Plan,
  releases: readonly Progress[],
  countsAt: PastCounts,
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

/** 一个量最细的每格数到各期的确数；格子 → 日子 → 数。 */
function countsIn(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  releases: readonly Progress[],
  countsAt: PastCounts,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const all = new Map<string, Record<string, number>>();
  for (const { until, counts } of recountsOf(plan, id, measure, releases)) {
    const { counts: truth } = countsAt([id, measure], until);
    for (const [leaf, printed] of Object.entries(counts[id] ?? {})) {
      const parts = partsOf(plan, measure, leaf, until);
      const { least, most } = windowOf(printed);
      for (const part of parts) {
        const value = truth.get(part) ?? 0;
        const days = all.get(part) ?? {};
        // 并成的一格只印了和，各个原来的格子照数。
        days[until] = parts.length > 1 ? value : Math.min(Math.max(value, least), most);
        all.set(part, days);
      }
    }
  }
  return all;
}
