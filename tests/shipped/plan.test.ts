import { expect, test } from 'vitest';
import { measuresOf } from '../../src/kinds/progress/leaves.ts';
import { disputeTypes, measureIds, surveyAnswers } from '../../src/kinds/progress/measure.ts';
import { planSiteFaults } from '../../src/kinds/progress/plan-fit.ts';
import { shipped } from './shipped.ts';

const { site, plan, villages, actions } = shipped;

test('该数的量一个不少', () => {
  expect(measuresOf(plan).map(([id]) => id)).toEqual(measureIds);
});

test('各样的单子和别处的单子是同一个', () => {
  const known = villages.map(({ id }) => id);
  expect(plan.dimensions.village.filter((id) => !known.includes(id))).toEqual([]);
  expect([...planSiteFaults(plan, site)]).toEqual([]);
  expect(plan.dimensions.type).toEqual(Object.keys(disputeTypes));
  expect(plan.dimensions.answer).toEqual(Object.keys(surveyAnswers));
});

test('量算在哪一件事上，那件事都写着；数的每个村都有应走访的户数', () => {
  const known = actions.map(({ code }) => code);
  const counted = measuresOf(plan).flatMap(([, { action }]) => action ?? []);
  expect(counted.filter((code) => !known.includes(code))).toEqual([]);
  expect(Object.keys(plan.targets.visits ?? {})).toEqual(plan.dimensions.village);
});
