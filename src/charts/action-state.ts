import type { Action } from '../kinds/action.ts';
import type { ActionStep, Progress } from '../kinds/progress.ts';
import type { Village } from '../kinds/village.ts';

/** 一个村的一件事办到了哪一步，按公布的那天算。键也是图例的次序。 */
export const actionStates = {
  done: '办好了',
  late: '晚了才办好',
  started: '正在办',
  'not-started': '还没开始',
  overdue: '超期没办好',
  missing: '没报',
} as const;

export type ActionState = keyof typeof actionStates;

/** 所有状态，按图例的次序。 */
export const actionStateNames = Object.keys(actionStates) as readonly ActionState[];

/** 一个村各件事的状态，次序同传进来的事。 */
export interface VillageStates {
  readonly village: string;
  readonly states: readonly ActionState[];
}

/**
 * 一件事的状态。`due` 是期限的最后一天，文件没写日子的不传；`until` 是数到哪一天为止。
 * 期限当天办好不算晚，数到期限当天还没办好也不算超期。没报的是 `missing`，不当成没办。
 */
export function actionState(
  step: ActionStep | undefined,
  due: string | undefined,
  until: string,
): ActionState {
  if (step === undefined) return 'missing';
  if (step.step === 'done') return due !== undefined && step.on > due ? 'late' : 'done';
  return due !== undefined && due < until ? 'overdue' : step.step;
}

/** 一次公布里每个村、每件事的状态。村和事都按传进来的次序，公布里没有的村整行都是没报。 */
export function villageStates(
  progress: Pick<Progress, 'actions' | 'until'>,
  villages: readonly Pick<Village, 'id' | 'name'>[],
  actions: readonly Pick<Action, 'code' | 'due'>[],
): readonly VillageStates[] {
  return villages.map(({ id, name }) => ({
    village: name,
    states: actions.map(({ code, due }) =>
      actionState(progress.actions[id]?.[String(code)], due, progress.until),
    ),
  }));
}
