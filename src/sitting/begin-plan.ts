import type { Refusal } from '../disclosure/release/refusals.ts';
import { firstPlanText, type PlanningTown } from '../kinds/progress/first-plan.ts';
import { measuresOf } from '../kinds/progress/leaves.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { SittingPast } from './town.ts';

/** 新的计划文件的字；写不成的，为什么。 */
export type BegunPlan =
  | { readonly begun: true; readonly planText: string }
  | { readonly begun: false; readonly refusal: Refusal };

/**
 * 照镇里现在的村、方面、会和答应的事写头一份计划。系列的代号、开始的日子、哪个岗位统计、写过的户数照 `plan` 的留下。
 * 计划里写过数哪些量的、公布过的不写：人写的字不盖掉。
 */
export function beginPlan(
  plan: Plan,
  past: Pick<SittingPast, 'current' | 'versions'>,
  town: PlanningTown,
): BegunPlan {
  if (past.current.length + past.versions.length > 0) {
    return refused('已经公布过，计划不能重写。要改数什么、怎么分，用 --new-series 换一个系列。');
  }
  if (measuresOf(plan).length > 0) {
    return refused(
      'content/progress-plan.json 里已经写了数哪些量，不盖掉。要照镇里现在的村、方面重写，先把 measures 改成 {}，再运行一遍。',
    );
  }
  const { schema, start, countedBy, targets } = plan;
  const villages = town.villages.map(({ id }) => ({ id, households: targets.visits?.[id] }));
  return {
    begun: true,
    planText: firstPlanText({ ...town, villages }, { schema, start, countedBy }),
  };
}

function refused(message: string): BegunPlan {
  return { begun: false, refusal: { code: 'R-PLAN-WRITTEN', message } };
}
