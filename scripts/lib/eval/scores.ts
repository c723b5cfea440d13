import type { EvalQuery } from './queries.ts';
import { isAccepted } from './queries.ts';

/** 一句问话得到的页，从上到下，不重复。 */
export interface Answered {
  readonly query: EvalQuery;
  readonly pages: readonly string[];
  /** 头一条指着哪个锚点。 */
  readonly anchor?: string | undefined;
  /** 头一条是直接给的答案（「多半是这一页」「就是这一页」）。 */
  readonly isCard?: boolean;
}

/** 一批问话的成绩。 */
export interface Scores {
  readonly asked: number;
  readonly first: number;
  readonly firstThree: number;
  /** 头十条里答对的名次的倒数，平均。 */
  readonly reciprocalRank: number;
  readonly negatives: number;
  /** 答不了的话，一条也没给的。 */
  readonly keptEmpty: number;
  readonly cards: number;
  /** 直接给的答案里答错的，连答不了的话也给了的。 */
  readonly cardsWrong: number;
  /** 答不了的话里，给了答案的。 */
  readonly cardsOnNegatives: number;
  /** 说得出答案在哪一条的，有几句；页对、条也对的有多大一份。 */
  readonly withClause: number;
  readonly clauseFirst: number;
}

/** 算一批的成绩。 */
export function scoresOf(answers: readonly Answered[]): Scores {
  const asked = answers.filter(({ query }) => query.accept.length > 0);
  const negatives = answers.filter(({ query }) => query.accept.length === 0);
  const ranks = asked.map(rankOf);
  const cards = answers.filter(({ isCard }) => isCard === true);
  const withClause = asked.filter(({ query }) => query.clause !== undefined);
  const inClause = withClause.filter(
    (answer) => rankOf(answer) === 1 && answer.anchor === answer.query.clause,
  );
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
    cards: cards.length,
    cardsWrong: cards.filter((answer) => rankOf(answer) !== 1).length,
    cardsOnNegatives: negatives.filter(({ isCard }) => isCard === true).length,
    withClause: withClause.length,
    clauseFirst: share(inClause.length, withClause.length),
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

const RESAMPLES = 2000;
const TAIL = 0.025;

/**
 * 一份成绩的 95% 区间：从这些问话里放回抽样 2000 回，取中间 95%（百分位自助法）。
 * 抽样照固定的次序，同样的成绩总得出同样的区间。
 */
export function interval(
  answers: readonly Answered[],
  scoreOf: (sample: readonly Answered[]) => number,
): readonly [number, number] {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const scores = Array.from({ length: RESAMPLES }, () =>
    scoreOf(answers.flatMap(() => answers[Math.floor(random() * answers.length)] ?? [])),
  )
    .filter((score) => !Number.isNaN(score))
    .sort((a, b) => a - b);
  const at = (part: number) => scores[Math.round(part * (scores.length - 1))] ?? Number.NaN;
  return [at(TAIL), at(1 - TAIL)];
}
