import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DistrictSite } from '../../../src/district/district.ts';
import { homeHtml } from '../../../src/district/pages/home.ts';
import { searchHtml } from '../../../src/district/pages/search.ts';
import { sharedPolicies, sharedPoliciesHtml } from '../../../src/district/pages/shared-policies.ts';
import { pageCompiler } from '../../../src/floor/page-compiler.ts';
import { mergeIndexes, type TownIndex } from '../../../src/search/merge/merge-indexes.ts';
import { finishPage } from '../site/finish-pages.ts';
import { districtAssets } from './district-assets.ts';
import type { KeptPart } from './kept-parts.ts';

/** 取到了的一个镇，合并用的。 */
export interface PartIn {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly part: KeptPart;
}

/** 在 `fresh` 里写下整个区的网站：合好的搜索、各镇自己的、网页和脚本。 */
export async function writeDistrict(
  fresh: string,
  site: DistrictSite,
  parts: readonly PartIn[],
): Promise<void> {
  const put = (name: string, text: string) => {
    const file = join(fresh, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const { scripts, styles } = await districtAssets();
  const compile = pageCompiler();
  put('index.html', finishPage(homeHtml(site, styles), scripts, compile));
  put('search/index.html', finishPage(searchHtml(site, styles), scripts, compile));
  if (sharedPolicies(site).length > 0) {
    const page = sharedPoliciesHtml(site, styles);
    put('policies/index.html', finishPage(page, scripts, compile));
  }
  for (const [name, text] of scripts) put(name, text);
  for (const [name, text] of mergeIndexes(parts.map(indexOf))) put(`search/${name}`, text);
  for (const { id, part } of parts) {
    cpSync(part.folder, join(fresh, 'towns', id), { recursive: true });
  }
}

function indexOf({ id, name, address, part }: PartIn): TownIndex {
  const read = (file: string) => readFileSync(join(part.folder, file), 'utf8');
  return {
    ...{ id, name, address },
    manifest: JSON.parse(read('index.json')),
    conditions: JSON.parse(read('conditions.json')),
    rare: JSON.parse(read('rare.json')),
    shard: (number) => read(`p/${number}.txt`),
  };
}
