import { expect, test } from 'vitest';
import { answerTo, searchedText } from './answer.ts';
import type { Candidate } from './candidate.ts';

const page: Candidate = {
  url: '/zt/mbl/4001/',
  code: '4001',
  title: '提升群众认可度工作方案',
  kind: '文件原文',
  village: undefined,
  clause: undefined,
  summary: '八件事从哪里来。',
  aliases: ['红头文件'],
  body: '',
  score: 0,
};
const full: Candidate = { ...page, body: '编号 4001。选树一批先进典型。', score: 2 };

test('说编号，直接就是那一页，后面不再重复，也不列字面相近的', () => {
  const { direct, exact, similar } = answerTo('四零零一', [page], [full]);
  expect(direct).toBe(full);
  expect(exact).toEqual([]);
  expect(similar).toEqual([]);
});

test('说编号带条款，直接到那一条', () => {
  const { direct } = answerTo('4001二（八）', [page], []);
  expect(direct).toMatchObject({ url: '/zt/mbl/4001/#2-8', clause: '二、（八）' });
});

test('没有这个编号，就只看哪里提到它，不拿差一个数的充数', () => {
  const other = { ...full, body: '编号从 1001 到 1999。' };
  expect(answerTo('1009', [page], [other])).toMatchObject({
    direct: undefined,
    exact: [],
    similar: [],
  });
});

test('目录和全文索引都有的页只列一次，用有正文的那份', () => {
  expect(answerTo('红头文件', [page], [full]).exact).toEqual([full]);
});

test.each([
  ['一零一零', '1010'],
  ['2001第3条', '2001'],
  ['第3条', '第三条'],
  ['房子漏雨', '房子漏雨'],
])('问「%s」，拿「%s」去搜', (query, text) => {
  expect(searchedText(query)).toBe(text);
});
