import { expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { dimensionsOf, leavesOf, mergedCounts, partsOf, tablesOf, wholesOf } from './leaves.ts';
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

test('一个量的格子一张表接一张表，一格不少', () => {
  const leaves = leavesOf(plan, measure('received'), '2022-11-15');
  expect(leaves).toEqual(['jia', 'yi', ...plan.dimensions.aspect]);
  expect(tablesOf(plan, measure('received'), '2022-11-15')).toHaveLength(2);
  expect(leavesOf(plan, measure('disputes'), '2022-11-15')).toContain('land');
  expect(leavesOf(plan, measure('approval'), '2022-11-15')).toHaveLength(16);
});

test('一格在哪张表里', () => {
  expect(dimensionsOf(plan, measure('received'), 'yi')).toEqual(['village']);
  expect(dimensionsOf(merged, measure('received'), 'assurances')).toEqual(['aspect']);
  expect(dimensionsOf(plan, measure('approval'), '1/yes')).toEqual(['question', 'answer']);
  expect(dimensionsOf(plan, measure('received'), 'yi/income')).toBeUndefined();
});

test('并类那天以前的一期还有原来的格子，那天起就没有了', () => {
  expect(leavesOf(merged, measure('received'), '2022-11-19')).toContain('assurances');
  expect(leavesOf(merged, measure('received'), '2022-11-20')).not.toContain('assurances');
  expect(partsOf(merged, measure('received'), 'income', '2022-11-19')).toEqual(['income']);
  expect(partsOf(merged, measure('received'), 'income', '2022-11-20')).toEqual([
    'income',
    'assurances',
  ]);
});

test('以前的格子照后来的分法并起来，是两格的档之和；没有登的表还是没有', () => {
  const cells = { income: 10, assurances: 5, hardship: 15 };
  const later = mergedCounts(merged, measure('received'), cells, '2022-11-22');
  expect(later).toEqual({ income: 15, hardship: 15 });
});

test('办好的是到头的、有着落的、收到的一部分，近的在前', () => {
  expect(wholesOf(plan, measure('solved'))).toEqual(['lapsed', 'promised', 'received']);
});
