import { countOfLeaf, countUntil } from '../../disclosure/counting/count.ts';
import { daysBetween } from '../../kinds/day.ts';
import { measuresOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { leafName, type MemberNames } from '../../published/leaf-names.ts';
import { recountsOf } from '../../published/schedule.ts';

/** 添了这么多件以上才说，是平常的几倍以上才说。 */
const fewestRise = 10;
const timesUsual = 3;

/** 怎样才算离平常太远，也是那一段的题目。 */
export const unusualRule = `添得比平常多的（一周添了${fewestRise}以上，又过了以前各周添的中间那个数的${timesUsual}倍）`;

/**
 * 照现在的台账把以前每一期重数一遍，看这一期一周添了多少：离以前各周的中间那个数太远的，一格一条。
 * 以前少于两期的没有平常可比，不说。
 */
export function unusualItems(facts: {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly history: readonly Progress[];
  readonly release: Progress;
  readonly names: MemberNames;
}): readonly string[] {
  const { plan, history, release, names } = facts;
  return measuresOf(plan).flatMap(([id, measure]) => {
    const days = recountsOf(plan, id, measure, [...history, release]).map(({ until }) => until);
    if (days.length < 3 || days.at(-1) !== release.until) return [];
    const counts = days.map((until) => truthAt(facts, [id, measure], until));
    return [...(counts.at(-1)?.keys() ?? [])].flatMap((leaf) => {
      const levels = counts.map((cells) => cells.get(leaf) ?? 0);
      const weekly = levels.map((level, place) =>
        weeklyRise(level - (levels[place - 1] ?? 0), days[place - 1] ?? plan.start, days[place]),
      );
      const [rise = 0, usual] = [weekly.at(-1), medianOf(weekly.slice(0, -1))];
      if (rise < fewestRise || rise <= timesUsual * usual) return [];
      const at = leaf === '' ? '全镇' : leafName(plan, measure, leaf, names);
      return [
        `${measure.label}，${at}：一周添了${Math.round(rise)}${measure.unit}，以前一周添${Math.round(usual)}${measure.unit}上下。看看有没有登重、补登了一大批。`,
      ];
    });
  });
}

/** 各格累计到一天的真数；空的名字是全镇。 */
function truthAt(
  { plan, rows }: { readonly plan: Plan; readonly rows: LedgerRows },
  [id, measure]: readonly [MeasureId, Measure],
  until: string,
): ReadonlyMap<string, number> {
  const counted = countUntil(rows, plan, id, measure, until);
  const [first] = tablesOf(plan, measure, until);
  const cells = (first?.leaves ?? []).map(
    (leaf) => [leaf, countOfLeaf(plan, measure, counted, leaf, until)] as const,
  );
  return new Map([['', counted.total], ...cells]);
}

function weeklyRise(added: number, from: string, to: string | undefined): number {
  const days = to === undefined ? 0 : daysBetween(from, to);
  return days <= 0 ? added : (added * 7) / days;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
