import { describe, expect, test } from 'vitest';
import { type Answered, interval, scoresOf } from './scores.ts';

const query = (accept: readonly string[], clause?: string) => ({ q: '', accept, clause, type: '' });
const answers: readonly Answered[] = [
  { query: query(['policies/a']), pages: ['policies/a'], isCard: true },
  { query: query(['rules/*'], '3'), pages: ['policies/b', 'rules/c'], anchor: '3', isCard: true },
  { query: query(['rules/c'], '3'), pages: ['rules/c'], anchor: '3' },
  { query: query(['policies/a']), pages: [] },
  { query: query([]), pages: [] },
  { query: query([]), pages: ['policies/a'], isCard: true },
];

test('头一条、头三条、留空、直接给的答案，各算各的', () => {
  expect(scoresOf(answers)).toMatchObject({
    ...{ asked: 4, first: 0.5, firstThree: 0.75, negatives: 2, keptEmpty: 0.5 },
    ...{ cards: 3, cardsWrong: 2, cardsOnNegatives: 1, withClause: 2, clauseFirst: 0.5 },
  });
});

describe('95% 区间', () => {
  const firstOf = (sample: readonly Answered[]) => scoresOf(sample).first;

  test('罩着成绩，每回一样', () => {
    const [low, high] = interval(answers, firstOf);
    expect(low).toBeLessThanOrEqual(0.5);
    expect(high).toBeGreaterThanOrEqual(0.5);
    expect(interval(answers, firstOf)).toEqual([low, high]);
  });

  test('全对的没有宽窄', () => {
    expect(interval(answers.slice(0, 1), firstOf)).toEqual([1, 1]);
  });
});
