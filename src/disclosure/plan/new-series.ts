import { dayAfter } from '../../kinds/day.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { type Plan, seriesId } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { PlanEdit } from './plan-text.ts';

/** 换系列换得成，要改计划的哪几样；换不成，为什么。 */
export type NewSeries =
  | {
      readonly started: true;
      readonly edit: PlanEdit;
      /** 只公布一次、已经公布过的量：新系列里不再有，同一份数不登两回。 */
      readonly gone: readonly MeasureId[];
    }
  | { readonly started: false; readonly message: string };

/**
 * 旧系列到此为止，从它最后数到的那天的第二天起数新系列：同一件事不会数进两个系列。
 * `releases` 是真的公布过的全部。
 */
export function newSeries(plan: Plan, releases: readonly Progress[], id: string): NewSeries {
  if (!seriesId.safeParse(id).success) {
    return {
      started: false,
      message: `系列代号「${id}」不对：只用小写英文字母、数字和减号，字母开头，如 town-2027-1。`,
    };
  }
  if (id === plan.schema || plan.closed.includes(id)) {
    return { started: false, message: `系列代号 ${id} 已经用过了，换一个没用过的。` };
  }
  const last = releases
    .map(({ until }) => until)
    .toSorted()
    .at(-1);
  const start = last === undefined || last < plan.start ? plan.start : dayAfter(last);
  const closed = [...plan.closed, plan.schema];
  const gone = measuresOf(plan)
    .filter(
      ([id, { cadence }]) =>
        cadence === 'once' && releases.some(({ counts }) => counts[id] !== undefined),
    )
    .map(([id]) => id);
  return { started: true, edit: { schema: id, closed, start }, gone };
}
