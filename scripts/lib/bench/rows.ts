import { type Budgeted, type BudgetName, budgets, units } from './budgets.ts';

/** 表里的一行：照哪条预算、量的哪一页或者哪件事、量出来多少。 */
export interface BenchRow {
  readonly budget: BudgetName;
  readonly what: string;
  readonly measured: number;
  /** 这一次的上限；没写就是预算里的那个，都没有的只量不比。 */
  readonly limit?: number | undefined;
  /** 另外要说的，如处理器用了多久。 */
  readonly note?: string | undefined;
}

/** 比过的一行：量出来的是预算的几倍，过没过；没有上限的两样都没有。 */
export interface Judged extends BenchRow {
  readonly ratio: number | undefined;
  readonly isOver: boolean;
}

/** 拿量出来的跟预算比。上限是 0 的没有倍数可说，只说超没超。 */
export function judge(row: BenchRow): Judged {
  const { limit: fixed, isFloor }: Budgeted = budgets[row.budget];
  const limit = row.limit ?? fixed;
  if (limit === undefined) return { ...row, ratio: undefined, isOver: false };
  return {
    ...row,
    limit,
    ratio: limit === 0 ? undefined : row.measured / limit,
    isOver: isFloor ? row.measured < limit : row.measured > limit,
  };
}

/** 一条预算里最差的一行；`alike` 是量了不止一处、处处一样时的处数。 */
export interface Worst extends Judged {
  readonly alike: number | undefined;
}

/** 每条预算里最差的一行，照预算的次序；README 里摆的就是这几行。 */
export function worstOfEach(rows: readonly Judged[]): readonly Worst[] {
  return (Object.keys(budgets) as BudgetName[]).flatMap((name) => {
    const { isFloor }: Budgeted = budgets[name];
    const badness = ({ ratio, measured }: Judged) => (ratio ?? measured) * (isFloor ? -1 : 1);
    const members = rows.filter(({ budget }) => budget === name);
    const [worst] = members.toSorted((a, b) => badness(b) - badness(a));
    if (worst === undefined) return [];
    const isAlike = members.length > 1 && members.every((one) => one.measured === worst.measured);
    return [{ ...worst, alike: isAlike ? members.length : undefined }];
  });
}

/** 一个量出来的数，或者一个上限，带单位。 */
export function shown(name: BudgetName, value: number, language: Language): string {
  const { digits, ...labels } = units[budgets[name].unit];
  const number = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number} ${labels[language]}`;
}

/** 表用哪种话写。 */
export type Language = 'zh' | 'en';
