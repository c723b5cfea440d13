import { leavesOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Dimension, type Measure, type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { isDue } from './schedule.ts';

/** 可以给人看的一个数。图按 `value` 画，话按 `said` 说。 */
export type Published =
  /** 照实的数；`unreported` 是有几个格子没报，没有算进去。 */
  | { readonly said: 'exact'; readonly value: number; readonly unreported: number }
  /** 取整的数，要说「约」。 */
  | { readonly said: 'about'; readonly value: number }
  /** 印成「不足5」的：0 到 4。 */
  | { readonly said: 'few'; readonly value: 0 }
  /** 没报。 */
  | { readonly said: 'missing' }
  /** 还没到数它的日子。 */
  | { readonly said: 'not-due' };

/** 挑哪几格：没有写的那一样，全部都算。 */
export type Where = Readonly<Partial<Record<Dimension, string>>>;

/** 一个量挑中的格子加起来。只用公布了的格子。 */
export function publishedAt(
  plan: Plan,
  release: Progress,
  id: MeasureId,
  where: Where = {},
): Published {
  const measure = plan.measures[id];
  const cells = release.counts[id];
  if (measure === undefined) return { said: 'missing' };
  if (cells === undefined) {
    return { said: isDue(plan, measure, release.until) ? 'missing' : 'not-due' };
  }
  const leaves = leavesAt(plan, measure, release.until, where);
  const values = leaves.flatMap((leaf) => cells[leaf] ?? []);
  const value = values.reduce((sum, cell) => sum + cell, 0);
  if (measure.protect) return rounded(value);
  if (values.length === 0) return { said: 'missing' };
  return { said: 'exact', value, unreported: leaves.length - values.length };
}

/** 进整尾差：照实的合计减各格之和，可正可负；没有印合计的没有。 */
export function roundingTail(plan: Plan, release: Progress, id: MeasureId): number | undefined {
  const total = release.totals[id];
  const cells = publishedAt(plan, release, id);
  return total === undefined || !('value' in cells) ? undefined : total - cells.value;
}

/** 两个公布的数相减；有一个没有，差也没有。有一个是取整的，差也取整。 */
export function publishedRest(whole: Published, part: Published): Published {
  if (!('value' in whole)) return whole;
  if (!('value' in part)) return part;
  const value = whole.value - part.value;
  if (whole.said !== 'exact' || part.said !== 'exact') return rounded(value);
  return { said: 'exact', value, unreported: Math.max(whole.unreported, part.unreported) };
}

/** 取到整5：0 印成「不足5」。更正以后比上一期少的是负数。 */
function rounded(sum: number): Published {
  const value = roundingBase * Math.round(sum / roundingBase);
  return value === 0 ? { said: 'few', value: 0 } : { said: 'about', value };
}

/** 挑中的格子。并掉的类算在并到的那一类里，并以前的也这样算，前后才比得拢。 */
export function leavesAt(
  plan: Plan,
  measure: Measure,
  until: string,
  where: Where,
): readonly string[] {
  return leavesOf(plan, measure, until).filter((leaf) => {
    const names = leaf.split('/');
    return measure.cells.every((dimension, place) => {
      const name = names[place] ?? '';
      const current = plan.merged[dimension]?.[name]?.into ?? name;
      return (where[dimension] ?? current) === current;
    });
  });
}

/** 说给人听：`486户`、`约10件`、`不足5件`、`没报`、`还没到日子`。 */
export function sayPublished(published: Published, unit: string): string {
  switch (published.said) {
    case 'exact':
      return `${published.value}${unit}`;
    case 'about':
      return `约${published.value}${unit}`;
    case 'few':
      return `不足${roundingBase}${unit}`;
    case 'missing':
      return '没报';
    case 'not-due':
      return '还没到日子';
  }
}
