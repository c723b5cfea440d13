import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  planWith,
  type SeededTown,
  seedTown,
  type TownOptions,
  weeksAfter,
} from '../../scripts/demo/seeded-town.ts';
import type { TownVillage } from '../../scripts/demo/town-setup.ts';
import { measuresOf } from '../../src/kinds/progress/leaves.ts';
import type { MeasureId } from '../../src/kinds/progress/measure.ts';
import { type Plan, planSchema } from '../../src/kinds/progress/plan.ts';
import { qingshiFolder } from './town.ts';

const start = '2022-10-17';

/** 练习的镇有八个村，共 3,279 户。 */
export const practiceVillages = [
  { id: 'jia', name: '甲村', households: 486 },
  { id: 'yi', name: '乙村', households: 352 },
  { id: 'bing', name: '丙村', households: 512 },
  { id: 'ding', name: '丁村', households: 418 },
  { id: 'wu', name: '戊村', households: 397 },
  { id: 'ji', name: '己村', households: 445 },
  { id: 'geng', name: '庚村', households: 368 },
  { id: 'xin', name: '辛村', households: 301 },
] as const;

/** 八个村的代号和户数。 */
export const eightVillages: readonly TownVillage[] = practiceVillages.map(({ id, households }) => ({
  id,
  households,
}));

/** 八期，一周一期，从 2022-10-25 到 2022-12-13。 */
export const eightWeeks: readonly string[] = weeksAfter(start, 8);

/** 练习的镇有八件事；哪个量属于哪一件。 */
const actionOf: Partial<Record<MeasureId, number>> = {
  visits: 5001,
  talks: 5002,
  ...{ shared: 5003, sharedSolved: 5003 },
  ...{ received: 5003, promised: 5003, lapsed: 5003, solved: 5003 },
  ...{ disputes: 5004, settled: 5004, revisited: 5004 },
  sessions: 5005,
  courtyards: 5006,
  rulesAdopted: 5007,
  exemplarsNamed: 5008,
};

/** 练习的计划：青石镇的量，八件事，从 2022-10-17 数起。 */
export const practicePlan: Plan = planWith(practiceBase(), eightVillages);

function practiceBase(): Plan {
  const text = readFileSync(join(qingshiFolder, 'progress-plan.json'), 'utf8');
  const plan = planSchema.parse(JSON.parse(text));
  const measures = measuresOf(plan).map(([id, measure]) => [
    id,
    {
      ...measure,
      ...(actionOf[id] !== undefined && { action: actionOf[id] }),
      ...(id === 'approval' && { from: '2022-11-15' }),
    },
  ]);
  return { ...plan, schema: 'practice-1', start, measures: Object.fromEntries(measures) };
}

/** 练习的计划，换上这几个村。 */
export function planFor(villages: readonly TownVillage[]): Plan {
  return planWith(practicePlan, villages);
}

/** 照练习的计划由种子编一个镇。同一个种子、同样的选项，每一行都一样。 */
export function seededTown(seed: number, options: TownOptions = {}): SeededTown {
  return seedTown(practicePlan, seed, options);
}
