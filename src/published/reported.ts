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
  const place = measure?.cells.indexOf('village') ?? -1;
  return Object.entries(counts[id] ?? {}).some(
    ([leaf, value]) =>
      leaf.split('/')[place] === village && (value > 0 || measure?.protect === false),
  );
}
