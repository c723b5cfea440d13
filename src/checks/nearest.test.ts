import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['title', 'topic', 'village', 'villages'];

test.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['vilage', 'village'],
  ['villagess', 'villages'],
  ['xyz', undefined],
  ['', undefined],
])('「%s」像不像认得的词：%s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected);
});
