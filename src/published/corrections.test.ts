import { expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { correctionsOf } from './corrections.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);
const before: Progress = {
  ...{ code: 7001, plan: plan.schema, until: '2022-11-08', published: '2022-11-08', demo: false },
  counts: { visits: { jia: 30, yi: 4 }, received: { jia: 10, yi: 5 } },
  totals: { received: 19 },
  totalBands: { solved: 5 },
  reached: {},
};
const after = (change: Partial<Progress>) =>
  correctionsOf(plan, before, { ...before, until: '2022-11-15', ...change });

test('一个也没有少的，没有更正', () => {
  expect(after({})).toEqual([]);
  expect(after({ counts: { ...before.counts, visits: { jia: 31, yi: 4 } } })).toEqual([]);
});

test('取档的低了一档、照实的少了一户，说得出哪一格，从哪一段到哪一段', () => {
  const counts = { visits: { jia: 28, yi: 4 }, received: { jia: 5, yi: 5 } };
  expect(after({ counts })).toEqual([
    { id: 'visits', leaf: 'jia', before: { least: 30, most: 30 }, after: { least: 28, most: 28 } },
    { id: 'received', leaf: 'jia', before: { least: 10, most: 14 }, after: { least: 5, most: 9 } },
  ]);
});

test('照实登的一格没有了也算；整个量、整张表这一期不登的不算', () => {
  const { received } = before.counts;
  expect(after({ counts: { received, visits: { jia: 30 } } })).toMatchObject([
    { id: 'visits', leaf: 'yi', after: undefined },
  ]);
  expect(after({ counts: { visits: before.counts.visits } })).toEqual([]);
});

test('合计从照实改成只说在哪一档，两段不挨着才算少了；不登了不算', () => {
  const fell = { id: 'received', leaf: undefined, before: { least: 19, most: 19 } };
  expect(after({ totals: {}, totalBands: { received: 15, solved: 5 } })).toEqual([]);
  expect(after({ totals: {}, totalBands: { received: 10, solved: 5 } })).toMatchObject([fell]);
  expect(after({ totals: { received: 18 } })).toMatchObject([fell]);
  expect(after({ totals: {}, totalBands: {} })).toEqual([]);
});
