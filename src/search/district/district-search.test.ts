import { describe, expect, test } from 'vitest';
import { districtTowns, townIndexOf } from '../../../tests/support/district-towns.ts';
import { mergeIndexes } from '../merge/merge-indexes.ts';
import { openDistrictSearch } from './district-search.ts';

const files = new Map<string, string>([
  ...[...mergeIndexes(districtTowns.map(townIndexOf))].map(
    ([name, text]) => [`search/${name}`, text] as const,
  ),
  ...districtTowns.flatMap((town) =>
    [...town.files].map(([name, text]) => [`towns/${town.id}/${name}`, text] as const),
  ),
]);

function opened() {
  const asked: string[] = [];
  const search = openDistrictSearch(async (path) => {
    asked.push(path);
    const text = files.get(path);
    if (text === undefined) throw new Error(`没有 ${path}`);
    return text;
  });
  return { search, asked };
}

const everything = { kind: '', village: '' };
const told = ({ list }: { list: readonly { path: string; page: { villageName: string } }[] }) =>
  list.map(({ path, page }) => [path, page.villageName]);

describe('全区一起找', () => {
  test('没说哪个镇，各镇的都列，都说是哪个镇的，地址写全', async () => {
    const found = await opened().search.suggest('低保', everything);
    expect(told(found)).toEqual([
      ['https://example.org/songbai/1010/', '松柏镇'],
      ['https://example.org/liutang/1010/', '柳塘乡'],
      ['https://example.org/meiwan/1010/', '梅湾街道'],
    ]);
    expect(found.clear).toBe(false);
  });

  test.each([
    ['柳塘乡低保', 'https://example.org/liutang/1010/'],
    ['柳塘的低保怎么办', 'https://example.org/liutang/1010/'],
    ['低保 梅湾', 'https://example.org/meiwan/1010/'],
    ['戊村烧火', 'https://example.org/liutang/2002/#1'],
  ])('“%s”说了哪个镇、哪个村，头一条是那里的，别的镇的不列', async (query, path) => {
    const { list } = await opened().search.suggest(query, everything);
    expect(list[0]?.path).toBe(path);
    expect(new Set(list.map((one) => new URL(one.path).pathname.split('/')[1])).size).toBe(1);
  });

  test('说了镇的，全文也只在那个镇搜', async () => {
    const { search } = opened();
    const { asked } = await search.suggest('柳塘乡自来水', everything);
    const pages = await search.candidates(asked, everything);
    const found = await Promise.all(pages.map((page) => search.load(page)));
    expect(found.map(({ page }) => page.path)).toEqual(['https://example.org/liutang/1042/']);
    expect(asked).toBe('柳塘乡 自来水');
  });

  test('选了镇，只在那个镇找，答案和在镇里的网站上找的一样', async () => {
    const { search, asked } = opened();
    const { list, clear } = await search.suggest('低保', { kind: '', village: 'meiwan' });
    expect(told({ list })).toEqual([['https://example.org/meiwan/1010/', '梅湾街道']]);
    expect(clear).toBe(true);
    expect(asked.filter((path) => path.startsWith('search/p/'))).toEqual([]);
  });

  test('几个镇都有的编号，不说「就是这一页」，各镇的都找得到；说了镇的就是', async () => {
    const { search } = opened();
    expect(await search.suggest('1010', everything)).toMatchObject({ list: [], direct: undefined });
    expect(await search.candidates('1010', everything)).toHaveLength(3);
    const named = await search.suggest('柳塘 1010', everything);
    expect(named.direct?.path).toBe('https://example.org/liutang/1010/');
  });

  test('只有一个镇有的编号，就是那一页', async () => {
    const { direct } = await opened().search.suggest('1061', everything);
    expect(direct?.path).toBe('https://example.org/liutang/1061/');
  });

  test('全文的次序照各页的分：说了镇的只有那个镇的页有分，不说的各镇都有', async () => {
    const { search } = opened();
    const all = [...(await search.standings('低保')).keys()];
    const named = [...(await search.standings('柳塘 低保')).keys()];
    const places = await Promise.all(
      named.map(async (page) => (await search.load(page)).page.path),
    );
    expect(all.length).toBeGreaterThan(named.length);
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((path) => path.startsWith('https://example.org/liutang/'))).toBe(true);
  });

  test('同名的村两个镇都有，两个镇的都列', async () => {
    const { list } = await opened().search.suggest('丁村的村规民约', everything);
    expect(list.map(({ page }) => page.villageName)).toEqual(
      expect.arrayContaining(['松柏镇丁村', '柳塘乡丁村']),
    );
  });

  test('先摆出来的题目，地址也是那个镇的', async () => {
    let early: readonly string[] = [];
    await opened().search.suggest('自来水', everything, ({ list }) => {
      early = list.map(({ path }) => path);
    });
    expect(early).toContain('https://example.org/liutang/1042/');
  });

  test('全文里找到的，也说是哪个镇的；选了镇不写话，列出那个镇的全部页', async () => {
    const { search } = opened();
    const pages = await search.candidates('不准野外烧火', everything);
    const { page, text } = await search.load(pages[0] ?? -1);
    expect([page.villageName, text.includes('野外烧火')]).toEqual(['柳塘乡戊村', true]);
    const all = await search.candidates('', { kind: '', village: 'liutang' });
    expect(all).toHaveLength(6);
    const rules = await search.candidates('', { kind: 'rules', village: 'liutang' });
    const found = await Promise.all(rules.map((one) => search.load(one)));
    expect(found.map((one) => one.page.title)).toEqual(['丁村村规民约', '戊村村规民约']);
  });
});
