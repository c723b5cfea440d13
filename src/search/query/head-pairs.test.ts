import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import { unitsAsked } from '../words/units.ts';
import { headPairs } from './head-pairs.ts';

const heads = (said: string) => {
  const { units } = unitsAsked(said, exampleSounds);
  return headPairs(units).map((pair) => pair.map((at) => units[at]?.character).join(''));
};

test.each([
  ['育儿补贴好多钱', ['育儿']],
  ['办健康证', ['健康', '康证']],
  ['补贴好多', []],
  ['孤儿、补贴', []],
  ['低保', []],
])('「%s」的名目看 %j', (said, pairs) => {
  expect(heads(said)).toEqual(pairs);
});
