import { standingOf } from '../../charts/actions/action-state.ts';
import type { Action } from '../../kinds/action.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Village } from '../../kinds/town/village.ts';

/** 一件事在全镇办到哪一步：几个村里几个村办好了，几个村没报、看不出。 */
export interface ActionTally {
  readonly action: Action;
  readonly villages: number;
  readonly done: number;
  readonly missing: number;
  /** 各家的事不足5件、大家的事没登的：看不出办到哪一步。 */
  readonly few: number;
  /** 只数全镇、不分村的，不说几个村。 */
  readonly isApart: boolean;
  /** 计划没有数这件事。 */
  readonly isUncounted: boolean;
}

/** 各件事各有几个村办好了；晚办好的也算办好，没报的、只说不足5件的单数。 */
export function tallyActions(
  plan: Plan,
  progress: Progress,
  actions: readonly Action[],
  villages: readonly Village[],
): readonly ActionTally[] {
  return actions.map((action) => {
    const states = villages.map(({ id }) => standingOf(plan, progress, action, id).state);
    return {
      action,
      villages: villages.length,
      done: states.filter((state) => state === 'done' || state === 'late').length,
      missing: states.filter((state) => state === 'missing').length,
      few: states.filter((state) => state === 'few').length,
      isApart: states.every((state) => state === 'apart'),
      isUncounted: states.every((state) => state === 'uncounted'),
    };
  });
}
