import { disputeTypes, surveyAnswers } from '../kinds/progress/measure.ts';
import type { Dimension, Measure } from '../kinds/progress/plan.ts';
import { promiseAspects } from '../kinds/promise.ts';

/** 村的代号 → 村名。 */
export type VillageNames = ReadonlyMap<string, string>;

/** 一格里的一样说成中文，如「甲村」「增收」「第1题」；不认得的照原样。 */
export function memberName(dimension: Dimension, member: string, villages: VillageNames): string {
  const names: Readonly<Record<Dimension, Readonly<Record<string, string>>>> = {
    village: Object.fromEntries(villages),
    aspect: promiseAspects,
    type: disputeTypes,
    question: {},
    answer: surveyAnswers,
  };
  if (dimension === 'question') return `第${member}题`;
  return names[dimension][member] ?? member;
}

/** 一格说成中文，如「甲村 增收」。 */
export function leafName({ cells }: Measure, leaf: string, villages: VillageNames): string {
  const members = leaf.split('/');
  return cells
    .map((dimension, place) => memberName(dimension, members[place] ?? '', villages))
    .join(' ');
}
