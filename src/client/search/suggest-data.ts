import type { Manifest } from '../../search/index/manifest.ts';
import { mayBeCode } from '../../search/query/query.ts';
import { type OpenSearch, openSearch } from '../../search/suggest/suggest.ts';
import type { SearchData } from '../../search/suggest/suggestion.ts';
import { pageAddress, readSearchFile } from './data-source.ts';

/** 没有网，总表是手机上存着的那一份：别的文件也取那一份的。 */
let suffix = '';

const data: SearchData = {
  async manifest() {
    const manifest = await json<Manifest>('index.json');
    suffix = manifest.kept === true ? '?kept' : '';
    return manifest;
  },
  shard: (number) => text(`p/${number}.txt`),
  page: (page) => json(`c/${page}.json`),
  text: (page) => text(`t/${page}.txt`),
  rare: () => json('rare.json'),
  conditions: () => json('conditions.json'),
};

let opened: OpenSearch | undefined;
let open = (failed: () => void): OpenSearch => openSearch(data, failed);

/** 换一个办法打开搜索：区里的网站一次找几个镇的。要在打开以前换。 */
export function openWith(other: (failed: () => void) => OpenSearch): void {
  open = other;
}

/** 打开搜索；头一回才下载，没下成的下回再试。 */
export function search(): OpenSearch {
  opened ??= open(() => {
    opened = undefined;
  });
  return opened;
}

/** 这句话下各页（第几页）的分，全文找到的照它排；数据没下成的一页也没有。 */
export async function scoresOfPages(query: string): Promise<ReadonlyMap<number, number>> {
  if (query === '') return new Map();
  return search()
    .standings(query)
    .catch(() => new Map<number, number>());
}

/** 编号或条款说的是哪一页；说的不是编号、没有这一页、数据没下成，都是 `undefined`。 */
export async function directTo(query: string): Promise<string | undefined> {
  if (!mayBeCode(query)) return undefined;
  const everything = { kind: '', village: '' };
  const { direct } = await search()
    .suggest(query, everything)
    .catch(() => ({ direct: undefined }));
  return direct && pageAddress(direct.path);
}

async function text(name: string): Promise<string> {
  return readSearchFile(name + (name === 'index.json' ? '' : suffix)).catch((error) => {
    // 断了网：下回从总表起重来，手机上存着的那一份接得上。
    opened = undefined;
    throw error;
  });
}

async function json<T>(name: string): Promise<T> {
  return JSON.parse(await text(name)) as T;
}
