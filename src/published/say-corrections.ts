import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { correctionsOf } from './corrections.ts';
import { leafName, type MemberNames } from './leaf-names.ts';
import { publishedBetween, sayPublished } from './published.ts';

/**
 * 比上一期少了的，一格一句，登在网上：`各家的事收到，甲村：上一期10到14件，这一期5到9件`。
 * 两次须是同一个系列的。
 */
export function sayCorrections(
  plan: Plan,
  previous: Progress,
  release: Progress,
  names: MemberNames,
): readonly string[] {
  return correctionsOf(plan, previous, release).flatMap(({ id, leaf, before, after }) => {
    const measure = plan.measures[id];
    if (measure === undefined) return [];
    const { label, unit } = measure;
    const at = leaf === undefined ? '全镇合计' : leafName(plan, measure, leaf, names);
    const now = after === undefined ? '没有登' : sayPublished(publishedBetween(after), unit);
    return [`${label}，${at}：上一期${sayPublished(publishedBetween(before), unit)}，这一期${now}`];
  });
}
