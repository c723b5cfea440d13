import { tablesOf, wholesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { recountsOf } from '../../published/schedule.ts';
import { isVague, restBetween, riseBetween, type Said, saidIn } from '../../published/total.ts';
import { type Counted, countOfLeaf, countUntil } from '../counting/count.ts';
import { isVagueToInsiders } from '../protection/insider.ts';
import { protectCells } from '../protection/protect.ts';

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
export type Saying = Pick<Progress, 'counts' | 'totals' | 'totalBands'>;

/** 定一个量这一期说多少要看的。 */
export interface DetailContext {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly until: string;
  readonly history: readonly Progress[];
  /** 比它大的量这一期要印的。 */
  readonly printed: Saying;
  /** 最多说到哪里：审核说过、或者比它大的量已经少登了一张表。 */
  readonly atMost: Detail;
}

/** 这个量最多能说到哪里，没有审以前。 */
export function mostDetail(plan: Plan, measure: Measure, until: string): Detail {
  if (measure.exactTotal === true) return 'exact-total';
  return tablesOf(plan, measure, until).length > 1 ? 'no-total' : 'one-table';
}

/** 照一种说法，这个量印哪些数。 */
export function saying(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  { counts, total }: Counted,
  until: string,
  detail: Detail,
): Saying {
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
  const most = lesserDetail(mostDetail(plan, entry[1], until), atMost);
  const allowed = details.slice(details.indexOf(most));
  return allowed.find((detail) => stands(entry, counted, context, detail)) ?? 'one-table';
}

function stands(
  [id, measure]: readonly [MeasureId, Measure],
  counted: Counted,
  { plan, rows, until, history, printed }: DetailContext,
  detail: Detail,
): boolean {
  if (detail === 'one-table') return true;
  const now = saidIn({ ...saying(plan, [id, measure], counted, until, detail), until }, id);
  if (now === undefined) return false;
  const nowAt = (leaf: string) => countOfLeaf(plan, measure, counted, leaf, until);
  const isSafe = (gaps: ReturnType<typeof riseBetween>, valueOf: (leaf: string) => number) =>
    isVague(gaps) && isVagueToInsiders(gaps, valueOf);
  const earlier = recountsOf(plan, id, measure, history).flatMap(
    (release): Said | [] => saidIn(release, id) ?? [],
  );
  return (
    isSafe(riseBetween(plan, measure, undefined, now), nowAt) &&
    earlier.every((before) => {
      const then = countUntil(rows, plan, id, measure, before.until);
      return isSafe(
        riseBetween(plan, measure, before, now),
        (leaf) => nowAt(leaf) - countOfLeaf(plan, measure, then, leaf, until),
      );
    }) &&
    wholesOf(plan, measure).every((wholeId) => {
      const whole = saidIn({ ...printed, until }, wholeId);
      const wholeMeasure = plan.measures[wholeId];
      if (whole === undefined || wholeMeasure === undefined) return true;
      const all = countUntil(rows, plan, wholeId, wholeMeasure, until);
      return isSafe(
        restBetween(plan, measure, whole, now),
        (leaf) => countOfLeaf(plan, measure, all, leaf, until) - nowAt(leaf),
      );
    })
  );
}
