import type { Scored } from './scored.ts';

/** 一页对上的话，这一条自己对上了这么大一份，答案就是这一条，不只是这一页。 */
const ENOUGH = 0.6;
/** 对上了这么多，才算听到了这个单位。 */
const HEARD = 0.2;

/** 在同一页的各条里，替整页来答的那一条；说不准是哪一条的返回 `undefined`。 */
export function answeringClause(
  page: Scored,
  clauses: readonly Scored[],
  weights: readonly number[],
): Scored | undefined {
  const wanted = weights.map((weight, at) => ((page.accounted[at] ?? 0) >= HEARD ? weight : 0));
  const total = wanted.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  const heard = ({ accounted }: Scored) =>
    wanted.reduce((sum, weight, at) => sum + ((accounted[at] ?? 0) >= HEARD ? weight : 0), 0);
  const able = clauses.filter((clause) => heard(clause) >= total * ENOUGH);
  return able.reduce<Scored | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}
