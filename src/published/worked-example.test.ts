import { expect, test } from 'vitest';
import { roundedWith } from '../kinds/progress/rounding.ts';
import { workedExample } from './worked-example.ts';

const example = workedExample();

test('例子里印出来的数，都是用例子里的暗数算的', () => {
  expect(example.weeks.map(({ count, printed }) => [count, printed])).toEqual(
    example.weeks.map(({ count }) => [count, roundedWith(example.offset, count)]),
  );
});

test('例子看得出：先印「不足5」，再变，最后印10，真数是6到14里的一个', () => {
  expect(example.weeks.at(0)?.printed).toBe(0);
  expect(example.weeks.at(-1)?.printed).toBe(10);
  expect(example.possible).toEqual({ least: 6, most: 14 });
  expect(example.few).toEqual({ least: 0, most: 4 });
});

test('说的那一段，正好是所有暗数都试一遍能得到的真数', () => {
  const possible = Array.from({ length: 40 }, (_, count) => count).filter((count) =>
    [0, 1, 2, 3, 4].some((offset) => roundedWith(offset, count) === 10),
  );
  expect([possible.at(0), possible.at(-1)]).toEqual([
    example.possible.least,
    example.possible.most,
  ]);
});

test('同一个真数，暗数不同，印的数有两种', () => {
  expect(new Set(example.otherOffsets.map(({ printed }) => printed)).size).toBe(2);
});
