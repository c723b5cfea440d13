import { expect, test } from 'vitest';
import { fold, queryWords } from './fold.ts';

test.each([
  ['１０１０', '1010'],
  ['ＱＱ Group', 'qqgroup'],
  ['两 不愁　三保障', '两不愁三保障'],
  ['㎡', 'm2'],
  ['低\u200b保\ufeff', '低保'],
  ['村\u00ad规', '村规'],
])('「%s」折叠成「%s」', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('空格和标点隔开的算几个词，重复的只算一个', () => {
  expect(queryWords(' 甲村 彩礼，甲村？')).toEqual(['甲村', '彩礼']);
});

test('只有空格和标点，一个词也没有', () => {
  expect(queryWords(' 　？ ')).toEqual([]);
});

test('条款里的顿号和括号不隔开', () => {
  expect(queryWords('二、（八）')).toEqual(['二、(八)']);
});
