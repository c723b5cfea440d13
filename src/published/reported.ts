import { measuresOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';

/**
 * 这个村肯定没有报这本台账：照实的量都没有它的数，这本台账里也没有登了各家的事。
 * 各家的事格格都登一档，「不足5」的看不出报没报，所以登了各家的事的台账，哪个村都不说没报。
 */
export function isSilent(
  plan: Plan,
  { counts }: Pick<Progress, 'counts'>,
  ledger: string,
  village: string,
): boolean {
  return measuresOf(plan)
    .filter(([, measure]) => measure.ledger === ledger)
    .every(([id, { protect }]) =>
      protect ? counts[id] === undefined : counts[id]?.[village] === undefined,
    );
}

/** 一个量肯定有这个村的事：照实的登了一件以上，各家的事至少在5件那一档。 */
export function isUnderWay(
  { counts }: Pick<Progress, 'counts'>,
  id: MeasureId,
  village: string,
): boolean {
  return (counts[id]?.[village] ?? 0) > 0;
}
