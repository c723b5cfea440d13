import { dayAfter } from '../../kinds/day.ts';
import type { MatterRow } from '../../ledgers/rows.ts';

/** 至少五户的事，才算大家的事。 */
const fewestShared = 5;

/** 全村的、或者至少五户的，是大家的事；别的、没写的，是各家的事。 */
export function isShared({ scopeHouseholds }: MatterRow): boolean {
  return (
    scopeHouseholds === 'village' ||
    (scopeHouseholds !== undefined && scopeHouseholds >= fewestShared)
  );
}

/** 一件事走到每一步的日子；没走到的没有。 */
export interface MatterStages {
  readonly received: string;
  /** 有着落：答应了期限，或者已经办好。 */
  readonly promised: string | undefined;
  /** 到头：办好了，或者过了期限。 */
  readonly lapsed: string | undefined;
  readonly solved: string | undefined;
}

/**
 * 一件事走到每一步的日子，后一步不会比前一步早。期限当天不算超期，第二天才算。
 * 写了期限、没写哪天答应的，当作收到那天就答应了。
 */
export function stagesOf({ received, promisedBy, due, solved }: MatterRow): MatterStages {
  const overdue = due === undefined ? undefined : dayAfter(due);
  const lapsed = earlier(solved, overdue);
  const promised = earlier(promisedBy ?? (due === undefined ? undefined : received), lapsed);
  const notBefore = (day: string | undefined) =>
    day !== undefined && day < received ? received : day;
  return {
    received,
    promised: notBefore(promised),
    lapsed: notBefore(lapsed),
    solved: notBefore(solved),
  };
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
