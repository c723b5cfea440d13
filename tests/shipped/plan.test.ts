import { expect, test } from 'vitest';
import { measuresOf } from '../../src/kinds/progress/leaves.ts';
import { disputeTypes, measureIds, surveyAnswers } from '../../src/kinds/progress/measure.ts';
import { planMisfits } from '../../src/kinds/progress/plan-fit.ts';
import { shipped } from './shipped.ts';

const { site, plan, villages, actions } = shipped;

test('该数的量一个不少', () => {
  expect(measuresOf(plan).map(([id]) => id)).toEqual(measureIds);
});

test('各样的单子和别处的单子是同一个', () => {
  expect(plan.dimensions.village).toEqual(villages.map(({ id }) => id));
  expect([...planMisfits(plan, site)]).toEqual([]);
  expect(plan.dimensions.type).toEqual(Object.keys(disputeTypes));
  expect(plan.dimensions.answer).toEqual(Object.keys(surveyAnswers));
});

test('每一件事都有量，每个村都有应走访的户数', () => {
  const counted = new Set(measuresOf(plan).flatMap(([, { action }]) => action ?? []));
  expect([...counted].toSorted()).toEqual(actions.map(({ code }) => code));
  expect(Object.keys(plan.targets.visits ?? {})).toEqual(plan.dimensions.village);
});
