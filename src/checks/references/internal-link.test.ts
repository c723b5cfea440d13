import { expect, test } from 'vitest';
import { appended, said } from '../../../tests/support/example-content.ts';

const linked = (url: string) =>
  said('E-LINK', appended('content/policies/relief.md', `\n看[这里](${url})。\n`));

test.each([
  '/1010/card/',
  '/1010/poster/',
  '/1010/broadcast/',
  '/4001/read/',
  '/2001/read/',
  '/5003/read/',
  '/7001/',
  '/data/7001.csv',
  '/data/7001-table.csv',
  '/data/progress-plan.json',
  '/villages/jia/',
  '/2001/#2',
  '/cards/',
  '/guide/review/',
  '/guide/to-fill/',
  '/guide/fields/',
  '/changes/',
])('%s 有这一页', (url) => {
  expect(linked(url)).toEqual([]);
});

test('写成链接的网址少了 https://，点开的是没有的一页；只写着 www. 的不是链接', () => {
  expect(linked('www.gov.cn')[0]).toContain('少了 https://');
  expect(said('E-LINK', appended('content/policies/relief.md', '\n看 www.gov.cn。\n'))).toEqual([]);
});

test.each([
  ...['/4001/card/', '/622001/read/', '/1010/print/', '/1010/toString/', '/4001/2022-10-17/'],
  '/1010/card/more/',
])('%s 没有这一页', (url) => {
  const [finding] = linked(url);
  expect(finding).toContain(`链接 ${url} 编号后面多了东西`);
});

test.each([
  '/changed/',
  '/01010/',
  '/villages/jia/more/',
  '/guide/review/more/',
  '/data/1010.csv',
  '/data/7001.svg/',
  '/1010/#常有人问',
  '/1010/card/#a',
  '/policies/#a',
  '/4001/read/#2-1',
  '#bottom',
])('%s 没有这个地方', (url) => {
  expect(linked(url)).toHaveLength(1);
});

test('指南页写错了，说出最像的', () => {
  expect(linked('/guide/reviews/')[0]).toContain('是不是 review');
});

test('指到词的链接，一个词也没有的镇也查；词表坏了、丢了，只说词表的事', () => {
  const without = (terms: string | undefined) =>
    said('E-LINK', { 'content/terms.json': terms }).map((line) => line.split(' → ')[0]);
  const path = 'content/policies/relief.md';
  expect(without('[]\n')).toEqual([
    expect.stringMatching(`^${path}:.* 链接 /terms/#eight 指的词不在 terms.json 里。$`),
  ]);
  expect(without('[\n')).toEqual([]);
  expect(without(undefined)).toEqual([]);
});

test('指到广播稿的链接，没有稿子的报', () => {
  const changes = {
    ...appended('content/policies/relief.md', '\n看[稿子](/1014/broadcast/)。\n'),
    'content/broadcasts/urgent.md': undefined,
  };
  expect(said('E-LINK', changes)[0]).toContain('指的广播稿没有，1014 还没有稿子');
});
