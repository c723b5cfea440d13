import { expect, test } from 'vitest';
import { listedExample, searchPageExample } from '../../../tests/support/search-page.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import type { Suggestions } from '../../search/suggest/suggestion.ts';
import { sayOutcome } from './search-words.ts';

const rules = listedExample({
  page: searchPageExample({ title: '甲村村规民约', code: '2001' }),
  clause: { anchor: '3', label: '第三条', summary: '', aliases: [] },
  path: '2001/#3',
});
const hit: Passage = {
  ...{ url: '/2001/', code: '2001', title: '甲村村规民约', short: undefined, kind: '村规民约' },
  ...{ village: '甲村', clause: undefined, summary: '', aliases: [], body: '', score: 0 },
};
const none: Suggestions = {
  ...{ asked: '', code: undefined, direct: undefined, list: [], clear: false },
};
const some: Suggestions = { ...none, list: [rules, rules] };
const nowhere = { exact: [] };

type Case = readonly [string, string, Suggestions, { exact: readonly Passage[] }, string];
const unsure: Suggestions = { ...none, list: [rules, { ...rules, unsure: true }] };
const direct: Suggestions = { ...some, direct: rules, clear: true };
const clear: Suggestions = { ...some, clear: true };
const noCode: Suggestions = { ...none, code: '1099' };
const found = { exact: [hit] };
const cases: readonly Case[] = [
  ['有建议', '彩礼', some, nowhere, '相干的有 2 条。'],
  ['一条明显合适', '彩礼', clear, nowhere, '多半是甲村村规民约第三条。相干的有 2 条。'],
  ['有拿不准的', '彩礼', unsure, nowhere, '相干的有 1 条。拿不准的有 1 条。'],
  ['全文里也有', '彩礼', some, found, '相干的有 2 条。写着“彩礼”的另有 1 条。'],
  [
    '说的是条款',
    '第3条',
    direct,
    found,
    '就是这一页：甲村村规民约第三条。写着“第三条”的另有 1 条。',
  ],
  ['只有全文里有', '彩礼', none, found, '写着“彩礼”的有 1 条。'],
  ['什么也没有', '天气预报', none, nowhere, '没有找到“天气预报”。'],
  ['没有这个编号', '一零九九', noCode, nowhere, '没有编号 1099 的页面。'],
];

test.each(cases)('%s，照实说', (_, query, suggested, fullText, said) => {
  expect(sayOutcome(query, suggested, fullText, 'done')).toBe(said);
});

test('全文索引没打开，说清这回是怎么找的', () => {
  expect(sayOutcome('彩礼', some, nowhere, 'failed')).toBe(
    '相干的有 2 条。全文搜索没打开，这回只按题目和叫法找；全部页面的目录在下面。',
  );
});

test('还在找的时候，不说没有', () => {
  expect(sayOutcome('天气预报', none, nowhere, 'looking')).toBe('正在找。');
  expect(sayOutcome('彩礼', some, nowhere, 'looking')).toBe('相干的有 2 条。正在全文里接着找。');
});
