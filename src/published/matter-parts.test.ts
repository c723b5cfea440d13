import { expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { matterParts } from './matter-parts.ts';
import { publishedAt } from './published.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
];
const { plan, releases } = publishTown(seededTown(11, { villages }));
const last = releases[7];
if (last === undefined) throw new Error('少了一期');

test('各家的事四份加起来正好是收到的，一份都不是负的', () => {
  for (const aspect of plan.dimensions.aspect) {
    const { solved, overdue, inTime, unanswered } = matterParts(plan, last, { aspect });
    const values = [solved, overdue, inTime, unanswered].map((part) =>
      'value' in part ? part.value : Number.NaN,
    );
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(publishedAt(plan, last, 'received', { aspect })).toMatchObject({
      value: values.reduce((sum, value) => sum + value, 0),
    });
  }
});

test('并类以前的各期，也算在并到的那一类里，前后比得拢', () => {
  const merged = planSchema.parse({
    ...plan,
    dimensions: {
      ...plan.dimensions,
      aspect: plan.dimensions.aspect.filter((aspect) => aspect !== 'assurances'),
    },
    merged: { aspect: { assurances: { into: 'income', since: '2022-12-20' } } },
  });
  const numberOf = (aspect: string) => {
    const count = publishedAt(plan, last, 'received', { aspect });
    return 'value' in count ? count.value : Number.NaN;
  };
  expect(publishedAt(merged, last, 'received', { aspect: 'income' })).toMatchObject({
    value: numberOf('income') + numberOf('assurances'),
  });
});
