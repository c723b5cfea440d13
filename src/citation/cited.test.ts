import { expect, test } from 'vitest';
import { citedClauses } from './cited.ts';

test('同一份依据用到的条款合在一起，按出现的次序，不重复', () => {
  const cited = citedClauses([
    '按户给〔据 低保条例 第10条〕。',
    '要如实报〔据 社会救助法 第40条；低保条例 第15条〕，再说一遍〔据 低保条例 第10条〕。',
  ]);
  expect(cited.get('低保条例')).toEqual(['第10条', '第15条']);
  expect(cited.get('社会救助法')).toEqual(['第40条']);
});

test('只写短名不写条款，也算用到了这份依据', () => {
  expect(citedClauses(['看本区的问答〔据 区民政问答〕。']).get('区民政问答')).toEqual([]);
});

test('文号里的六角括号不是引用', () => {
  expect(citedClauses(['渝民规〔2025〕6号']).size).toBe(0);
});
