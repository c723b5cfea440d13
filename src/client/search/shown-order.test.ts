import { expect, test } from 'vitest';
import { inShownOrder } from './shown-order.ts';

const list = (...paths: readonly string[]) => paths.map((path) => ({ path }));

test('摆出来过的照原来的先后，没摆过的接在后头，不在了的不留', () => {
  expect(inShownOrder(list('a', 'b', 'c', 'd'), ['c', 'x', 'a'])).toEqual(list('c', 'a', 'b', 'd'));
  expect(inShownOrder(list('a', 'b'), [])).toEqual(list('a', 'b'));
});
