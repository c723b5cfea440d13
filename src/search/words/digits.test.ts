import { expect, test } from 'vitest';
import { withDigits } from './digits.ts';

test.each([
  ['八十岁', '80岁'],
  ['八十几岁了', '80岁了'],
  ['满六十的', '满60的'],
  ['十五天', '15天'],
  ['十块钱', '10块钱'],
  ['三十二', '32'],
  ['十分感谢', '十分感谢'],
  ['红十字', '红十字'],
  ['一百八十', '一百八十'],
  ['低保', '低保'],
])('「%s」写成「%s」', (said, written) => {
  expect(withDigits(said)).toBe(written);
});
