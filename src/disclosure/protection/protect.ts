import { tablesOf } from '../../kinds/progress/leaves.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import { countOfLeaf, type PartCounts } from '../counting/count.ts';

/**
 * 一个量的真数变成印出来的档：头 `tables` 张表，计划里的格子一格不少，每格自己取一回档。
 * 并过类的格子，先把各个原来的格子的真数加起来，再取档。
 */
export function protectCells(
  plan: Plan,
  measure: Measure,
  counts: PartCounts,
  until: string,
  tables: number,
): Readonly<Record<string, number>> {
  const leaves = tablesOf(plan, measure, until)
    .slice(0, tables)
    .flatMap((table) => table.leaves);
  return Object.fromEntries(
    leaves.map((leaf) => [leaf, bandOf(countOfLeaf(plan, measure, { counts }, leaf, until))]),
  );
}
