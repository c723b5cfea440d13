import type { Standing } from '../../charts/actions/action-state.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import { sayPublished } from '../../published/published.ts';
import { sayDay } from '../day.ts';
import type { PageSummary } from '../directory.ts';

/** 凭什么这么判，一句：`走访 300 户，应有 300 户，2026年3月14日办到`。没有数的是空的。 */
export function standingEvidence(plan: Plan, standing: Standing): string {
  const { measure: id, count, target, on } = standing;
  const measure = id === undefined ? undefined : plan.measures[id];
  if (measure === undefined || count === undefined) return '';
  const { label, unit } = measure;
  const amount = [
    `${label} ${sayPublished(count, ` ${unit}`)}`,
    ...(target === undefined ? [] : [`应有 ${target} ${unit}`]),
  ].join('，');
  return on === undefined ? amount : `${amount}，${sayDay(on)}办到`;
}

/** 一个村的页里，到 `until` 为止登着这件事的：开的会、通过的村规、上榜的榜样。 */
export function pagesShowing(
  pages: readonly PageSummary[],
  action: number,
  until: string,
): readonly PageSummary[] {
  return pages.filter(
    ({ kind, day, mentions, isDraft }) =>
      isDraft !== true &&
      (kind === 'meetings' || kind === 'rules' || kind === 'exemplars') &&
      mentions.includes(action) &&
      day !== undefined &&
      day <= until,
  );
}
