import { expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { countUntil, reachedDays } from './count.ts';

const plan = planFor([
  { id: 'jia', households: 3 },
  { id: 'yi', households: 9 },
]);
const matter = { village: 'jia', aspect: 'income', received: '2022-10-20' } as const;

const rows: LedgerRows = {
  visits: [
    { village: 'jia', on: '2022-10-16', households: 4 },
    { village: 'jia', on: '2022-10-20', households: 2 },
    { village: 'jia', on: '2022-10-19', households: 1 },
    { village: 'yi', on: '2022-10-21', households: 1 },
  ],
  matters: [
    matter,
    { ...matter, promisedBy: '2022-10-21', due: '2022-10-24' },
    { ...matter, promisedBy: '2022-10-21', due: '2022-11-24', solved: '2022-10-25' },
    { ...matter, scopeHouseholds: 'village', solved: '2022-10-22' },
    { ...matter, scopeHouseholds: 12 },
    { ...matter, received: '2022-10-26' },
    { ...matter, received: '2022-10-10', solved: '2022-10-20' },
  ],
  disputes: [
    { type: 'land', on: '2022-10-20' },
    { type: 'land', on: '2022-10-20', settled: '2022-10-22' },
    { type: 'land', on: '2022-10-20', settled: '2022-10-22', revisited: '2022-10-24' },
    { type: 'land', on: '2022-10-20', revisited: '2022-10-24' },
  ],
  meetings: [
    { village: 'jia', form: 'talk', on: '2022-10-20' },
    { village: 'jia', form: 'assembly', on: '2022-10-22', rulesAdopted: 1 },
    { village: 'yi', form: 'courtyard', on: '2022-10-22', exemplarsNamed: 3 },
    { village: 'yi', form: 'session', on: '2022-10-22' },
  ],
  survey: [
    { question: 1, answer: 'no', count: 7 },
    { question: 1, answer: 'no', count: 5 },
  ],
};

function counted(id: MeasureId, until = '2022-10-25') {
  const measure = plan.measures[id];
  if (measure === undefined) throw new Error(id);
  return countUntil(rows, plan, id, measure, until);
}

test.each<[MeasureId, Readonly<Record<string, number>>]>([
  ['visits', { jia: 3, yi: 1 }],
  ['talks', { jia: 1 }],
  ['courtyards', { yi: 1 }],
  ['sessions', { yi: 1 }],
  ['rulesAdopted', { jia: 1 }],
  ['exemplarsNamed', { yi: 3 }],
  ['shared', { jia: 2 }],
  ['sharedSolved', { jia: 1 }],
  ['received', { jia: 3, income: 3 }],
  ['promised', { jia: 2, income: 2 }],
  ['lapsed', { jia: 2, income: 2 }],
  ['solved', { jia: 1, income: 1 }],
  ['disputes', { land: 4 }],
  ['settled', { land: 2 }],
  ['revisited', { land: 1 }],
  ['approval', { '1/no': 12 }],
])('%s 数出来是 %o', (id, counts) => {
  expect(Object.fromEntries(counted(id).counts)).toEqual(counts);
});

test('两张表数的是同样的事，合计只算一遍', () => {
  expect(counted('received').total).toBe(3);
  expect(counted('approval').total).toBe(12);
});

test('办好的日子在数到的那天以后，还不算办好', () => {
  expect(counted('solved', '2022-10-24').counts.size).toBe(0);
  expect(counted('lapsed', '2022-10-24').counts.size).toBe(0);
});

test('比计划开始还早的不数，数出有几行；它后来办好了也不数', () => {
  expect(counted('visits').tooEarly).toBe(1);
  expect(counted('solved').tooEarly).toBe(1);
});

test('办到的那天是累计到那么多的那天，和行的次序没有关系', () => {
  const needed = (village: string) => plan.targets.visits?.[village];
  expect(reachedDays(rows, plan, 'visits', '2022-10-25', needed)).toEqual({ jia: '2022-10-20' });
  expect(reachedDays(rows, plan, 'visits', '2022-10-19', needed)).toEqual({});
  expect(reachedDays(rows, plan, 'talks', '2022-10-25', () => 1)).toEqual({ jia: '2022-10-20' });
});

test('计划换了数哪种会，就照那种会数，办到的那天也是', () => {
  const { talks } = plan.measures;
  if (talks === undefined) throw new Error('没有 talks');
  const other = { ...talks, form: 'assembly' };
  const changed = { ...plan, measures: { ...plan.measures, talks: other } };
  const { counts } = countUntil(rows, changed, 'talks', other, '2022-10-25');
  expect(Object.fromEntries(counts)).toEqual({ jia: 1 });
  expect(reachedDays(rows, changed, 'talks', '2022-10-25', () => 1)).toEqual({
    jia: '2022-10-22',
  });
});
