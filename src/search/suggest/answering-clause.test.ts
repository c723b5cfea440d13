import { expect, test } from 'vitest';
import { answeringClause } from './answering-clause.ts';

const scored = (document: number, score: number, accounted: readonly number[]) => ({
  ...{ document, score, coverage: 1, accounted, head: 1, whole: 0 },
});
const page = scored(0, 9, [1, 1, 1, 0]);
const weights = [1, 1, 1, 1];

test('整页对上的话，哪一条自己就对上了，答案是它；几条都行的取分高的', () => {
  const clauses = [
    scored(1, 3, [1, 1, 0, 0]),
    scored(2, 2, [1, 1, 1, 0]),
    scored(3, 4, [1, 1, 1, 1]),
  ];
  expect(answeringClause(page, clauses, weights)?.document).toBe(3);
});

test('各条都只对上一半，说不准是哪一条', () => {
  expect(answeringClause(page, [scored(1, 3, [1, 0, 0, 0])], weights)).toBeUndefined();
  expect(answeringClause(page, [], weights)).toBeUndefined();
});
