import { type MeasureId, measureIds } from './measure.ts';
import type { Dimension, Measure, Plan } from './plan.ts';

/** 计划里的量，按固定的次序。 */
export function measuresOf(plan: Plan): readonly (readonly [MeasureId, Measure])[] {
  return measureIds.flatMap((id) => {
    const measure = plan.measures[id];
    return measure === undefined ? [] : [[id, measure] as const];
  });
}

/** 一张表：按哪几样分，有哪些格子。 */
export interface Table {
  readonly dimensions: readonly Dimension[];
  readonly leaves: readonly string[];
}

/** 一个量在数到 `until` 的那一期印哪几张表；那时还没有并掉的类也在里面。 */
export function tablesOf(plan: Plan, { tables }: Measure, until: string): readonly Table[] {
  return tables.map((dimensions) => ({
    dimensions,
    leaves: crossed(
      dimensions.map((dimension) => [
        ...plan.dimensions[dimension],
        ...mergersOf(plan, dimension)
          .filter(({ since }) => since > until)
          .map(({ from }) => from),
      ]),
    ),
  }));
}

/**
 * 一个量在数到 `until` 的那一期的全部格子，一张表接一张表：各部分用「/」连起来，如 `jia`、`income`、`1/yes`。
 * 两张表的格子不会同名，计划里查过。
 */
export function leavesOf(plan: Plan, measure: Measure, until: string): readonly string[] {
  return tablesOf(plan, measure, until).flatMap(({ leaves }) => leaves);
}

/** 一个格子在哪张表里，按哪几样分；哪张表里也没有的返回 `undefined`。后来并掉的格子也找得到。 */
export function dimensionsOf(
  plan: Plan,
  measure: Measure,
  leaf: string,
): readonly Dimension[] | undefined {
  return tablesOf(plan, measure, '').find(({ leaves }) => leaves.includes(leaf))?.dimensions;
}

/**
 * 一个格子在数到 `until` 的那一期由哪几个原来的格子合成：没有并过类的就是它自己。
 * 印的是它们的真数之和在哪一档。
 */
export function partsOf(
  plan: Plan,
  measure: Measure,
  leaf: string,
  until: string,
): readonly string[] {
  if (Object.keys(plan.merged).length === 0) return [leaf];
  const names = leaf.split('/');
  return crossed(
    (dimensionsOf(plan, measure, leaf) ?? []).map((dimension, place) => [
      names[place] ?? '',
      ...mergersOf(plan, dimension)
        .filter(({ into, since }) => into === names[place] && since <= until)
        .map(({ from }) => from),
    ]),
  );
}

/**
 * 一次公布的格子，照 `until` 那一期的分法并起来；那时还没并的不动，没有登的表也没有。
 * 并起来的是各格的档之和，真数至少有这么多。
 */
export function mergedCounts(
  plan: Plan,
  measure: Measure,
  cells: Readonly<Record<string, number>>,
  until: string,
): Readonly<Record<string, number>> {
  if (Object.keys(plan.merged).length === 0) return cells;
  return Object.fromEntries(
    leavesOf(plan, measure, until).flatMap((leaf) => {
      const parts = partsOf(plan, measure, leaf, until).filter((part) => part in cells);
      return parts.length === 0
        ? []
        : [[leaf, parts.reduce((sum, part) => sum + (cells[part] ?? 0), 0)] as const];
    }),
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
