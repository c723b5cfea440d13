import { expectedQueriesSchema } from '../kinds/town/expected-queries.ts';
import { leadingPages } from '../search/suggest/leading-pages.ts';
import { searchPages } from './search-pages.ts';
import { hasTownFile, readTownJson } from './town-files.ts';

/** 想得到会有人问的话（expected-queries.json）共几句，各有几句头一个找到哪一页：编号 → 几句。没有这份清单的是零句。 */
export async function askedPages() {
  const file = 'expected-queries.json';
  const queries = hasTownFile(file) ? expectedQueriesSchema.parse(readTownJson(file)) : [];
  const led = queries.length > 0 ? await leadingPages(await searchPages(), queries) : new Map();
  return {
    queries: queries.length,
    timesOf: (code: number): number => led.get(`${code}/`) ?? 0,
  };
}
