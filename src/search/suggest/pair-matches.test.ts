import { expect, test } from 'vitest';
import { pairsOf } from '../words/pairs.ts';
import { unitsIn } from '../words/units.ts';
import { matchPair } from './pair-matches.ts';

const readings: Readonly<Record<string, string>> = {
  冰: 'bing',
  箱: 'xiang',
  并: 'bing',
  乡: 'xiang',
};
const sounds = { of: (character: string) => readings[character], has: () => true };
const heard = (text: string, named: boolean) => {
  const [pair] = pairsOf(unitsIn('冰箱', sounds));
  if (pair === undefined) throw new Error('「冰箱」没有拆成一对。');
  const entry = {
    text,
    otherwiseRead: false,
    documents: 2,
    postings: [{ document: 1, weight: 0.3, named }],
  };
  return matchPair(pair, [entry], sounds).holding;
};

test('同音的字在名字里，算有；只在正文里碰上的，不算', () => {
  expect(heard('并乡', true)).toBe(2);
  expect(heard('并乡', false)).toBe(0);
});

test('原样写着的，正文里也算有', () => {
  expect(heard('冰箱', false)).toBe(2);
});
