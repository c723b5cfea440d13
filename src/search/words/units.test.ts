import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import { bridgedPairsOf, joinPair, pairKey, pairsOf, splitPair } from './pairs.ts';
import { unitsAsked, unitsIn } from './units.ts';

const asked = (question: string) => {
  const { units, initials } = unitsAsked(question, exampleSounds);
  const said = units.map(
    ({ character, sound, isSeparated }) => `${isSeparated ? '|' : ''}${character ?? sound}`,
  );
  return [said.join(''), ...initials];
};

test.each([
  ['底保怎么办', ['|底保']],
  ['请问低保咋个办嘛', ['|低保|嘛']],
  ['linshi 救助', ['|linshi救助']],
  ['甲村 彩礼', ['|甲村|彩礼']],
  ['dbsq', ['', 'dbsq']],
  ['1010号', ['|1010号']],
  ['低保，彩礼', ['|低保|彩礼']],
])('「%s」拆成 %j', (question, expected) => {
  expect(asked(question)).toEqual(expected);
});

test('索引里的话不去套话，外文字母留着', () => {
  expect(unitsIn('D级怎么办', exampleSounds).map(({ character }) => character)).toEqual([
    'd',
    '级',
    '怎',
    '么',
    '办',
  ]);
});

test('颠倒着说、读音相近的，是同一个键', () => {
  expect(pairKey('bao', 'di')).toBe(pairKey('di', 'bao'));
  expect(pairKey('ling', 'shi')).toBe(pairKey('lin', 'si'));
});

test('隔开的两个字不成对；含虚词的记着', () => {
  const { units } = unitsAsked('低保 的钱', exampleSounds);
  expect(pairsOf(units).map(({ text, weak }) => [text, weak])).toEqual([
    ['低保', false],
    ['的钱', true],
  ]);
});

test('隔着一个虚词的两个字也成对；隔着实在的字、隔着标点的不成', () => {
  const bridged = (text: string) =>
    bridgedPairsOf(unitsIn(text, exampleSounds)).map(({ text: pair }) => pair);
  expect(bridged('墙垮了一截')).toEqual(['垮一']);
  expect(bridged('墙垮一截')).toEqual([]);
  expect(bridged('墙垮了，水')).toEqual([]);
});

test.each([
  ['屋头老人住院，农村低保', '农村低保'],
  ['屋头老人住院我想问一下低保', '低保'],
  ['老人住院钱不够，怎么办？', '老人住院钱不够'],
  ['农村低保', '农村低保'],
])('长长一句「%s」，末了问的是「%s」', (said, wanted) => {
  const { units } = unitsAsked(said, exampleSounds);
  const last = units.filter(({ isLeadIn }) => !isLeadIn).map(({ character }) => character);
  expect(last.join('')).toBe(wanted);
});

test.each([
  ['低', '保'],
  ['d', '级'],
  ['4050', '人'],
])('「%s」「%s」写在一起，拆得回来', (first, second) => {
  expect(splitPair(joinPair(first, second))).toEqual([first, second]);
});
