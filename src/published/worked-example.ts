import { roundingBase } from '../kinds/progress/plan.ts';
import { roundedWith, type Window, windowOf } from '../kinds/progress/rounding.ts';

/** 例子里的一周：真数、加上暗数、印出来的数。 */
export interface ExampleWeek {
  readonly count: number;
  readonly shifted: number;
  readonly printed: number;
}

/** 给村民讲取整办法用的例子。每个数都由正式的算法算出来，不是手写的。 */
export interface WorkedExample {
  readonly roundingBase: number;
  /** 例子里那一格的暗数；真的暗数谁也看不到。 */
  readonly offset: number;
  readonly weeks: readonly ExampleWeek[];
  /** 最后一周印出来的数，真数可能在哪一段。 */
  readonly possible: Window;
  /** 印成「不足5」的，真数可能在哪一段。 */
  readonly few: Window;
  /** 同一个真数，暗数不同，印出来各是多少。 */
  readonly otherOffsets: readonly { readonly offset: number; readonly printed: number }[];
  /** 最后一周印的数比前一周多 5，真的可能多了几件。 */
  readonly possibleRise: Window;
}

const offset = 3;
const counts = [1, 3, 6, 8];

/** 算出例子里的全部数。 */
export function workedExample(): WorkedExample {
  const weeks = counts.map((count) => ({
    count,
    shifted: count + offset,
    printed: roundedWith(offset, count),
  }));
  const last = weeks.at(-1)?.printed ?? 0;
  const before = weeks.at(-2)?.printed ?? 0;
  return {
    roundingBase,
    offset,
    weeks,
    possible: windowOf(last),
    few: windowOf(0),
    otherOffsets: Array.from({ length: roundingBase }, (_, other) => ({
      offset: other,
      printed: roundedWith(other, counts.at(-1) ?? 0),
    })),
    possibleRise: windowOf(last - before),
  };
}
