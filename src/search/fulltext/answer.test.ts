import { expect, test } from 'vitest';
import { arrangeFullText, searchedText } from './answer.ts';
import type { Passage } from './passage.ts';

const page: Passage = {
  url: '/zt/mbl/4001/',
  code: '4001',
  title: '提升群众认可度工作方案',
  short: '方案',
  kind: '文件原文',
  village: undefined,
  clause: undefined,
  summary: '八件事从哪里来。',
  aliases: ['红头文件'],
  body: '编号 4001。选树一批先进典型。',
  score: 2,
};
const other: Passage = { ...page, url: '/zt/mbl/5008/', title: '红头文件里说的榜样', score: 3 };
const fresh = { listed: new Set<string>(), placed: [] };

test('真含有的列出来，建议里列过的不再列：一个链接在一页上只出现一回', () => {
  expect(arrangeFullText('红头文件', [page], fresh).exact).toEqual([page]);
  const listed = new Set([page.url]);
  expect(arrangeFullText('红头文件', [page], { ...fresh, listed }).exact).toEqual([]);
});

test('没有真含有的，碰巧有几个字一样的不拿来充数', () => {
  expect(arrangeFullText('红头文件讲些么子', [page], fresh).exact).toEqual([]);
});

test('已经摆出来的不挪地方，后到的更好也接在后头', () => {
  const urls = (placed: readonly string[]) =>
    arrangeFullText('红头文件', [page, other], { ...fresh, placed }).exact.map(({ url }) => url);
  expect(urls([])).toEqual([other.url, page.url]);
  expect(urls([page.url])).toEqual([page.url, other.url]);
});

test.each([
  ['一零一零', '1010'],
  ['2001第3条', '2001'],
  ['第3条', '第三条'],
  ['房子漏雨', '房子漏雨'],
])('问「%s」，拿「%s」去搜', (query, text) => {
  expect(searchedText(query)).toBe(text);
});
