import { expect, test } from 'vitest';
import { kindredOf } from './kindred-words.ts';

test('一样的意思另外怎么说；话里本来有的不再给', () => {
  const { same } = kindredOf('苞谷、玉米都收');
  expect([...same]).toEqual(['包谷']);
});

test('说到类，给里头的东西；说到东西，给它的类', () => {
  expect(kindredOf('退耕还林').near.has('柏树')).toBe(true);
  expect(kindredOf('院子边的柏树').near.has('林木')).toBe(true);
  expect(kindredOf('柏树').near.has('柏树')).toBe(false);
});

test('没有另外说法的是空的', () => {
  expect(kindredOf('某某').same.size + kindredOf('某某').near.size).toBe(0);
});
