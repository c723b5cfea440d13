import { expect, test } from 'vitest';
import { latest } from './latest.ts';

const many = Array.from({ length: 100 }, (_, index) => ({ index }));

test('最近问过的再问，不再算；很早以前问过的，重新算，答的一样', () => {
  let times = 0;
  const indexOf = latest(({ index }: { readonly index: number }) => {
    times += 1;
    return index;
  });
  const recent = many.slice(0, 30);
  expect([...recent, ...recent].map(indexOf)).toEqual(
    [...recent, ...recent].map((one) => one.index),
  );
  expect(times).toBe(30);
  expect(many.map(indexOf)).toEqual([...many.keys()]);
  expect(times).toBe(100);
  expect(recent.map(indexOf)).toEqual([...recent.keys()]);
  expect(times).toBe(130);
});

test('算出来是没有的，也记得住', () => {
  let times = 0;
  const nothing = latest(() => {
    times += 1;
    return undefined;
  });
  const key = {};
  expect([nothing(key), nothing(key), times]).toEqual([undefined, undefined, 1]);
});
