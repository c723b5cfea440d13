import { wholesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { countUntil } from '../counting/count.ts';

/** 减掉一个村以后，剩下的各村合起来至少要有这么多件。5 件不够：试过的村里还有算得窄的；10 件没有。 */
const restAtLeast = 2 * roundingBase;

/** 要不要登的一个合计，和它要比的那些合计。 */
export interface TotalAtHand {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly id: MeasureId;
  readonly measure: Measure;
  readonly until: string;
  /** 以前登过这个合计的各期。 */
  readonly earlier: readonly Pick<Progress, 'until'>[];
  /** 这一期已经登了合计的量。 */
  readonly totals: Progress['totals'];
}

/**
 * 村干部晓得自己村的确数，从全镇合计里一减，就是别的村合起来的数。
 * 减掉任何一个村，从头算、从以前每一次登的合计算、从大的合计减小的合计算，都要剩下 `restAtLeast` 件。
 * 不按村分的量（如纠纷）没有这回事。
 */
export function standsAgainstInsider(hand: TotalAtHand): boolean {
  const { plan, rows, id, measure, until, earlier, totals } = hand;
  if (!measure.cells.includes('village')) return true;
  const now = restsWithout(rows, plan, id, measure, until);
  const before = earlier.map((release) => restsWithout(rows, plan, id, measure, release.until));
  const wholes = wholesOf(plan, measure).flatMap((whole) => {
    const larger = plan.measures[whole];
    return totals[whole] === undefined || larger === undefined
      ? []
      : [restsWithout(rows, plan, whole, larger, until)];
  });
  return plan.dimensions.village.every((village) => {
    const rest = now(village);
    return (
      rest >= restAtLeast &&
      before.every((restBefore) => rest - restBefore(village) >= restAtLeast) &&
      wholes.every((wholeRest) => wholeRest(village) - rest >= restAtLeast)
    );
  });
}

/** 一个量到某天，除了一个村，别的村的真数合起来是多少。 */
function restsWithout(
  rows: LedgerRows,
  plan: Plan,
  id: MeasureId,
  measure: Measure,
  until: string,
): (village: string) => number {
  const place = measure.cells.indexOf('village');
  const byVillage = new Map<string, number>();
  let total = 0;
  for (const [part, count] of countUntil(rows, plan, id, measure, until).counts) {
    const village = part.split('/')[place] ?? '';
    byVillage.set(village, (byVillage.get(village) ?? 0) + count);
    total += count;
  }
  return (village) => total - (byVillage.get(village) ?? 0);
}
