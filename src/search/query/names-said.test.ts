import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import { unitsAsked } from '../words/units.ts';
import { aliasSaid, longestNameSaid } from './names-said.ts';

const said = (question: string, names: readonly string[]) =>
  longestNameSaid(unitsAsked(question, exampleSounds).units, names, exampleSounds);

test.each([
  ['低保怎么办', ['低保', '农村低保'], 2],
  ['底保', ['低保'], 2],
  ['dibao', ['低保'], 2],
  ['高龄律贴', ['高龄津贴'], 4],
  ['天气', ['低保'], 0],
  ['低', ['低'], 0],
  ['低气', ['低保'], 0],
])('「%s」说到了 %j 里 %i 个字的名字', (question, names, length) => {
  expect(said(question, names)).toBe(length);
});

test('问话里写着的叫法，取最长的', () => {
  expect(aliasSaid('吃水安全吗', ['水', '吃水', '吃水安全', '低保'])).toBe('吃水安全');
  expect(aliasSaid('天气', ['低保'])).toBeUndefined();
});
