import { expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { leavesOf, mergedCounts, partsOf, wholesOf } from './leaves.ts';
import { type Measure, type Plan, planSchema } from './plan.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);

/** 11月20日起把“两不愁三保障”并到“增加收入”。 */
const merged: Plan = planSchema.parse({
  ...plan,
  dimensions: {
    ...plan.dimensions,
    aspect: plan.dimensions.aspect.filter((aspect) => aspect !== 'assurances'),
  },
  merged: { aspect: { assurances: { into: 'income', since: '2022-11-20' } } },
});

function measure(id: 'received' | 'disputes' | 'approval' | 'solved'): Measure {
  const found = plan.measures[id];
  if (found === undefined) throw new Error(id);
  return found;
}

test('一个量的格子是各样两两相配，一格不少', () => {
  expect(leavesOf(plan, measure('received'), '2022-11-15')).toHaveLength(12);
  expect(leavesOf(plan, measure('received'), '2022-11-15')).toContain('yi/hardship');
  expect(leavesOf(plan, measure('disputes'), '2022-11-15')).toContain('land');
  expect(leavesOf(plan, measure('approval'), '2022-11-15')).toHaveLength(16);
});

test('并类那天以前的一期还有原来的格子，那天起就没有了', () => {
  expect(leavesOf(merged, measure('received'), '2022-11-19')).toContain('jia/assurances');
  expect(leavesOf(merged, measure('received'), '2022-11-20')).not.toContain('jia/assurances');
  expect(partsOf(merged, measure('received'), 'jia/income', '2022-11-19')).toEqual(['jia/income']);
  expect(partsOf(merged, measure('received'), 'jia/income', '2022-11-20')).toEqual([
    'jia/income',
    'jia/assurances',
  ]);
});

test('以前的格子照后来的分法并起来，是两格之和', () => {
  const cells = { 'jia/income': 10, 'jia/assurances': 5, 'jia/hardship': 15 };
  const later = mergedCounts(merged, measure('received'), cells, '2022-11-22');
  expect(later).toMatchObject({ 'jia/income': 15, 'jia/hardship': 15, 'yi/income': 0 });
  expect(later).not.toHaveProperty('jia/assurances');
});

test('办好的是到头的、有着落的、收到的一部分，近的在前', () => {
  expect(wholesOf(plan, measure('solved'))).toEqual(['lapsed', 'promised', 'received']);
});
