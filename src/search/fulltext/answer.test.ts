import { expect, test } from 'vitest';
import { arrangeFullText, searchedText } from './answer.ts';
import type { Passage } from './passage.ts';

const page: Passage = {
  url: '/zt/mbl/4001/',
  code: '4001',
  title: '提升群众认可度工作方案',
  kind: '文件原文',
  village: undefined,
  clause: undefined,
  summary: '八件事从哪里来。',
  aliases: ['红头文件'],
  body: '编号 4001。选树一批先进典型。',
  score: 2,
};
const fresh = { listed: new Set<string>(), related: true };

test('真含有的列出来，建议里列过的也列：这里看得到那句话', () => {
  const listed = new Set([page.url]);
  expect(arrangeFullText('红头文件', [page], { ...fresh, listed }).exact).toEqual([page]);
});

test('字面相近的，建议里列过的不再列', () => {
  const listed = new Set([page.url]);
  expect(arrangeFullText('红头文件讲些么子', [page], { ...fresh, listed }).similar).toEqual([]);
});

test('没有相干的建议，也没有真含有的，字面相近的不拿来充数', () => {
  const query = '红头文件讲些么子';
  expect(arrangeFullText(query, [page], fresh).similar).toEqual([page]);
  expect(arrangeFullText(query, [page], { ...fresh, related: false }).similar).toEqual([]);
});

test('编号没有字面相近的', () => {
  const other = { ...page, code: undefined, body: '编号从 1001 到 1999。' };
  expect(arrangeFullText('1009', [other], fresh)).toMatchObject({ exact: [], similar: [] });
});

test.each([
  ['一零一零', '1010'],
  ['2001第3条', '2001'],
  ['第3条', '第三条'],
  ['房子漏雨', '房子漏雨'],
])('问「%s」，拿「%s」去搜', (query, text) => {
  expect(searchedText(query)).toBe(text);
});
