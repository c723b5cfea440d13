import { partsOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { windowOf } from '../kinds/progress/rounding.ts';
import { leavesAt, type Published, publishedAt, type Where } from './published.ts';

/** 一个比例：`percent` 是 5 的倍数；数太少的不算。 */
export type Share =
  | { readonly said: 'about'; readonly percent: number }
  /** 总数太少，算出来不作数，或者会说出「一个也没有」「个个都是」。 */
  | { readonly said: 'too-few' }
  | { readonly said: 'missing' };

/** 挑一个量的哪几格。 */
export interface Selection {
  readonly id: MeasureId;
  readonly where?: Where;
}

/** 比例取到整几个百分点。 */
export const shareStep = 5;
/** 印出来的总数不到这么多，一档就占了四分之一，比例不作数。 */
export const fewestForShare = 20;
/** 真的总数肯定有这么多，才说得出 0% 和 100%。 */
const fewestForAll = 50;

/** 一部分占全部的百分之几，取到整 5%。只用公布了的格子算，不用照实的合计。 */
export function shareOf(plan: Plan, release: Progress, part: Selection, whole: Selection): Share {
  const [partValue, wholeValue] = [part, whole].map(({ id, where }) =>
    numberIn(publishedAt(plan, release, id, where)),
  );
  if (partValue === undefined || wholeValue === undefined) return { said: 'missing' };
  if (wholeValue < fewestForShare) return { said: 'too-few' };
  const percent = shareStep * Math.round((100 * partValue) / wholeValue / shareStep);
  const isAll = percent <= 0 || percent >= 100;
  return isAll && surelyAtLeast(plan, release, whole) < fewestForAll
    ? { said: 'too-few' }
    : { said: 'about', percent };
}

function numberIn(published: Published): number | undefined {
  return 'value' in published ? published.value : undefined;
}

/** 挑中的格子，真数加起来肯定不少于多少。 */
function surelyAtLeast(plan: Plan, release: Progress, { id, where = {} }: Selection): number {
  const measure = plan.measures[id];
  if (measure === undefined) return 0;
  const { until } = release;
  return leavesAt(plan, measure, until, where)
    .map((leaf) => {
      const value = release.counts[id]?.[leaf] ?? 0;
      if (!measure.protect) return value;
      return windowOf(value, partsOf(plan, measure, leaf, until).length).least;
    })
    .reduce((sum, least) => sum + least, 0);
}

/** 说给人听：`约65%`、`接近0%`、`接近100%`、`数太少，不算比例`、`没报`。 */
export function sayShare(share: Share): string {
  if (share.said === 'missing') return '没报';
  if (share.said === 'too-few') return '数太少，不算比例';
  const isAll = share.percent <= 0 || share.percent >= 100;
  return `${isAll ? '接近' : '约'}${share.percent}%`;
}
