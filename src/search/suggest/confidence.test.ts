import { expect, test } from 'vitest';
import { confidenceOf, wholeConfidence } from './confidence.ts';

const good = {
  ...{ coverage: 1, characters: 1, density: 0.9, named: 1, rarest: 1, unseen: 0, head: 1 },
  asked: 0,
  elsewhere: false,
};

test('整句就是名字，把握十足；只在正文里碰上几个字，没有把握', () => {
  expect(confidenceOf(good, 4)).toBeGreaterThan(0.95);
  expect(confidenceOf({ ...good, characters: 0.5, density: 0.2, named: 0 }, 4)).toBeLessThan(0.4);
});

test.each([
  ['说的是别的一件公家的事', { elsewhere: true }],
  ['名目的字没对上', { head: 0 }],
  ['好些字全站没有', { unseen: 0.5 }],
])('%s，把握变小', (_, worse) => {
  const middling = { ...good, density: 0.4, named: 0.5 };
  expect(confidenceOf({ ...middling, ...worse }, 6)).toBeLessThan(confidenceOf(middling, 6));
});

test('问的就是这一类、这个村的，把握大些', () => {
  const middling = { ...good, density: 0.4, named: 0 };
  expect(confidenceOf({ ...middling, asked: 1 }, 6)).toBeGreaterThan(confidenceOf(middling, 6));
});

test('首字母对上整个名字的有把握，对上一截的拿不准', () => {
  expect([1, 0.5, 0.2].map(wholeConfidence)).toEqual([0.97, 0.7, 0.2]);
});
