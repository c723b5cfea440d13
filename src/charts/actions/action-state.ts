import type { Action } from '../../kinds/action.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureFacts } from '../../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Village } from '../../kinds/town/village.ts';
import { type Published, publishedAt } from '../../published/published.ts';
import { isSilent, isUnderWay } from '../../published/reported.ts';

/** 一个村的一件事办到了哪一步，照公布的那一期判。键也是图例的次序。 */
export const actionStates = {
  done: '办好了',
  late: '晚了才办好',
  started: '正在办',
  'not-due': '没到期，还没办',
  'not-started': '还没开始',
  overdue: '超期没办好',
  few: `只说不足${roundingBase}件`,
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
  few: `各家的事不足${roundingBase}件，大家的事一件也没登。一件没有、有几件、没报上来，都有可能，这里不分，免得认出是哪一家。`,
  apart: '纠纷只数全镇的，不分村，免得认出是哪一家。',
  uncounted: '计划里没有数这件事，办没办看不出来。',
  missing: '这个村那本台账里，要公布的一样也没有。没报不等于没办，也不等于办了。',
};

/** 一个村的一件事：办到哪一步，凭哪个数。 */
export interface Standing {
  readonly state: ActionState;
  /** 办到的那天。 */
  readonly on?: string;
  /** 凭的是哪个量。 */
  readonly measure?: MeasureId;
  /** 那个量在这个村公布的数；没有登的没有。 */
  readonly count?: Published;
  /** 该有多少；没有定的没有。 */
  readonly target?: number;
}

/** 一个村各件事的状态，次序同传进来的事。 */
export interface VillageStates {
  readonly village: string;
  readonly states: readonly ActionState[];
}

/**
 * 一个村的一件事办到哪一步。先看这件事有没有「办到的那天」可登（走访、开会、定村规、评榜样），
 * 有就看那天早晚；没有的（急事难事）肯定有事就是正在办，各家的事「不足5」的看不出有没有，照直说；
 * 一个村的数也没有的（纠纷）不分村；计划没有数的，说没有数。
 */
export function standingOf(
  plan: Plan,
  release: Progress,
  { code, due }: Pick<Action, 'code' | 'due'>,
  village: string,
): Standing {
  const counted = measuresOf(plan).filter(([, { action }]) => action === code);
  if (counted.length === 0) return { state: 'uncounted' };
  const measures = counted.filter(([, measure]) => isByVillage(measure));
  const deciding = measures.find(([id]) => 'act' in measureFacts[id]) ?? measures[0];
  if (deciding === undefined) return { state: 'apart' };
  const underWay = measures.find(([id]) => isUnderWay(release, id, village));
  const banded = measures.find(([id, { protect }]) => protect && release.counts[id] !== undefined);
  const on = release.reached[deciding[0]]?.[village];
  if (on !== undefined) {
    const state = due !== undefined && on > due ? 'late' : 'done';
    return { state, on, ...evidenceOf(plan, release, deciding, village) };
  }
  if (isSilent(plan, release, deciding[1].ledger, village)) {
    return { state: 'missing', ...evidenceOf(plan, release, deciding, village) };
  }
  if (underWay === undefined && banded !== undefined) {
    return { state: 'few', ...evidenceOf(plan, release, banded, village) };
  }
  return {
    state: openState(underWay !== undefined, due, release.until),
    ...evidenceOf(plan, release, underWay ?? deciding, village),
  };
}

function isByVillage({ tables }: Measure): boolean {
  return tables.some((table) => table.join() === 'village');
}

/** 凭的是哪个量，这个村公布的数、该有的数。 */
function evidenceOf(
  plan: Plan,
  release: Progress,
  [id]: readonly [MeasureId, Measure],
  village: string,
): Omit<Standing, 'state' | 'on'> {
  const count = publishedAt(plan, release, id, { village });
  const target = plan.targets[id]?.[village];
  return {
    measure: id,
    ...('value' in count && { count }),
    ...(target !== undefined && { target }),
  };
}

/** 一次公布里每个村、每件事的状态。村和事都按传进来的次序。 */
export function villageStates(
  plan: Plan,
  release: Progress,
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
