import { dimensionsOf } from '../kinds/progress/leaves.ts';
import { disputeTypes, surveyAnswers } from '../kinds/progress/measure.ts';
import type { Dimension, Measure, Plan } from '../kinds/progress/plan.ts';
import { choiceLabel, type TownChoice } from '../kinds/town/town-choice.ts';

/** 各镇自己起的叫法：村名和方面。 */
export interface MemberNames {
  /** 村的代号 → 村名。 */
  readonly villages: ReadonlyMap<string, string>;
  readonly aspects: readonly TownChoice[];
}

/** 一格里的一样说成中文，如「甲村」「增收」「第1题」；不认得的照原样。 */
export function memberName(dimension: Dimension, member: string, names: MemberNames): string {
  if (dimension === 'village') return names.villages.get(member) ?? member;
  if (dimension === 'aspect') return choiceLabel(names.aspects, member);
  if (dimension === 'question') return `第${member}题`;
  const fixed: Readonly<Record<string, string>> =
    dimension === 'type' ? disputeTypes : surveyAnswers;
  return fixed[member] ?? member;
}

/** 一张表照头一样怎么分，怎么叫。 */
export const tableNames: Readonly<Record<Dimension, string>> = {
  village: '按村',
  aspect: '按方面',
  type: '按类别',
  question: '按题',
  answer: '按回答',
};

/** 一格说成中文，如「甲村」「第1题 认可」；哪张表里也没有的照原样。 */
export function leafName(plan: Plan, measure: Measure, leaf: string, names: MemberNames): string {
  const members = leaf.split('/');
  const said = (dimensionsOf(plan, measure, leaf) ?? []).map((dimension, place) =>
    memberName(dimension, members[place] ?? '', names),
  );
  return said.length === 0 ? leaf : said.join(' ');
}
