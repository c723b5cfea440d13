import type { EvalQuery } from './queries.ts';
import { isAccepted } from './queries.ts';

/** 一句问话得到的页，从上到下，不重复。 */
export interface Answered {
  readonly query: EvalQuery;
  readonly pages: readonly string[];
}

/** 一批问话的成绩。 */
export interface Scores {
  readonly asked: number;
  readonly first: number;
  readonly firstThree: number;
  /** 头十条里答对的名次的倒数，平均。 */
  readonly reciprocalRank: number;
  readonly negatives: number;
  /** 不相干的话，一条也没给的。 */
  readonly keptEmpty: number;
}

/** 算一批的成绩。 */
export function scoresOf(answers: readonly Answered[]): Scores {
  const asked = answers.filter(({ query }) => query.accept.length > 0);
  const negatives = answers.filter(({ query }) => query.accept.length === 0);
  const ranks = asked.map(rankOf);
  return {
    asked: asked.length,
    first: share(ranks.filter((rank) => rank === 1).length, asked.length),
    firstThree: share(ranks.filter((rank) => rank <= 3).length, asked.length),
    reciprocalRank: share(
      ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0),
      asked.length,
    ),
    negatives: negatives.length,
    keptEmpty: share(negatives.filter(({ pages }) => pages.length === 0).length, negatives.length),
  };
}

/** 头一个答对的排第几；没有答对的是无穷大。 */
export function rankOf({ query, pages }: Answered): number {
  const at = pages.findIndex((page) => isAccepted(page, query));
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}
