import { expect, test } from 'vitest';
import type { Answer } from '../search/answer.ts';
import type { Candidate } from '../search/candidate.ts';
import { sayOutcome } from './search-words.ts';

const page: Candidate = {
  url: '/2001/#3',
  code: '2001',
  title: '甲村村规民约',
  kind: '村规民约',
  village: '甲村',
  clause: '第三条',
  summary: '',
  aliases: [],
  body: '',
  score: 0,
};
const nothing: Answer = { direct: undefined, exact: [], similar: [], words: [] };

test.each<[string, string, Answer, string]>([
  ['找到了', '低保', { ...nothing, exact: [page] }, '找到 1 条含有“低保”的。'],
  [
    '另有相近的',
    '低保',
    { ...nothing, exact: [page], similar: [page, page] },
    '找到 1 条含有“低保”的，另有 2 条字面相近。',
  ],
  [
    '只有相近的',
    '房子漏雨',
    { ...nothing, similar: [page] },
    '没有原样写着“房子漏雨”的，有 1 条字面相近。',
  ],
  ['说的是编号', '2001第3条', { ...nothing, direct: page }, '就是这一页：甲村村规民约第三条。'],
  ['什么也没有', '天气预报', nothing, '没有找到“天气预报”。'],
  ['没有这个编号', '一零九九', nothing, '没有编号 1099 的页面。'],
])('%s，照实说', (_, query, answer, said) => {
  expect(sayOutcome(query, answer, true)).toBe(said);
});

test('全文索引没打开，说清这回是怎么找的', () => {
  expect(sayOutcome('低保', { ...nothing, exact: [page] }, false)).toBe(
    '找到 1 条含有“低保”的。全文搜索没打开，这回只按题目和叫法找；全部页面的目录在下面。',
  );
});
