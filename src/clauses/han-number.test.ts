import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHanNumber, parseHanNumber } from './han-number.ts';

test.each([
  ['一', 1],
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['九十九', 99],
  ['一〇', 10],
  ['二零', 20],
  ['一百', 100],
  ['一百零三', 103],
  ['一百〇三', 103],
  ['一〇三', 103],
  ['一百一十', 110],
  ['一百一十五', 115],
  ['九百九十九', 999],
  ['一○三', 103],
  ['一千', 1000],
  ['一千零一', 1001],
  ['一千零一十', 1010],
  ['一千一百', 1100],
  ['一千二百六十', 1260],
  ['二〇二二', 2022],
  ['九千九百九十九', 9999],
])('「%s」读作 %i', (text, value) => {
  expect(parseHanNumber(text)).toBe(value);
});

test.each([
  '',
  '〇',
  '零三',
  '三四',
  '一百三',
  '一百零',
  '一百零十',
  '一百十五',
  '百',
  '十百',
  '二十十',
  '12',
  '一千零十',
  '千',
  '一千二',
  '条',
])('「%s」不是数，不认', (text) => {
  expect(parseHanNumber(text)).toBeUndefined();
});

test('1 到 9999 写成汉字再读回来，还是原来的数', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(parseHanNumber(formatHanNumber(value))).toBe(value);
    }),
  );
});

test.each([0, -1, 10000, 1.5])('%d 不写成汉字，直接报错', (value) => {
  expect(() => formatHanNumber(value)).toThrow(RangeError);
});
