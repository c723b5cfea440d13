import { expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import { isSilent, isUnderWay } from './reported.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);

test('照实的台账，一样也没有这个村的，就是没报', () => {
  const release = { counts: { talks: { jia: 1 } } };
  expect(isSilent(plan, release, 'meetings', 'jia')).toBe(false);
  expect(isSilent(plan, release, 'meetings', 'yi')).toBe(true);
});

test('只报了各家的事、又不足5的村，和没报的村一样，看不出来，所以都不说没报', () => {
  const release = { counts: { shared: { yi: 2 }, received: { jia: 0, yi: 0 } } };
  expect(isSilent(plan, release, 'matters', 'jia')).toBe(false);
  expect(isUnderWay(release, 'received', 'jia')).toBe(false);
  expect(isUnderWay(release, 'shared', 'yi')).toBe(true);
});
