import { expect, test } from 'vitest';
import { isParticle, withoutAsking } from './asking-words.ts';

const left = (sentence: string) => withoutAsking(sentence).split(/\s+/).filter(Boolean);

test.each([
  ['低保怎么办理', ['低保']],
  ['请问房子漏雨找谁', ['房子漏雨']],
  ['我屋头没得水吃啷个办', ['水吃']],
  ['护照怎么办', ['护照']],
  ['怎么办', []],
])('「%s」要找的是 %j', (sentence, words) => {
  expect(left(sentence)).toEqual(words);
});

test('去掉的地方留着空格，前后的字不连成词', () => {
  expect(withoutAsking('低保怎么办')).toBe('低保   ');
});

test.each([
  ['的', true],
  ['水', false],
])('「%s」是不是虚词：%s', (character, expected) => {
  expect(isParticle(character)).toBe(expected);
});
