import { partsOf, tablesOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type Window, windowOf } from '../kinds/progress/rounding.ts';

/** 一次公布里一个量说了什么，外人看来各可能在哪一段。 */
export interface SaidCounts {
  readonly until: string;
  /** 印的档。 */
  readonly shown: Readonly<Record<string, number>>;
  /** 登了的各张表的各格：照它那一档，再照合计、照别的表收窄。 */
  readonly cells: ReadonlyMap<string, Window>;
  /** 合计：照实的，或者在哪一档；再照各张表收窄。 */
  readonly total: Window;
}

type Printed = Pick<Progress, 'counts' | 'totals' | 'totalBands' | 'until'>;

/** 一次公布里一个量说了什么；没有这个量的返回 `undefined`。 */
export function saidIn(
  plan: Plan,
  measure: Measure,
  { counts, totals, totalBands, until }: Printed,
  id: MeasureId,
): SaidCounts | undefined {
  const shown = counts[id];
  const [exact, inBand] = [totals[id], totalBands[id]];
  if (shown === undefined) return undefined;
  const banded = inBand === undefined ? anything : windowOf(inBand);
  const stated = exact === undefined ? banded : { least: exact, most: exact };
  const tables = tablesOf(plan, measure, until)
    .filter(({ leaves }) => leaves.some((leaf) => leaf in shown))
    .map(({ leaves }) => new Map(leaves.map((leaf) => [leaf, windowOf(shown[leaf] ?? 0)])));
  const total = tables.map((table) => added([...table.values()])).reduce(both, stated);
  const cells = new Map(tables.flatMap((table) => [...narrowed(table, total)]));
  return { until, shown, cells, total };
}

/** 晓得了和在哪一段，各格收窄成什么样。 */
function narrowed(cells: ReadonlyMap<string, Window>, sum: Window): ReadonlyMap<string, Window> {
  const all = added([...cells.values()]);
  return new Map(
    [...cells].map(([leaf, { least, most }]) => [
      leaf,
      {
        least: Math.max(least, sum.least - (all.most - most)),
        most: Math.min(most, sum.most - (all.least - least)),
      },
    ]),
  );
}

/** 一张表的各格，和它们加起来，外人看来各可能在哪一段。 */
export interface TableGap {
  readonly cells: ReadonlyMap<string, Window>;
  readonly sum: Window;
}

/**
 * 从 `from` 到 `to` 多了几件（没有 `from` 的从零起），各张表里外人看来可能在哪一段。
 * 两回都登了的表才在里面；几张表加起来是同一个数，所以一张表说窄了，别的也跟着窄。
 */
export function riseBetween(
  plan: Plan,
  measure: Measure,
  from: SaidCounts | undefined,
  to: SaidCounts,
): readonly TableGap[] {
  const total = from?.total ?? zero;
  const hasFallen = to.total.most < total.least;
  return gapsIn(plan, measure, to, minus(to.total, total), (leaf, now) => {
    if (from === undefined) return now;
    const parts = partsOf(plan, measure, leaf, to.until).filter((part) => from.cells.has(part));
    if (parts.length === 0) return undefined;
    const old = added(parts.map((part) => from.cells.get(part) ?? zero));
    const shown = parts.reduce((sum, part) => sum + (from.shown[part] ?? 0), 0);
    const window = minus(now, old);
    // 印的数、合计都没有少，外人就当真数也没有少；少了，是更正过。
    return hasFallen || (to.shown[leaf] ?? 0) < shown ? window : notBelowZero(window);
  });
}

/** 同一次公布里，大的减它的一部分，还剩几件。 */
export function restBetween(
  plan: Plan,
  measure: Measure,
  whole: SaidCounts,
  part: SaidCounts,
): readonly TableGap[] {
  return gapsIn(plan, measure, part, minus(whole.total, part.total), (leaf, some) => {
    const all = whole.cells.get(leaf);
    return all === undefined ? undefined : notBelowZero(minus(all, some));
  });
}

/**
 * 每一格、每张表的和都算不窄：有五种以上可能，或者一定不少于五，或者一定是零。
 * 这是照公布的数直接推得出来的；几句话合起来推的，由 disclosure/audit 去审。
 */
export function isVague(gaps: readonly TableGap[]): boolean {
  return gaps.every(({ cells, sum }) => {
    if (!isVagueWindow(sum)) return false;
    if (isNothing(sum)) return true;
    return narrowed(cells, sum).values().every(isVagueWindow);
  });
}

/**
 * 从零数起的每一格，照和收窄以后，还是印的那一档里都可能（和是零的除外）。
 * 一格大的数说窄了，这一期不要紧，下一期再印它在哪一档，添了几件就露出来了。
 */
export function isFree(gaps: readonly TableGap[]): boolean {
  return gaps.every(
    ({ cells, sum }) =>
      isNothing(sum) ||
      narrowed(cells, sum)
        .values()
        .every(({ least, most }) => most - least >= roundingBase - 1),
  );
}

const isNothing = ({ least, most }: Window): boolean => least === 0 && most === 0;

function isVagueWindow({ least, most }: Window): boolean {
  return (
    most - least >= roundingBase - 1 ||
    least >= roundingBase ||
    most <= -roundingBase ||
    (least === 0 && most === 0)
  );
}

/** 一格的确数他晓得了（`value`）：从那张表里去掉，别的表的和也跟着他晓得的窄。 */
export function knowingCell(
  gaps: readonly TableGap[],
  leaf: string,
  value: number,
): readonly TableGap[] {
  const own = gaps.find(({ cells }) => cells.has(leaf));
  if (own === undefined) return gaps;
  const rest = new Map([...own.cells].filter(([other]) => other !== leaf));
  const exact = { least: value, most: value };
  const sum = both(minus(own.sum, exact), added([...rest.values()]));
  const others = gaps
    .filter((gap) => gap !== own)
    .map(({ cells, sum: theirs }) => ({ cells, sum: both(theirs, plus(sum, exact)) }));
  return [{ cells: rest, sum }, ...others];
}

/** 登了的每张表一份；`stated` 是从两头的合计减出来的。 */
function gapsIn(
  plan: Plan,
  measure: Measure,
  { until, cells }: SaidCounts,
  stated: Window,
  gapOf: (leaf: string, window: Window) => Window | undefined,
): readonly TableGap[] {
  const tables = tablesOf(plan, measure, until).flatMap(({ leaves }) => {
    const windows = leaves.flatMap((leaf) => {
      const own = cells.get(leaf);
      const window = own && gapOf(leaf, own);
      return window === undefined ? [] : [[leaf, window] as const];
    });
    return windows.length < leaves.length ? [] : [new Map(windows)];
  });
  const sum = tables.map((table) => added([...table.values()])).reduce(both, stated);
  return tables.map((table) => ({ cells: table, sum }));
}

const zero: Window = { least: 0, most: 0 };
const anything: Window = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

const plus = (a: Window, b: Window): Window => ({
  least: a.least + b.least,
  most: a.most + b.most,
});

const minus = (a: Window, b: Window): Window => ({
  least: a.least - b.most,
  most: a.most - b.least,
});

const both = (a: Window, b: Window): Window => ({
  least: Math.max(a.least, b.least),
  most: Math.min(a.most, b.most),
});

const notBelowZero = ({ least, most }: Window): Window => ({
  least: Math.max(0, least),
  most: Math.max(0, most),
});

const added = (windows: readonly Window[]): Window => windows.reduce(plus, zero);
