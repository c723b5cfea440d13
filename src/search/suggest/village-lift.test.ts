import { expect, test } from 'vitest';
import { liftVillage } from './village-lift.ts';

const scored = (document: number, score: number) => ({
  ...{ document, score, coverage: 1, accounted: [], head: 1, whole: 0 },
});

test('说到一个村：那个村的页往前，哪个村都不是的其次，别的村的往后', () => {
  const conditions = { kinds: {}, villages: { jia: [1], yi: [2] } };
  const ranked = liftVillage([scored(20, 9), scored(0, 8), scored(10, 6)], 'jia', conditions, 10);
  expect(ranked.map(({ document }) => document)).toEqual([10, 0, 20]);
});
