import { currentName, partsOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { type Happening, happeningsOf } from './happenings.ts';

/** 各张表每个原来的格子的真数；一笔也没有的格子不在里面。两张表的格子不会同名。 */
export type PartCounts = ReadonlyMap<string, number>;

/** 数到哪天的一个量。 */
export interface Counted {
  readonly counts: PartCounts;
  /** 全镇一共多少。 */
  readonly total: number;
  /** 比计划开始还早、没有数进去的有多少笔。 */
  readonly tooEarly: number;
}

/** 一个量从计划开始累计到 `until` 的真数，按计划的各张表分。行的次序不影响结果。 */
export function countUntil(
  rows: LedgerRows,
  plan: Plan,
  id: MeasureId,
  measure: Measure,
  until: string,
): Counted {
  const counts = new Map<string, number>();
  let [total, tooEarly] = [0, 0];
  for (const happening of happeningsOf(rows, id, measure)) {
    const { place, since, on, amount } = happening;
    if (since !== undefined && since < plan.start) {
      tooEarly += 1;
    } else if (on === undefined || on <= until) {
      total += amount;
      for (const dimensions of measure.tables) {
        const part = dimensions.map((dimension) => place[dimension] ?? '').join('/');
        counts.set(part, (counts.get(part) ?? 0) + amount);
      }
    }
  }
  return { counts, total, tooEarly };
}

/** 一格的真数：并过类的，是照 `until` 那一期的分法，各个原来的格子之和。 */
export function countOfLeaf(
  plan: Plan,
  measure: Measure,
  { counts }: Pick<Counted, 'counts'>,
  leaf: string,
  until: string,
): number {
  return partsOf(plan, measure, leaf, until).reduce(
    (sum, part) => sum + (counts.get(part) ?? 0),
    0,
  );
}

/** 一个量每一格累计到 `needed` 的那天；没有到的、没有定要多少的，不在里面。 */
export function reachedDays(
  rows: LedgerRows,
  plan: Plan,
  id: MeasureId,
  until: string,
  needed: (village: string) => number | undefined,
): Readonly<Record<string, string>> {
  const sums = new Map<string, number>();
  const days = new Map<string, string>();
  const dated = happeningsOf(rows, id, plan.measures[id]).flatMap(({ place, on, amount }) =>
    on !== undefined && on >= plan.start && on <= until ? [{ place, on, amount }] : [],
  );
  for (const { place, on, amount } of dated.toSorted(byDay)) {
    const village = currentName(plan, 'village', place.village ?? '', until);
    const sum = (sums.get(village) ?? 0) + amount;
    sums.set(village, sum);
    const enough = needed(village);
    if (enough !== undefined && sum >= enough && !days.has(village)) days.set(village, on);
  }
  return Object.fromEntries(days);
}

function byDay(a: Required<Pick<Happening, 'on'>>, b: Required<Pick<Happening, 'on'>>): number {
  return a.on < b.on ? -1 : Number(a.on > b.on);
}
