import { describe, expect, test } from 'vitest';
import { exampleSounds, readingOf } from '../../../tests/support/pinyin-example.ts';
import { documentsOf } from '../index/documents.ts';
import { suggestionFiles } from '../index/suggestion-files.ts';
import { openSearch } from './suggest.ts';
import type { SearchData } from './suggestion.ts';

const page = (data: string, inside: string) =>
  `<html lang="zh-CN"><body><main data-pagefind-body ${data}>${inside}</main></body></html>`;

const pages: readonly (readonly [string, string])[] = [
  [
    '1010/',
    page(
      'data-code="1010" data-kind="policies" data-kind-label="政策" data-title="农村低保" data-summary="按月补差额。" data-aliases="低保|吃低保"',
      '<h3>低保一个月好多？</h3><p>标准减收入。</p><ol class="steps"><li>先写申请。</li><li>镇里核查。</li></ol>',
    ),
  ],
  [
    '1042/',
    page(
      'data-code="1042" data-kind="policies" data-kind-label="政策" data-title="农村饮水安全" data-summary="没水找哪个。" data-aliases="吃水|自来水"',
      '<p>先找管水员。</p>',
    ),
  ],
  [
    '2001/',
    page(
      'data-code="2001" data-kind="rules" data-kind-label="村规民约" data-village="jia" data-village-name="甲村" data-title="甲村村规民约" data-summary="大家定的。" data-aliases="彩礼"',
      '<p id="1" data-clause="第一条">第一条　彩礼两家商量。</p><p id="2" data-clause="第二条">第二条　水池不乱动。</p>',
    ),
  ],
  [
    '4001/',
    page(
      'data-code="4001" data-kind="notices" data-kind-label="文件原文" data-title="工作方案"',
      '<section id="2" data-clause="第二部分">二、措施<p id="2-8" data-clause="二、（八）">（八）选树典型。</p></section>',
    ),
  ],
];

const files = suggestionFiles(
  pages.flatMap(([path, html]) => documentsOf(html, path)),
  { of: readingOf, othersOf: (character) => (character === '行' ? ['hang'] : []) },
  ['龘'],
  [['飲', ['饮']]],
);
const read = (name: string) => files.get(name) ?? '';
const data: SearchData = {
  manifest: async () => JSON.parse(read('index.json')),
  shard: async (number) => read(`p/${number}.txt`),
  card: async (number) => JSON.parse(read(`c/${number}.json`)),
  text: async (number) => read(`t/${number}.txt`),
  rare: async () => JSON.parse(read('rare.json')),
};
const search = openSearch(data);
const everything = { kind: '', village: '' };
const paths = async (query: string, conditions = everything) =>
  (await search.suggest(query, conditions)).list.map(({ path }) => path);

test('测试用的字音认得要用的字', () => {
  expect(exampleSounds.of('低')).toBe('di');
});

describe('各种问法都到那一页', () => {
  test.each([
    ['低保', '1010/'],
    ['底保怎么办', '1010/'],
    ['dibao', '1010/'],
    ['ysaq', '1042/'],
    ['吃水', '1042/'],
    ['飲水安全', '1042/'],
    ['彩礼', '2001/'],
    ['1010', '1010/'],
    ['一零四二', '1042/'],
    ['二（八）', '4001/#2-8'],
    ['甲村村规民约第2条', '2001/#2'],
  ])('「%s」头一条是 %s', async (query, path) => {
    expect((await paths(query))[0]).toBe(path);
  });
});

test.each(['天气', '护照怎么办', '9999', 'xyz'])('「%s」不相干，一条也不给', async (query) => {
  expect(await paths(query)).toEqual([]);
});

test('说编号带条款，直接就是那一条', async () => {
  const { direct } = await search.suggest('2001第2条', everything);
  expect(direct?.path).toBe('2001/#2');
});

test('没有的编号，说得出是哪个号', async () => {
  expect(await search.suggest('一零九九', everything)).toMatchObject({ code: '1099', list: [] });
});

test('一条明显合适的，带着一句话和前几步', async () => {
  const { clear, list } = await search.suggest('农村低保', everything);
  expect(clear).toBe(true);
  expect(list[0]?.card).toMatchObject({
    summary: '按月补差额。',
    steps: ['先写申请。', '镇里核查。'],
  });
});

test('按类、按村筛', async () => {
  expect(await paths('彩礼', { kind: 'policies', village: '' })).toEqual([]);
  expect((await paths('彩礼', { kind: '', village: 'jia' }))[0]).toBe('2001/');
});

test('卡片没到之前，先摆出题目', async () => {
  const early: string[] = [];
  await search.suggest('低保', everything, ({ list }) => {
    early.push(...list.map(({ card }) => card.title));
  });
  expect(early[0]).toBe('农村低保');
});

test('正文里原样写着的页，取得来正文', async () => {
  const [found] = await search.texts('水池', everything);
  expect(found?.card.code).toBe('2001');
  expect(found?.text).toContain('水池不乱动');
  expect(await search.texts('chishui', everything)).toEqual([]);
});

test('同样的网页总写出同样的文件', () => {
  const again = suggestionFiles(
    pages.flatMap(([path, html]) => documentsOf(html, path)),
    { of: readingOf, othersOf: (character) => (character === '行' ? ['hang'] : []) },
    ['龘'],
    [['飲', ['饮']]],
  );
  expect([...again]).toEqual([...files]);
});

test('数据没下成，下回重来', async () => {
  let tries = 0;
  const failing = openSearch({ ...data, manifest: () => Promise.reject(new Error('断网')) }, () => {
    tries += 1;
  });
  await expect(failing.suggest('低保', everything)).rejects.toThrow('断网');
  expect(tries).toBe(1);
});
