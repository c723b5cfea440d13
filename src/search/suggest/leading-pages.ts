import type { IndexedPage } from '../entries/indexed-page.ts';
import { documentsOf } from '../index/documents.ts';
import { pinyinPro } from '../index/pinyin-pro.ts';
import { suggestionFiles } from '../index/suggestion-files.ts';
import { openSearch } from './suggest.ts';

/**
 * 这些问话，各有几句头一个找到哪一页：那一页的地址 → 几句；什么也没找到的不算。
 * 就地建好建议来搜，不写文件：和网站上搜的一样，只是不认繁体字。只在构建时用。
 */
export async function leadingPages(
  pages: readonly IndexedPage[],
  queries: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const files = suggestionFiles(pages.flatMap(documentsOf), pinyinPro, [], []);
  const read = async (name: string) => files.get(name) ?? '';
  const search = openSearch({
    manifest: async () => JSON.parse(await read('index.json')),
    shard: (number) => read(`p/${number}.txt`),
    page: async (page) => JSON.parse(await read(`c/${page}.json`)),
    text: (page) => read(`t/${page}.txt`),
    rare: async () => JSON.parse(await read('rare.json')),
    conditions: async () => JSON.parse(await read('conditions.json')),
  });
  const counts = new Map<string, number>();
  for (const query of queries) {
    const { direct, list } = await search.suggest(query, { kind: '', village: '' });
    const path = (direct ?? list[0])?.page.path;
    if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}
