import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { twelveVillages } from '../../../../scripts/demo/seeded-town.ts';
import { planFor } from '../../../../tests/support/practice-town.ts';
import { audit } from '../audit.ts';
import { countId, nothingMore, type Publication } from '../system/statements.ts';
import { type PublishedPromise, promiseFloors } from './knowledge.ts';
import { tableId } from './publication.ts';

const highs = await loadHighs();
const plan = planFor(twelveVillages);
const { shared, sharedSolved, ...others } = plan.measures;
const counting = { ...plan, measures: others };

const moment = '2022-11-15';
const publication = (shown: number): Publication => ({
  measures: ['received', 'solved'].map((id) => ({
    id: tableId(id, ['village']),
    dimensions: ['village'],
    cells: ['jia'],
    moments: [moment],
    versions: [],
    ...(id === 'solved' && { within: tableId('received', ['village']) }),
  })),
  statements: ['received', 'solved'].map((id) => ({
    says: 'between',
    form: { plus: [countId(tableId(id, ['village']), 'jia', moment)] },
    low: shown,
    high: shown + 4,
  })),
  visibleCorrections: [],
});

const promise: PublishedPromise = {
  village: 'jia',
  aspect: 'income',
  raised: '2022-11-01',
  answers: [{ on: '2022-11-10', by: '村委会主任', text: '办好了。', outcome: 'done' }],
};

test('公开的事要是也数在各家的事里，印不足5的格子就只剩 1 到 4', () => {
  expect(audit(publication(0), nothingMore, highs).pass).toBe(true);
  const { leaks } = audit(
    publication(0),
    promiseFloors(counting, publication(0), [promise]),
    highs,
  );
  expect(
    leaks.filter(({ kind }) => kind === 'level').map(({ candidates }) => candidates),
  ).toContain(4);
});

test('格子印到 5 以上，多一件公开的事不要紧', () => {
  const floors = promiseFloors(counting, publication(10), [promise]);
  expect(floors.statements).toHaveLength(2);
  expect(audit(publication(10), floors, highs).pass).toBe(true);
});

test('提得比这一期晚的、别的村的，不算', () => {
  const others = [
    { ...promise, raised: '2022-11-16' },
    { ...promise, village: 'yi' },
  ];
  expect(promiseFloors(counting, publication(0), others).statements).toEqual([]);
});

test('计划把大家的事另数的，公开的事不在各家的数里', () => {
  expect(shared?.protect).toBe(false);
  expect(sharedSolved?.protect).toBe(false);
  expect(promiseFloors(plan, publication(0), [promise])).toEqual(nothingMore);
});
