import { type Table, tablesOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Dimension, type Measure, type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { isWithheld, sumWindow } from '../kinds/progress/progress-checks.ts';
import { type Window, windowOf } from '../kinds/progress/rounding.ts';
import { isDue } from './schedule.ts';

/** 可以给人看的一个数。话照 `least`、`most` 说，真数一定在这一段里；图按 `value` 画，离真数最多差四件。 */
export type Published =
  /** 照实的数；`unreported` 是有几个格子没报，没有算进去。 */
  | { readonly said: 'exact'; readonly value: number; readonly unreported: number }
  /** 只晓得在哪一段：`value` 是这一段的正中间，取整到一件。 */
  | ({ readonly said: 'between'; readonly value: number } & Window)
  /** 肯定不到 5 件，印成「不足5」。 */
  | ({ readonly said: 'few'; readonly value: 0 } & Window)
  /** 有数，可是登了会让人算出小数，这一期不登。 */
  | { readonly said: 'withheld' }
  /** 没报。 */
  | { readonly said: 'missing' }
  /** 还没到数它的日子。 */
  | { readonly said: 'not-due' };

/** 挑哪一格，或者一样也不写：全镇。 */
export type Where = Readonly<Partial<Record<Dimension, string>>>;

/** 全镇的一段最多这么宽才说得出口：离正中间不超过五件。 */
const widestTown = 2 * roundingBase;

/** 不登的那一期，说明为什么。 */
export const whyWithheld = '登了会让人算出是哪几家';

/**
 * 一个量挑中的那一格；一样也没有挑的是全镇合计。只说公布了的。
 * 取档的量，一个数只从一处来：格子照它的档，全镇照合计（照实的，或者在哪一档），不把各格加起来当合计。
 */
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
  const isTown = Object.keys(where).length === 0;
  if (measure.protect && isTown) return townTotal(plan, release, id, measure);
  const tables = tablesOf(plan, measure, release.until);
  const table = isTown ? tables[0] : tables.find(({ dimensions }) => covers(dimensions, where));
  if (table === undefined) return { said: 'missing' };
  if (measure.protect && isWithheld(table, cells)) return { said: 'withheld' };
  const chosen = leavesAt(plan, table, where);
  const values = chosen.flatMap((leaf) => cells[leaf] ?? []);
  if (values.length === 0) return { said: 'missing' };
  if (measure.protect) return publishedBetween(sumWindow({ ...table, leaves: chosen }, cells));
  const value = values.reduce((sum, cell) => sum + cell, 0);
  return { said: 'exact', value, unreported: chosen.length - values.length };
}

/** 照实的合计；没有的，合计在哪一档；再没有的，各张表都对得上的那一段，太宽了就不登。 */
function townTotal(
  plan: Plan,
  { counts, totals, totalBands, until }: Progress,
  id: MeasureId,
  measure: Measure,
): Published {
  const exact = totals[id];
  if (exact !== undefined) return { said: 'exact', value: exact, unreported: 0 };
  const inBand = totalBands[id];
  if (inBand !== undefined) return publishedBetween(windowOf(inBand));
  const cells = counts[id] ?? {};
  const windows = tablesOf(plan, measure, until)
    .filter((table) => !isWithheld(table, cells))
    .map((table) => sumWindow(table, cells));
  const least = Math.max(0, ...windows.map((window) => window.least));
  const most = Math.min(...windows.map((window) => window.most));
  return most - least > widestTown ? { said: 'withheld' } : publishedBetween({ least, most });
}

/** 两个公布的数相减：差可能在哪一段。有一个没有，差也没有；小的是大的一部分，差不会小于零。 */
export function publishedRest(whole: Published, part: Published): Published {
  const [all, some] = [windowIn(whole), windowIn(part)];
  if (all === undefined) return whole;
  if (some === undefined) return part;
  if (whole.said === 'exact' && part.said === 'exact') {
    const unreported = Math.max(whole.unreported, part.unreported);
    return { said: 'exact', value: whole.value - part.value, unreported };
  }
  return publishedBetween({
    least: Math.max(0, all.least - some.most),
    most: Math.max(0, all.most - some.least),
  });
}

/** 各不相干的几个数加起来，可能在哪一段；有一个没有，和也没有。 */
export function publishedSum(parts: readonly Published[]): Published {
  const windows = parts.map(windowIn);
  const absent = parts.find((_, place) => windows[place] === undefined);
  if (absent !== undefined) return absent;
  return publishedBetween({
    least: windows.reduce((sum, window) => sum + (window?.least ?? 0), 0),
    most: windows.reduce((sum, window) => sum + (window?.most ?? 0), 0),
  });
}

/** 真数可能在的一段；照实的数，两头一样。没有数的返回 `undefined`。 */
export function windowIn(published: Published): Window | undefined {
  if (published.said === 'exact') return { least: published.value, most: published.value };
  return 'least' in published ? { least: published.least, most: published.most } : undefined;
}

/** 一段说成一个数：只有一个值的照实，不到 5 的「不足5」。 */
export function publishedBetween({ least, most }: Window): Published {
  if (least === most) return { said: 'exact', value: least, unreported: 0 };
  if (most < roundingBase) return { said: 'few', value: 0, least, most };
  return { said: 'between', value: Math.round((least + most) / 2), least, most };
}

/** 这张表分得出要挑的那几样。 */
function covers(dimensions: readonly Dimension[], where: Where): boolean {
  return Object.keys(where).every((name) => dimensions.some((dimension) => dimension === name));
}

/** 一张表里挑中的格子。并掉的类算在并到的那一类里，并以前的也这样算，前后才比得拢。 */
function leavesAt(plan: Plan, { dimensions, leaves }: Table, where: Where): readonly string[] {
  return leaves.filter((leaf) => {
    const names = leaf.split('/');
    return dimensions.every((dimension, place) => {
      const name = names[place] ?? '';
      const current = plan.merged[dimension]?.[name]?.into ?? name;
      return (where[dimension] ?? current) === current;
    });
  });
}

/** 说给人听：`486户`、`10到14件`、`不足5件`、`不登`、`没报`、`还没到日子`。 */
export function sayPublished(published: Published, unit: string): string {
  switch (published.said) {
    case 'exact':
      return `${published.value}${unit}`;
    case 'between':
      return `${published.least}到${published.most}${unit}`;
    case 'few':
      return `不足${roundingBase}${unit}`;
    case 'withheld':
      return '不登';
    case 'missing':
      return '没报';
    case 'not-due':
      return '还没到日子';
  }
}
