import { expectedQueriesSchema } from '../kinds/town/expected-queries.ts';
import { leadingPages } from '../search/suggest/leading-pages.ts';
import { oncePerBuild } from './once-per-build.ts';
import { searchPages } from './search-pages.ts';
import { hasTownFile, readTownJson } from './town-files.ts';

/**
 * 想得到会有人问的话（expected-queries.json）共几句，各有几句在政策里头一个找到哪一页：编号 → 几句。
 * 只在政策里找，别的页再多，生成网站也不慢。没有这份清单的是零句。
 */
export const askedPages = oncePerBuild(countAsked);

async function countAsked() {
  const file = 'expected-queries.json';
  const queries = hasTownFile(file) ? expectedQueriesSchema.parse(readTownJson(file)) : [];
  const policies = (await searchPages()).filter(({ kind }) => kind === 'policies');
  const led = await leadingPages(policies, queries);
  return {
    queries: queries.length,
    timesOf: (code: number): number => led.get(`${code}/`) ?? 0,
  };
}
