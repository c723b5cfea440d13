import { measuresOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';

/** 这个村报过这本台账没有：同一本台账的哪个量有它的数，就是报过。 */
export function reportsLedger(
  plan: Plan,
  release: Pick<Progress, 'counts'>,
  ledger: string,
  village: string,
): boolean {
  return measuresOf(plan).some(
    ([id, measure]) => measure.ledger === ledger && isReported(plan, release, id, village),
  );
}

/** 一个量有没有这个村的数。取整的量格格都在，印成「不足5」的看不出有没有。 */
export function isReported(
  plan: Plan,
  { counts }: Pick<Progress, 'counts'>,
  id: MeasureId,
  village: string,
): boolean {
  const measure = plan.measures[id];
  if (measure?.tables.some((table) => table.join() === 'village') !== true) return false;
  const value = counts[id]?.[village];
  return value !== undefined && (value > 0 || !measure.protect);
}
