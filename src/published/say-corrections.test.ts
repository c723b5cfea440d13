import { expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import { townAspects } from '../../tests/support/town-choices.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { sayCorrections } from './say-corrections.ts';

const plan = planFor([{ id: 'jia', households: 400 }]);
const names = { villages: new Map([['jia', '甲村']]), aspects: townAspects };
const before: Progress = {
  ...{ code: 7001, plan: plan.schema, until: '2022-11-08', published: '2022-11-08', demo: true },
  counts: { visits: { jia: 30 }, received: { jia: 10, income: 5 } },
  totals: { received: 19 },
  totalBands: {},
  reached: {},
};

test('比上一期少了的，一格一句，照登的说几到几；没有少的一句也没有', () => {
  const counts = { received: { jia: 5, income: 0 } };
  const release = { ...before, until: '2022-11-15', counts, totals: { received: 18 } };
  expect(sayCorrections(plan, before, release, names)).toEqual([
    '各家的事收到，甲村：上一期10到14件，这一期5到9件',
    '各家的事收到，增加收入：上一期5到9件，这一期不足5件',
    '各家的事收到，全镇合计：上一期19件，这一期18件',
  ]);
  expect(sayCorrections(plan, before, { ...before, until: '2022-11-15' }, names)).toEqual([]);
});

test('照实登过的一格没有了，说没有登', () => {
  const release = { ...before, counts: { ...before.counts, visits: { yi: 3 } } };
  expect(sayCorrections(plan, before, release, names)).toContain(
    '走访，甲村：上一期30户，这一期没有登',
  );
});
