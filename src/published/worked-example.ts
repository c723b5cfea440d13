import { roundingBase } from '../kinds/progress/plan.ts';
import { bandOf, windowOf } from '../kinds/progress/rounding.ts';
import { type Published, publishedBetween, publishedRest, publishedSum } from './published.ts';

/** 真数和登出来的数。 */
export interface ExampleCount {
  readonly count: number;
  readonly printed: Published;
}

/** 给村民讲分档办法用的例子。每个数都由正式的算法算出来，不是手写的。 */
export interface WorkedExample {
  readonly roundingBase: number;
  /** 头几档。 */
  readonly bands: readonly Published[];
  /** 一格一周一周的数。 */
  readonly weeks: readonly ExampleCount[];
  /** 最后两周登的档，真的可能多了几件。 */
  readonly rise: Published;
  /** 收到的、答应了的，和两样相减的没答复。 */
  readonly received: ExampleCount;
  readonly promised: ExampleCount;
  readonly unanswered: ExampleCount;
  /** 几格的数，真数加起来的合计，和照各格登的加起来的一段。 */
  readonly cells: readonly ExampleCount[];
  readonly total: number;
  readonly sum: Published;
}

const weekly = [3, 6, 8, 12];
const [receivedCount, promisedCount] = [17, 13];
const villages = [12, 7, 3];

function printed(count: number): ExampleCount {
  return { count, printed: publishedBetween(windowOf(bandOf(count))) };
}

/** 算出例子里的全部数。 */
export function workedExample(): WorkedExample {
  const weeks = weekly.map(printed);
  const [before, last] = weeks.slice(-2).map((week) => week.printed);
  const [received, promised] = [printed(receivedCount), printed(promisedCount)];
  const cells = villages.map(printed);
  return {
    roundingBase,
    bands: [0, 1, 2].map((place) => publishedBetween(windowOf(place * roundingBase))),
    weeks,
    rise: publishedRest(last ?? { said: 'missing' }, before ?? { said: 'missing' }),
    received,
    promised,
    unanswered: {
      count: receivedCount - promisedCount,
      printed: publishedRest(received.printed, promised.printed),
    },
    cells,
    total: villages.reduce((sum, count) => sum + count, 0),
    sum: publishedSum(cells.map((cell) => cell.printed)),
  };
}
