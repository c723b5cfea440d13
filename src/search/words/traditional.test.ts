import { expect, test } from 'vitest';
import { offersDiscipline } from '../query/hotlines.ts';
import { simplifierFrom, traditionalPairs } from './traditional.ts';

const toSimplified = simplifierFrom(traditionalPairs());
const fold = (text: string) => [...text].map(toSimplified).join('');

test.each([
  ['大病醫療救助', '大病医疗救助'],
  ['村規民約', '村规民约'],
  ['農機購置補貼', '农机购置补贴'],
  ['飲水安全', '饮水安全'],
  ['積分兌換', '积分兑换'],
  ['低保', '低保'],
])('「%s」折成「%s」', (traditional, simplified) => {
  expect(fold(traditional)).toBe(simplified);
});

test('两个字一对，后一个都是简体，没有哪个字写了两回', () => {
  const characters = [...traditionalPairs()];
  const firsts = characters.filter((_, at) => at % 2 === 0);
  const seconds = characters.filter((_, at) => at % 2 === 1);
  expect(characters.length % 2).toBe(0);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(seconds.filter((character) => toSimplified(character) !== character)).toEqual([]);
});

test.each([
  ['村干部吃拿卡要', true],
  ['天气预报', false],
])('「%s」要不要说 12388：%s', (question, offers) => {
  expect(offersDiscipline(question)).toBe(offers);
});
