import { expect, test } from 'vitest';
import { levelOneCharacters } from '../../../src/search/words/sounds.ts';
import { packTraditional, simplifierFrom } from '../../../src/search/words/traditional.ts';
import { openccTable } from './opencc.ts';

const levelOne = new Set(levelOneCharacters());
const pairs = packTraditional(openccTable(), (character) => levelOne.has(character));
const toSimplified = simplifierFrom(pairs);

test.each([
  ['大病醫療救助', '大病医疗救助'],
  ['村規民約', '村规民约'],
  ['農機購置補貼', '农机购置补贴'],
  ['飲水安全', '饮水安全'],
  ['積分兌換', '积分兑换'],
  ['邨裏頭的喫水', '村里头的吃水'],
  ['礦泉水籐椅', '矿泉水藤椅'],
  ['低保', '低保'],
])('「%s」折成「%s」', (traditional, simplified) => {
  expect([...traditional].map(toSimplified).join('')).toBe(simplified);
});

test('两个字一对，后一个都是简体，没有哪个字写了两回', () => {
  const characters = [...pairs];
  const firsts = characters.filter((_, at) => at % 2 === 0);
  const seconds = characters.filter((_, at) => at % 2 === 1);
  expect(characters.length % 2).toBe(0);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(seconds.filter((character) => toSimplified(character) !== character)).toEqual([]);
});
