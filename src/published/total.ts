import { mergedCounts, partsOf, tablesOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type Window, windowOf } from '../kinds/progress/rounding.ts';

/** 一次公布里一个量说了什么：各格的档，和合计（照实的，或者在哪一档）。 */
export interface Said {
  readonly until: string;
  readonly cells: Readonly<Record<string, number>>;
  /** 合计可能在的一段；没有说合计的没有。 */
  readonly total: Window | undefined;
}

/** 一次公布里一个量说了什么；没有这个量的返回 `undefined`。 */
export function saidIn(
  {
    counts,
    totals,
    totalBands,
    until,
  }: Pick<Progress, 'counts' | 'totals' | 'totalBands' | 'until'>,
  id: MeasureId,
): Said | undefined {
  const cells = counts[id];
  const [exact, inBand] = [totals[id], totalBands[id]];
  if (cells === undefined) return undefined;
  const banded = inBand === undefined ? undefined : windowOf(inBand);
  return { until, cells, total: exact === undefined ? banded : { least: exact, most: exact } };
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
  from: Said | undefined,
  to: Said,
): readonly TableGap[] {
  const before = from && mergedCounts(plan, measure, from.cells, to.until);
  const hasFallen = (to.total?.most ?? 0) < (from?.total?.least ?? 0) && to.total !== undefined;
  return gapsIn(plan, measure, to, (leaf) => {
    const now = windowOf(to.cells[leaf] ?? 0);
    if (from === undefined || before === undefined) return now;
    const old = before[leaf];
    if (old === undefined) return undefined;
    const parts = partsOf(plan, measure, leaf, to.until).filter((part) => part in from.cells);
    const window = minus(now, { least: old, most: old + (roundingBase - 1) * parts.length });
    // 印的数、合计都没有少，外人就当真数也没有少；少了，是更正过。
    return hasFallen || now.least < old ? window : notBelowZero(window);
  })(from?.total ?? (from === undefined ? zero : undefined), to.total);
}

/** 同一次公布里，大的减它的一部分，还剩几件。 */
export function restBetween(
  plan: Plan,
  measure: Measure,
  whole: Said,
  part: Said,
): readonly TableGap[] {
  return gapsIn(plan, measure, part, (leaf) => {
    const all = whole.cells[leaf];
    if (all === undefined) return undefined;
    return notBelowZero(minus(windowOf(all), windowOf(part.cells[leaf] ?? 0)));
  })(part.total, whole.total);
}

/**
 * 每一格、每张表的和都算不窄：有五种以上可能，或者一定不少于五，或者一定是零。
 * 这是照公布的数直接推得出来的；推不直接的，由 disclosure/audit 去审。
 */
export function isVague(gaps: readonly TableGap[]): boolean {
  return gaps.every(({ cells, sum }) => {
    const windows = [...cells.values()];
    const all = added(windows);
    return (
      isVagueWindow(sum) &&
      windows.every((window) =>
        isVagueWindow({
          least: Math.max(window.least, sum.least - (all.most - window.most)),
          most: Math.min(window.most, sum.most - (all.least - window.least)),
        }),
      )
    );
  });
}

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

type GapOf = (leaf: string) => Window | undefined;

/** 登了的每张表一份；`from`、`to` 是两头的合计，有一头没有说的就只看各格。 */
function gapsIn(plan: Plan, measure: Measure, { until, cells }: Said, gapOf: GapOf) {
  return (from: Window | undefined, to: Window | undefined): readonly TableGap[] => {
    const tables = tablesOf(plan, measure, until)
      .filter(({ leaves }) => leaves.some((leaf) => leaf in cells))
      .flatMap(({ leaves }) => {
        const windows = leaves.flatMap((leaf) => {
          const window = gapOf(leaf);
          return window === undefined ? [] : [[leaf, window] as const];
        });
        return windows.length < leaves.length ? [] : [new Map(windows)];
      });
    const stated = from === undefined || to === undefined ? anything : minus(to, from);
    const sum = tables.map((table) => added([...table.values()])).reduce(both, stated);
    return tables.map((table) => ({ cells: table, sum }));
  };
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
