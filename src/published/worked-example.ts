import { roundingBase } from '../kinds/progress/plan.ts';
import { bandOf, type Window, windowOf } from '../kinds/progress/rounding.ts';

/** 例子里的一周：真数，和印出来的档。 */
export interface ExampleWeek {
  readonly count: number;
  readonly printed: number;
}

/** 给村民讲取档办法用的例子。每个数都由正式的算法算出来，不是手写的。 */
export interface WorkedExample {
  readonly roundingBase: number;
  readonly weeks: readonly ExampleWeek[];
  /** 最后一周印出来的档，真数可能在哪一段。 */
  readonly possible: Window;
  /** 印成「不足5」的，真数可能在哪一段。 */
  readonly few: Window;
  /** 最后一周印的档比前一周多一档，真的可能多了几件。 */
  readonly possibleRise: Window;
}

const counts = [1, 4, 6, 11];

/** 算出例子里的全部数。 */
export function workedExample(): WorkedExample {
  const weeks = counts.map((count) => ({ count, printed: bandOf(count) }));
  const last = windowOf(weeks.at(-1)?.printed ?? 0);
  const before = windowOf(weeks.at(-2)?.printed ?? 0);
  return {
    roundingBase,
    weeks,
    possible: last,
    few: windowOf(0),
    possibleRise: { least: last.least - before.most, most: last.most - before.least },
  };
}
