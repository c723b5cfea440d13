import { describe, expect, test } from 'vitest';
import { placeAfter, turnOf, turnOfSwipe } from './reading-keys.ts';

test.each([
  ['PageDown', false, 'next'],
  ['PageUp', false, 'back'],
  ['ArrowRight', false, 'next'],
  ['ArrowLeft', false, 'back'],
  [' ', false, 'next'],
  [' ', true, 'back'],
  ['Home', false, 'first'],
  ['End', false, 'last'],
  ['a', false, undefined],
])('按「%s」（Shift：%s）：%s', (key, isShift, turn) => {
  expect(turnOf(key, isShift)).toBe(turn);
});

describe('翻到第几屏', () => {
  test.each([
    ['next', 0, 1],
    ['next', 4, 4],
    ['back', 0, 0],
    ['first', 3, 0],
    ['last', 1, 4],
  ] as const)('五屏里从第 %i 屏 %s', (turn, at, expected) => {
    expect(placeAfter(turn, at, 5)).toBe(expected);
  });
});

test.each([
  [-120, 10, 'next'],
  [120, -10, 'back'],
  [-20, 0, undefined],
  [-100, 200, undefined],
])('横划 %i、竖划 %i：%s', (x, y, turn) => {
  expect(turnOfSwipe(x, y)).toBe(turn);
});
