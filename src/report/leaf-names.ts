import { disputeTypes, surveyAnswers } from '../kinds/progress/measure.ts';
import type { Dimension, Measure } from '../kinds/progress/plan.ts';
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

/** 一格说成中文，如「甲村 增收」。 */
export function leafName({ cells }: Measure, leaf: string, names: MemberNames): string {
  const members = leaf.split('/');
  return cells
    .map((dimension, place) => memberName(dimension, members[place] ?? '', names))
    .join(' ');
}
