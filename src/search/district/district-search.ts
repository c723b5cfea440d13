import type { PageConditions, RareCharacters } from '../index/manifest.ts';
import type { SearchPage } from '../index/pages.ts';
import type { DistrictManifest, DistrictTown } from '../merge/merge-indexes.ts';
import { mayBeCode } from '../query/query.ts';
import { type FoundPage, type OpenSearch, openSearch } from '../suggest/suggest.ts';
import type { Conditions, Listed, SearchData, Suggestions } from '../suggest/suggestion.ts';
import { townAsked } from './town-asked.ts';

/** 取区网站上的一个文件：合起来的在 `search` 里，一个镇自己的在 `towns/代号` 里。 */
export type ReadFile = (path: string) => Promise<string>;

/**
 * 全区的搜索。说了镇（或者在 `village` 里选了镇）的，到那个镇自己的索引里找，跟在镇里的网站上找一样；
 * 没有说的，在合起来的索引里找。找到的地址都写全，村名前面带着镇名。总表没下成时叫 `failed`，好下回重来。
 */
export function openDistrictSearch(
  read: ReadFile,
  failed: () => void = () => undefined,
): OpenSearch {
  const manifest = read('search/index.json').then((text) => JSON.parse(text) as DistrictManifest);
  manifest.catch(failed);
  const whole = openSearch(wholeData(read, manifest), failed);
  const opened = new Map<string, OpenSearch>();

  function searchIn(town: DistrictTown): OpenSearch {
    const held =
      opened.get(town.id) ?? openSearch(townData(read, town), () => opened.delete(town.id));
    opened.set(town.id, held);
    return held;
  }

  /** 在哪里找，找什么：选了镇的照选的，说了镇的照说的。 */
  async function routed(text: string, { kind, village }: Conditions) {
    const known = await manifest;
    const said = townAsked(text, known);
    const chosen = known.towns.find(({ id }) => id === village);
    const town = chosen ?? said?.town;
    const rest = said !== undefined && said.town === town ? said.text : text;
    const lead = rest === text ? '' : `${said?.town.name} `;
    return { known, town, text: rest, lead, conditions: { kind, village: '' } };
  }

  async function suggest(
    text: string,
    conditions: Conditions,
    early?: (suggestions: Suggestions) => void,
  ): Promise<Suggestions> {
    const asked = await routed(text, conditions);
    const placed = (found: Suggestions) => inTowns(found, asked.known.towns);
    const soon = early && ((found: Suggestions) => early(placed(found)));
    const search = asked.town === undefined ? whole : searchIn(asked.town);
    const found = placed(await search.suggest(asked.text, asked.conditions, soon));
    // 接着搜全文的也要在那个镇搜：镇名隔开写，每一条都有镇名，对得上。
    if (asked.town !== undefined) return { ...found, asked: asked.lead + found.asked };
    if (found.direct === undefined) return { ...found, clear: found.clear && isAlone(found) };
    const isShared = await manyHave(asked.text);
    return isShared ? { ...found, direct: undefined, list: [], clear: false } : found;
  }

  /** 说的是编号，不止一个镇有：不能说「就是这一页」，各镇的都列在全文里。 */
  async function manyHave(text: string): Promise<boolean> {
    const pages = mayBeCode(text) ? await whole.candidates(text, { kind: '', village: '' }) : [];
    return pages.length > 1;
  }

  async function texts(text: string, conditions: Conditions, listed: ReadonlySet<string>) {
    const asked = await routed(text, conditions);
    const search = asked.town === undefined ? whole : searchIn(asked.town);
    const found = await search.texts(asked.text, asked.conditions, listed);
    return found.map((one) => ({ ...one, page: inTown(one.page, asked.known.towns) }));
  }

  async function candidates(text: string, conditions: Conditions): Promise<readonly number[]> {
    const asked = await routed(text, conditions);
    const { town } = asked;
    if (town === undefined) return whole.candidates(asked.text, asked.conditions);
    const isEverything = asked.text === '' && conditions.kind === '';
    const pages = isEverything
      ? Array.from({ length: town.pages }, (_, page) => page)
      : await searchIn(town).candidates(asked.text, asked.conditions);
    return pages.map((page) => page + town.first);
  }

  async function load(page: number): Promise<FoundPage> {
    const { towns } = await manifest;
    const found = await whole.load(page);
    return { ...found, page: inTown(found.page, towns) };
  }

  async function standings(text: string): Promise<ReadonlyMap<number, number>> {
    const asked = await routed(text, { kind: '', village: '' });
    const { town } = asked;
    if (town === undefined) return whole.standings(asked.text);
    const scores = await searchIn(town).standings(asked.text);
    return new Map([...scores].map(([page, score]) => [page + town.first, score]));
  }

  return { suggest, texts, candidates, standings, load };
}

/** 没说哪个镇，别的镇也有同名的一页，就不能说「多半是这一页」。 */
function isAlone({ list: [first, ...others] }: Suggestions): boolean {
  return others.every(({ page }) => page.title !== first?.page.title);
}

/** 合起来的索引：要点、正文到各镇的文件夹里取，片子上的地址写全。 */
function wholeData(read: ReadFile, manifest: Promise<DistrictManifest>): SearchData {
  const placeOf = async (page: number) => {
    const { towns } = await manifest;
    const town = towns.find(({ first, pages }) => page >= first && page < first + pages);
    if (town === undefined) throw new Error(`没有第 ${page} 页。`);
    return { town, number: page - town.first };
  };
  return {
    manifest: () => manifest,
    async shard(number) {
      const [text, { towns, span }] = await Promise.all([read(`search/p/${number}.txt`), manifest]);
      return withAddresses(text, (document) => {
        const page = Math.floor(document / span);
        return towns.find(({ first, pages }) => page < first + pages)?.address ?? '';
      });
    },
    async page(page) {
      const { town, number } = await placeOf(page);
      return townPage(read, town, number);
    },
    async text(page) {
      const { town, number } = await placeOf(page);
      return read(townFile(town, `t/${number}.txt`));
    },
    rare: async () => JSON.parse(await read('search/rare.json')) as RareCharacters,
    conditions: async () => JSON.parse(await read('search/conditions.json')) as PageConditions,
  };
}

/** 一个镇自己的索引，原样；只把地址写全。 */
function townData(read: ReadFile, town: DistrictTown): SearchData {
  const json = async (name: string) => JSON.parse(await read(townFile(town, name)));
  return {
    manifest: () => json('index.json'),
    shard: async (number) =>
      withAddresses(await read(townFile(town, `p/${number}.txt`)), () => town.address),
    page: (page) => townPage(read, town, page),
    text: (page) => read(townFile(town, `t/${page}.txt`)),
    rare: () => json('rare.json'),
    conditions: () => json('conditions.json'),
  };
}

async function townPage(read: ReadFile, town: DistrictTown, number: number): Promise<SearchPage> {
  const page = JSON.parse(await read(townFile(town, `c/${number}.json`))) as SearchPage;
  return { ...page, path: town.address + page.path };
}

function townFile({ id }: DistrictTown, name: string): string {
  return `towns/${id}/${name}`;
}

/** 片子上 `!` 开头的几行是题目，序号后面是地址。 */
function withAddresses(shard: string, addressOf: (document: number) => string): string {
  return shard.replace(
    /^!([\da-z]+)\t/gm,
    (start, document: string) => start + addressOf(Number.parseInt(document, 36)),
  );
}

function inTowns(found: Suggestions, towns: readonly DistrictTown[]): Suggestions {
  // 旧的几期在那个镇的网站上看；区里的搜索页不带它们的地址。
  const placed = (one: Listed): Listed => ({ ...one, page: inTown(one.page, towns), more: 0 });
  return {
    ...found,
    direct: found.direct && placed(found.direct),
    list: found.list.map(placed),
  };
}

function inTown(page: SearchPage, towns: readonly DistrictTown[]): SearchPage {
  const town = towns.find(({ address }) => page.path.startsWith(address));
  if (town === undefined || page.villageName.startsWith(town.name)) return page;
  return { ...page, villageName: `${town.name}${page.villageName}` };
}
