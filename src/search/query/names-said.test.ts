import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import { unitsAsked } from '../words/units.ts';
import { aliasSaid, longestNameSaid, titleNames } from './names-said.ts';

const said = (question: string, names: readonly string[]) =>
  longestNameSaid(unitsAsked(question, exampleSounds).units, names, exampleSounds);

test.each([
  ['低保怎么办', ['低保', '农村低保'], 1],
  ['底保', ['低保'], 0.93],
  ['dibao', ['低保'], 1],
  ['高龄律贴', ['高龄津贴'], 0.75],
  ['高津龄贴', ['高龄津贴'], 0.82],
  ['高龄津', ['高龄津贴'], 0.75],
  ['甲村高龄的津贴', ['高龄津贴'], 0.75],
])('「%s」说到了 %j，有 %f 准', (question, names, fit) => {
  expect(said(question, names)?.fit).toBeCloseTo(fit, 1);
});

test.each([
  ['天气', ['低保']],
  ['低', ['低']],
  ['低气', ['低保']],
  ['高气天贴', ['高龄津贴']],
])('「%s」没有说到 %j', (question, names) => {
  expect(said(question, names)).toBeUndefined();
});

test('说得全的名字算数，占着问话的哪一截也说得出', () => {
  expect(said('甲村高龄津贴', ['津贴', '高龄津贴'])).toMatchObject({ start: 2, length: 4 });
});

test.each([
  ['义务教育和控辍保学', ['义务教育和控辍保学', '义务教育', '控辍保学']],
  ['合作医疗（医保）', ['合作医疗（医保）', '合作医疗', '医保']],
  ['一、二组和三组', ['一、二组和三组', '二组和三组']],
  ['低保', ['低保']],
])('题目「%s」里的名字是 %j', (title, names) => {
  expect(titleNames(title)).toEqual(names);
});

test('问话里写着的叫法，取最长的', () => {
  expect(aliasSaid('吃水安全吗', ['水', '吃水', '吃水安全', '低保'])).toBe('吃水安全');
  expect(aliasSaid('天气', ['低保'])).toBeUndefined();
});
