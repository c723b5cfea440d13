import { type MeasureId, measureIds } from './measure.ts';
import type { Dimension, Measure, Plan } from './plan.ts';

/** 计划里的量，按固定的次序。 */
export function measuresOf(plan: Plan): readonly (readonly [MeasureId, Measure])[] {
  return measureIds.flatMap((id) => {
    const measure = plan.measures[id];
    return measure === undefined ? [] : [[id, measure] as const];
  });
}

/**
 * 一个量在数到 `until` 的那一期的全部格子：各部分用「/」连起来，如 `jia`、`jia/income`、`1/yes`。
 * 那时还没有并掉的类也在里面。
 */
export function leavesOf(plan: Plan, measure: Measure, until: string): readonly string[] {
  return crossed(
    measure.cells.map((dimension) => [
      ...plan.dimensions[dimension],
      ...mergersOf(plan, dimension)
        .filter(({ since }) => since > until)
        .map(({ from }) => from),
    ]),
  );
}

/**
 * 一个格子在数到 `until` 的那一期由哪几个原来的格子合成：没有并过类的就是它自己。
 * 每个原来的格子有自己的暗数，各自取整，再加起来。
 */
export function partsOf(
  plan: Plan,
  measure: Measure,
  leaf: string,
  until: string,
): readonly string[] {
  const names = leaf.split('/');
  return crossed(
    measure.cells.map((dimension, place) => [
      names[place] ?? '',
      ...mergersOf(plan, dimension)
        .filter(({ into, since }) => into === names[place] && since <= until)
        .map(({ from }) => from),
    ]),
  );
}

/** 一次公布的格子，照 `until` 那一期的分法并起来；那时还没并的不动。 */
export function mergedCounts(
  plan: Plan,
  measure: Measure,
  cells: Readonly<Record<string, number>>,
  until: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    leavesOf(plan, measure, until).map((leaf) => [
      leaf,
      partsOf(plan, measure, leaf, until).reduce((sum, part) => sum + (cells[part] ?? 0), 0),
    ]),
  );
}

/** 一样里并掉的类，按名字排。 */
export function mergersOf(
  plan: Plan,
  dimension: Dimension,
): readonly { readonly from: string; readonly into: string; readonly since: string }[] {
  return Object.entries(plan.merged[dimension] ?? {})
    .map(([from, merger]) => ({ from, ...merger }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** 一类在数到 `until` 的那一期叫什么：并掉了的，是并到的那一类。 */
export function currentName(plan: Plan, dimension: Dimension, name: string, until: string): string {
  const merger = plan.merged[dimension]?.[name];
  return merger !== undefined && merger.since <= until ? merger.into : name;
}

function crossed(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (keys, names) =>
      keys.flatMap((key) => names.map((name) => (key === '' ? name : `${key}/${name}`))),
    [''],
  );
}

/** 一个量是哪几个量的一部分，近的在前。 */
export function wholesOf(plan: Plan, { within }: Measure): readonly MeasureId[] {
  const whole = within === undefined ? undefined : plan.measures[within];
  return within === undefined || whole === undefined ? [] : [within, ...wholesOf(plan, whole)];
}
