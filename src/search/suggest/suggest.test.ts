import { describe, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { exampleSounds, readingOf } from '../../../tests/support/pinyin-example.ts';
import { documentsOf } from '../index/documents.ts';
import { keptIndex } from '../index/kept-index.ts';
import { suggestionFiles } from '../index/suggestion-files.ts';
import { openSearch } from './suggest.ts';
import type { SearchData } from './suggestion.ts';

const clause = (id: string, label: string, text: string) => ({ clause: { id, label }, text });

const pages = [
  indexedPageExample({
    ...{
      code: '1010',
      kind: 'policies',
      kindLabel: '政策',
      title: '农村低保',
      summary: '按月补差额。',
    },
    aliases: ['低保', '吃低保'],
    questions: ['低保一个月好多？'],
    steps: ['先写申请。', '镇里核查。'],
    parts: [{ text: '按月补差额。' }, { text: '低保一个月好多？ 标准减收入。' }],
  }),
  indexedPageExample({
    ...{ path: '1042/', code: '1042', kind: 'policies', kindLabel: '政策', title: '农村饮水安全' },
    ...{ summary: '没水找哪个。', aliases: ['吃水', '自来水'], parts: [{ text: '先找管水员。' }] },
  }),
  indexedPageExample({
    ...{ path: '2001/', code: '2001', kind: 'rules', kindLabel: '村规民约', title: '甲村村规民约' },
    ...{ village: 'jia', villageName: '甲村', summary: '大家定的。', aliases: ['彩礼'] },
    parts: [
      clause('1', '第一条', '第一条　彩礼两家商量。'),
      clause('2', '第二条', '第二条　水池不乱动。'),
    ],
  }),
  indexedPageExample({
    ...{ path: '4001/', code: '4001', kind: 'notices', kindLabel: '文件原文', title: '工作方案' },
    parts: [clause('2', '第二部分', '二、措施'), clause('2-8', '二、（八）', '（八）选树典型。')],
  }),
];

const files = suggestionFiles(
  pages.flatMap(documentsOf),
  { of: readingOf, othersOf: (character) => (character === '行' ? ['hang'] : []) },
  ['龘'],
  [['飲', ['饮']]],
);
const read = (name: string) => files.get(name) ?? '';
const data: SearchData = {
  manifest: async () => JSON.parse(read('index.json')),
  shard: async (number) => read(`p/${number}.txt`),
  page: async (number) => JSON.parse(read(`c/${number}.json`)),
  text: async (number) => read(`t/${number}.txt`),
  rare: async () => JSON.parse(read('rare.json')),
  conditions: async () => JSON.parse(read('conditions.json')),
};
const search = openSearch(data);

const smallFiles: Readonly<Record<string, string>> = JSON.parse(
  keptIndex(pages.flatMap(documentsOf), { of: readingOf, othersOf: () => [] }),
);
const small = (name: string) => smallFiles[name] ?? '';
const offline = openSearch({
  ...data,
  manifest: async () => JSON.parse(small('index.json')),
  shard: async (number) => small(`p/${number}.txt`),
  page: async (number) => JSON.parse(small(`c/${number}.json`)),
});
const everything = { kind: '', village: '' };
const paths = async (query: string, conditions = everything) =>
  (await search.suggest(query, conditions)).list.map(({ path }) => path);

test('测试用的字音认得要用的字', () => {
  expect(exampleSounds.of('低')).toBe('di');
});

describe('没有网时用的那一份小的', () => {
  test.each([
    ['低保', '1010/'],
    ['底保', '1010/'],
    ['dibao', '1010/'],
    ['吃水', '1042/'],
    ['彩礼', '2001/'],
    ['4001', '4001/'],
  ])('%s 也到 %s', async (query, path) => {
    const { list } = await offline.suggest(query, everything);
    expect(list[0]?.path).toBe(path);
  });

  test('总表上写着，正文、首字母一样也没有收', () => {
    expect(JSON.parse(small('index.json')).kept).toBe(true);
    expect(Object.keys(smallFiles).filter((name) => !/^(?:index\.json|[pc]\/)/.test(name))).toEqual(
      [],
    );
    expect(Object.values(smallFiles).join('\n')).not.toMatch(/管水员|^@/m);
  });
});

describe('各种问法都到那一页', () => {
  test.each([
    ['低保', '1010/'],
    ['底保怎么办', '1010/'],
    ['dibao', '1010/'],
    ['ysaq', '1042/'],
    ['吃水', '1042/'],
    ['飲水安全', '1042/'],
    ['彩礼', '2001/#1'],
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
  expect(list[0]?.page).toMatchObject({
    summary: '按月补差额。',
    steps: ['先写申请。', '镇里核查。'],
  });
});

test('按类、按村筛', async () => {
  expect(await paths('彩礼', { kind: 'policies', village: '' })).toEqual([]);
  expect((await paths('彩礼', { kind: '', village: 'jia' }))[0]).toBe('2001/#1');
});

test('要点没到之前，先摆出题目', async () => {
  const early: string[] = [];
  await search.suggest('低保', everything, ({ list }) => {
    early.push(...list.map(({ page }) => page.title));
  });
  expect(early[0]).toBe('农村低保');
});

test('正文里原样写着的页，取得来正文', async () => {
  const [found] = await search.texts('水池', everything, new Set());
  expect(found?.page.code).toBe('2001');
  expect(found?.text).toContain('水池不乱动');
  expect(await search.texts('chishui', everything, new Set())).toEqual([]);
  await search.suggest('水池', everything);
  expect(await search.texts('水池', everything, new Set(['2001/']))).toEqual([]);
});

test('全文里找到的页照同一套分排：编号、题目、叫法、正文', async () => {
  const written = (path: string, fields: Parameters<typeof indexedPageExample>[0]) =>
    indexedPageExample({ path, kind: 'policies', kindLabel: '政策', ...fields });
  const water = [
    written('a/', { title: '别的事', parts: [{ text: '顺带说到吃水。' }] }),
    written('b/', { title: '饮用', aliases: ['吃水难不难'] }),
    written('c/', { title: '吃水' }),
  ];
  const reading = { of: readingOf, othersOf: () => [] };
  const waterFiles = suggestionFiles(water.flatMap(documentsOf), reading, [], []);
  const open = openSearch({
    ...data,
    manifest: async () => JSON.parse(waterFiles.get('index.json') ?? ''),
    shard: async (number) => waterFiles.get(`p/${number}.txt`) ?? '',
  });
  const order = [...(await open.standings('吃水'))].sort(([, a], [, b]) => b - a);
  expect(order.map(([page]) => page)).toEqual([2, 1, 0]);
  const [byCode] = [...(await search.standings('1042'))].sort(([, a], [, b]) => b - a);
  expect(byCode?.[0]).toBe(1);
});

test('同样的页总写出同样的文件', () => {
  const again = suggestionFiles(
    pages.flatMap(documentsOf),
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

describe('不用 WebAssembly 搜全文', () => {
  const titles = async (text: string, conditions = everything) => {
    const numbers = await search.candidates(text, conditions);
    const found = await Promise.all(numbers.map((number) => search.load(number)));
    return found.map(({ page }) => page.title);
  };

  test.each([
    ['水池', ['甲村村规民约']],
    ['申请', ['农村低保']],
    ['1042', ['农村饮水安全']],
    ['chishui', []],
    ['天气', []],
  ])('可能写着「%s」的是 %j', async (text, wanted) => {
    expect(await titles(text)).toEqual(wanted);
  });

  test('按类、按村列出全部，两样都说的都要合', async () => {
    expect(await titles('', { kind: 'policies', village: '' })).toEqual([
      '农村低保',
      '农村饮水安全',
    ]);
    expect(await titles('', { kind: '', village: 'jia' })).toEqual(['甲村村规民约']);
    expect(await titles('', { kind: 'policies', village: 'jia' })).toEqual([]);
    expect(await titles('水池', { kind: 'policies', village: '' })).toEqual([]);
  });
});
