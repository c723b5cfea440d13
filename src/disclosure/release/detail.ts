import { wholesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { recountsOf } from '../../published/schedule.ts';
import {
  isFree,
  isVague,
  restBetween,
  riseBetween,
  type SaidCounts,
  saidIn,
  type TableGap,
} from '../../published/total.ts';
import { type Counted, countOfLeaf, countUntil } from '../counting/count.ts';
import { isVagueToInsiders } from '../protection/insider.ts';
import { protectCells } from '../protection/protect.ts';
import type { PastCounts } from './kept-counts.ts';

/**
 * 取档的量这一期说多少，从多到少：合计照实；合计只说在哪一档；不说合计；连第二张表也不登。
 * 只登一张表、不说合计的，怎么也算不出小数。
 */
export const details = ['exact-total', 'total-band', 'no-total', 'one-table'] as const;

export type Detail = (typeof details)[number];

/** 两样里说得少的一样。 */
export function lesserDetail(one: Detail, other: Detail): Detail {
  return details.indexOf(one) > details.indexOf(other) ? one : other;
}

/** 一个量照一种说法印出来的数。 */
export type PrintedCounts = Pick<Progress, 'counts' | 'totals' | 'totalBands'>;

/** 定一个量这一期说多少要看的。 */
export interface DetailContext {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly until: string;
  readonly history: readonly Progress[];
  /** 以前各期的真数。 */
  readonly countsAt: PastCounts;
  /** 比它大的量这一期要印的。 */
  readonly printed: PrintedCounts;
  /** 最多说到哪里：审核说过、或者比它大的量已经少登了一张表。 */
  readonly atMost: Detail;
}

/**
 * 这个量最多能说到哪里，没有审以前：计划没说合计照实的，说合计在哪一档。
 * 问卷一格是一题的一种回答，各题加起来不是一个数，不说合计。
 */
function mostDetail({ exactTotal, tables }: Measure): Detail {
  if (exactTotal === true) return 'exact-total';
  if (tables.some((dimensions) => dimensions.includes('question'))) return 'one-table';
  return 'total-band';
}

/** 照一种说法，这个量印哪些数。 */
export function saying(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  { counts, total }: Counted,
  until: string,
  detail: Detail,
): PrintedCounts {
  const tables = detail === 'one-table' ? 1 : measure.tables.length;
  return {
    counts: { [id]: protectCells(plan, measure, counts, until, tables) },
    totals: detail === 'exact-total' ? { [id]: total } : {},
    totalBands: detail === 'total-band' ? { [id]: bandOf(total) } : {},
  };
}

/**
 * 从最多的说法试起，挑头一种照公布的数、照晓得任一格的人，都直接推不出小数的。
 * 一张表、没有合计的总行，所以总挑得出。
 */
export function chooseDetail(
  entry: readonly [MeasureId, Measure],
  counted: Counted,
  context: DetailContext,
): Detail {
  const { plan, until, atMost } = context;
  const most = lesserDetail(mostDetail(entry[1]), atMost);
  if (most === 'one-table') return most;
  const compared = [...comparedWith(entry, counted, context)];
  const allowed = details.slice(details.indexOf(most), -1);
  const found = allowed.find((detail) => {
    const printedNow = { ...saying(plan, entry, counted, until, detail), until };
    const now = saidIn(plan, entry[1], printedNow, entry[0]);
    return (
      now !== undefined &&
      compared.every(({ gapsTo, countOf, isHidden }) => {
        const gaps = gapsTo(now);
        return isHidden(gaps) && isVagueToInsiders(gaps, countOf, isHidden);
      })
    );
  });
  return found ?? 'one-table';
}

/** 要和它相减的一次公布、一个量：减出来各格可能在哪一段，和真的差多少。 */
interface Comparison {
  readonly gapsTo: (now: SaidCounts) => readonly TableGap[];
  readonly countOf: (leaf: string) => number;
  /** 这样减出来的算不算不窄。 */
  readonly isHidden: (gaps: readonly TableGap[]) => boolean;
}

/** 从零起、从以前每一次公布的起、从比它大的每个量减。 */
function* comparedWith(
  [id, measure]: readonly [MeasureId, Measure],
  counted: Counted,
  { plan, rows, until, history, countsAt, printed }: DetailContext,
): Iterable<Comparison> {
  const nowAt = (leaf: string) => countOfLeaf(plan, measure, counted, leaf, until);
  yield {
    gapsTo: (now) => riseBetween(plan, measure, undefined, now),
    countOf: nowAt,
    isHidden: (gaps) => isVague(gaps) && isFree(gaps),
  };
  for (const release of recountsOf(plan, id, measure, history)) {
    const before = saidIn(plan, measure, release, id);
    if (before === undefined) continue;
    const then = countsAt([id, measure], release.until);
    yield {
      isHidden: isVague,
      gapsTo: (now) => riseBetween(plan, measure, before, now),
      countOf: (leaf) => nowAt(leaf) - countOfLeaf(plan, measure, then, leaf, until),
    };
  }
  for (const wholeId of wholesOf(plan, measure)) {
    const wholeMeasure = plan.measures[wholeId];
    const whole = wholeMeasure && saidIn(plan, wholeMeasure, { ...printed, until }, wholeId);
    if (whole === undefined || wholeMeasure === undefined) continue;
    const all = countUntil(rows, plan, wholeId, wholeMeasure, until);
    yield {
      isHidden: isVague,
      gapsTo: (now) => restBetween(plan, measure, whole, now),
      countOf: (leaf) => countOfLeaf(plan, measure, all, leaf, until) - nowAt(leaf),
    };
  }
}
