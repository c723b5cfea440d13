import { expect, test } from 'vitest';
import { isPartOfClause } from './clause-extent.ts';

test.each([
  ['3', '3-2', 'articles', true],
  ['3', '3-1-2', 'articles', true],
  ['3', '3.1', 'articles', false],
  ['3', '31', 'articles', false],
  ['3', '4', 'articles', false],
  ['3-2', '3-2-1', 'articles', true],
  ['3-2', '3-3', 'articles', false],
  ['z-1', '1', 'articles', true],
  ['z-1', 'z-1-2', 'articles', true],
  ['z-1-2', '5-2', 'articles', true],
  ['z-1', 'z-2', 'articles', false],
  ['z-1-1', 'z-1-2', 'articles', false],
  ['b-1', 'b-1-0-2', 'articles', true],
  ['3', 'z-2', 'articles', false],
  ['s1', '3', 'articles', true],
  ['2', '2-8', 'official', true],
  ['2', '2-8-1', 'official', true],
  ['2', '3', 'official', false],
  ['2', 't4', 'official', true],
  ['t4', '3', 'official', false],
  ['2-8', '2-9', 'official', false],
  ['a1', 'a1-t3', 'official', true],
  ['a1', 'a2', 'official', false],
  ['2', 'a1-1', 'official', false],
  ['d2-2', 'd2-2-1', 'official', true],
  ['2', 'd2-1', 'official', false],
  ['2', 'who', 'official', false],
] as const)('%s 里头有没有 %s（%s）：%s', (clause, later, home, expected) => {
  expect(isPartOfClause(clause, later, home)).toBe(expected);
});
