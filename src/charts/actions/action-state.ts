import type { Action } from '../../kinds/action.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureFacts } from '../../kinds/progress/measure.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Village } from '../../kinds/town/village.ts';
import { isReported, reportsLedger } from '../../published/reported.ts';

/** 一个村的一件事办到了哪一步，照公布的那一期判。键也是图例的次序。 */
export const actionStates = {
  done: '办好了',
  late: '晚了才办好',
  started: '正在办',
  'not-due': '没到期，还没办',
  'not-started': '还没开始',
  overdue: '超期没办好',
  apart: '只数全镇',
  uncounted: '没有数',
  missing: '没报',
} as const;

export type ActionState = keyof typeof actionStates;

/** 所有状态，按图例的次序。 */
export const actionStateNames = Object.keys(actionStates) as readonly ActionState[];

/** 每种状态怎么判的，说给村民听；和 `standingOf` 是同一套规矩。 */
export const actionStateRules: Readonly<Record<ActionState, string>> = {
  done: '登了办到的那天，没有过期限；文件没写期限的，办到了就算。',
  late: '登了办到的那天，比期限晚。期限当天不算晚。',
  started: '登了数，还没办到头，期限也没过。急事难事天天在收、天天在办，有数就写正在办。',
  'not-due': '一次也没登，期限还没到。',
  'not-started': '一次也没登，文件没写期限。',
  overdue: '数到这天，期限已经过了，还没登办到。',
  apart: '纠纷只数全镇的，不分村，免得认出是哪一家。',
  uncounted: '计划里没有数这件事，办没办看不出来。',
  missing: '这个村那本台账一行也没报。没报不等于没办，也不等于办了。',
};

/** 一个村的一件事：办到哪一步，凭哪个数。 */
export interface Standing {
  readonly state: ActionState;
  /** 办到的那天。 */
  readonly on?: string;
  /** 凭的是哪个量。 */
  readonly measure?: MeasureId;
  /** 那个量在这个村的数。 */
  readonly count?: number;
  /** 该有多少；没有定的没有。 */
  readonly target?: number;
}

/** 一个村各件事的状态，次序同传进来的事。 */
export interface VillageStates {
  readonly village: string;
  readonly states: readonly ActionState[];
}

type Release = Pick<Progress, 'counts' | 'reached' | 'until'>;

/**
 * 一个村的一件事办到哪一步。先看这件事有没有「办到的那天」可登（走访、开会、定村规、评榜样），
 * 有就看那天早晚；没有的（急事难事）有数就是正在办；一个村的数也没有的（纠纷）不分村；计划没有数的，说没有数。
 */
export function standingOf(
  plan: Plan,
  release: Release,
  { code, due }: Pick<Action, 'code' | 'due'>,
  village: string,
): Standing {
  const counted = measuresOf(plan).filter(([, { action }]) => action === code);
  if (counted.length === 0) return { state: 'uncounted' };
  const measures = counted.filter(([, { cells }]) => cells.includes('village'));
  const deciding = measures.find(([id]) => 'act' in measureFacts[id]) ?? measures[0];
  if (deciding === undefined) return { state: 'apart' };
  const [id, { ledger }] = deciding;
  const count = release.counts[id]?.[village];
  const target = plan.targets[id]?.[village];
  const on = release.reached[id]?.[village];
  const evidence = {
    measure: id,
    ...(count !== undefined && { count }),
    ...(target !== undefined && { target }),
  };
  if (on !== undefined) {
    return { state: due !== undefined && on > due ? 'late' : 'done', on, ...evidence };
  }
  if (!reportsLedger(plan, release, ledger, village)) return { state: 'missing', ...evidence };
  const isUnderWay = measures.some(([each]) => isReported(plan, release, each, village));
  return { state: openState(isUnderWay && count !== 0, due, release.until), ...evidence };
}

/** 一次公布里每个村、每件事的状态。村和事都按传进来的次序。 */
export function villageStates(
  plan: Plan,
  release: Release,
  villages: readonly Pick<Village, 'id' | 'name'>[],
  actions: readonly Pick<Action, 'code' | 'due'>[],
): readonly VillageStates[] {
  return villages.map(({ id, name }) => ({
    village: name,
    states: actions.map((action) => standingOf(plan, release, action, id).state),
  }));
}

function openState(isUnderWay: boolean, due: string | undefined, until: string): ActionState {
  if (due !== undefined && due < until) return 'overdue';
  if (isUnderWay) return 'started';
  return due === undefined ? 'not-started' : 'not-due';
}
