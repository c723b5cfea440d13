import { expect, test } from 'vitest';
import { choiceLabel, townChoices } from './town-choice.ts';

const roads = { id: 'roads', label: '修路', otherNames: ['通路', '硬化路'] };
const messages = (choices: unknown) =>
  townChoices.safeParse(choices).error?.issues.map(({ message }) => message) ?? [];

test('一样也不定，也可以', () => {
  expect(townChoices.parse(undefined)).toEqual([]);
});

test.each([
  ['代号', { id: 'roads', label: '桥' }, '桥的“roads”，修路已经用了。'],
  ['叫法', { id: 'bridges', label: '修路' }, '修路的“修路”，修路已经用了。'],
  ['台账里的写法', { id: 'b', label: '桥', otherNames: ['通路'] }, '桥的“通路”，修路已经用了。'],
])('两类用了同一个%s，说是哪个', (_, other, message) => {
  expect(messages([roads, other])).toEqual([message]);
});

test('同一类里重复的不要紧', () => {
  expect(messages([{ ...roads, otherNames: ['修路', '通路', '通路'] }])).toEqual([]);
});

test.each(['张某', 'Roads', '1-roads', 'a b', 'r'.repeat(25)])('代号不能写 %s', (id) => {
  expect(townChoices.safeParse([{ id, label: '路' }]).success).toBe(false);
});

test('叫法由代号找；没有的照代号写', () => {
  expect(choiceLabel([roads], 'roads')).toBe('修路');
  expect(choiceLabel([roads], 'gone')).toBe('gone');
});
