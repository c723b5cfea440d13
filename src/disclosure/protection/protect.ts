import { leavesOf, partsOf } from '../../kinds/progress/leaves.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import { roundedWith } from '../../kinds/progress/rounding.ts';
import type { PartCounts } from '../counting/count.ts';
import { type Hmac, offsetOf } from './offset.ts';

/**
 * 一个量的真数变成印出来的数，计划里的格子一格不少。
 * 并过类的格子，各个原来的格子先各自取整，再加起来。
 */
export function protectCells(
  plan: Plan,
  measure: Measure,
  counts: PartCounts,
  until: string,
  hmac: Hmac,
): Readonly<Record<string, number>> {
  const { offsetGroup: group } = measure;
  if (group === undefined) throw new Error(`${measure.label}没有写用哪一组暗数。`);
  return Object.fromEntries(
    leavesOf(plan, measure, until).map((leaf) => [
      leaf,
      partsOf(plan, measure, leaf, until)
        .map((part) =>
          roundedWith(offsetOf(hmac, { schema: plan.schema, group, part }), counts.get(part) ?? 0),
        )
        .reduce((sum, value) => sum + value, 0),
    ]),
  );
}
