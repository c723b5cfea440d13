import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedQueriesSchema } from '../../../src/kinds/town/expected-queries.ts';
import { openSearch } from '../../../src/search/suggest/suggest.ts';

/** 大家多半会问、却什么也找不到的话：说给发布的人，补上叫法就行。 */
export async function reportUnanswered(content: string, dist: string): Promise<void> {
  const queries = await unanswered(content, dist);
  if (queries.length === 0) return;
  console.log(`这些话大家多半会问，搜索里什么也找不到：${queries.join('、')}。`);
  console.log('该由哪一页答，就在那一页的 aliases 里添一行。');
}

/** 把 `content` 里列的「大家多半会问的话」一句句试过，返回什么也找不到的。没有这份清单就是空的。 */
export async function unanswered(content: string, dist: string): Promise<readonly string[]> {
  const list = join(content, 'expected-queries.json');
  if (!existsSync(list)) return [];
  const queries = expectedQueriesSchema.parse(JSON.parse(readFileSync(list, 'utf8')));
  const read = (name: string) => readFileSync(join(dist, 'search', name), 'utf8');
  const search = openSearch({
    manifest: async () => JSON.parse(read('index.json')),
    shard: async (number) => read(`p/${number}.txt`),
    page: async (page) => JSON.parse(read(`c/${page}.json`)),
    text: async (page) => read(`t/${page}.txt`),
    rare: async () => JSON.parse(read('rare.json')),
    conditions: async () => JSON.parse(read('conditions.json')),
  });
  const missing: string[] = [];
  for (const query of queries) {
    const { list: found } = await search.suggest(query, { kind: '', village: '' });
    if (found.length === 0) missing.push(query);
  }
  return missing;
}
