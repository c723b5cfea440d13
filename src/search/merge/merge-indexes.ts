import type { Manifest, PageConditions, RareCharacters } from '../index/manifest.ts';
import { type WrittenFeature, writeFeatures, writeShards } from '../index/shards.ts';
import { SHARD_SIZE, type SuggestionFiles } from '../index/suggestion-files.ts';
import { unpackSounds } from '../words/sounds.ts';
import { mergeFeatures } from './merge-features.ts';
import { mergeCommon, mergeConditions, mergeRare, mergeSounds } from './merge-tables.ts';

/** 一个镇建好的建议：片子用到才读，读一片放一片。 */
export interface TownIndex {
  readonly id: string;
  readonly name: string;
  /** 镇的网站的网址，斜杠收尾。 */
  readonly address: string;
  readonly manifest: Manifest;
  readonly conditions: PageConditions;
  readonly rare: RareCharacters;
  shard(number: number): string;
}

/** 全区的总表里的一个镇：从全区的第几页起。 */
export interface DistrictTown extends Pick<TownIndex, 'id' | 'name' | 'address'> {
  readonly first: number;
  /** 一共几页。 */
  readonly pages: number;
}

/** 全区搜索的总表：同一个写法，多一张各镇的单子；村记的是哪几个镇有。 */
export interface DistrictManifest extends Manifest {
  readonly towns: readonly DistrictTown[];
  /** 村名 → 有这个村的镇的代号。 */
  readonly villageTowns: Readonly<Record<string, readonly string[]>>;
}

/**
 * 把各镇的建议合成一份：总表、片子、条件和少用字。各页的要点和正文不合，手机上要哪一页，到那个镇的文件夹里取。
 * 页的序号照 `towns` 的次序往下接。同样的几份总合出同样的文件。
 */
export function mergeIndexes(towns: readonly TownIndex[]): SuggestionFiles {
  const span = Math.max(1, ...towns.map(({ manifest }) => manifest.span));
  const merged = mergeFeatures();
  const listed: DistrictTown[] = [];
  let first = 0;
  for (const { id, name, address, manifest, conditions, shard } of towns) {
    const sounds = unpackSounds(manifest.sounds);
    const numbered = { first, townSpan: manifest.span, span };
    for (let number = 0; number < manifest.shards; number++) {
      merged.add(shard(number), sounds, numbered);
    }
    const pages = pagesIn(conditions);
    listed.push({ id, name, address, first, pages });
    first += pages;
  }
  const packed = mergeSounds(towns.map(({ manifest }) => manifest.sounds));
  const sounds = unpackSounds(packed);
  const written: WrittenFeature[] = [];
  for (const feature of merged.features()) {
    for (const one of writeFeatures([feature], sounds)) {
      const named = one.named.filter((document) => merged.briefOf(document) !== undefined);
      written.push({ ...one, named });
    }
  }
  const write = (count: number) =>
    writeShards(written, count, (document) => mustHave(merged.briefOf(document)));
  const [together = ''] = write(1);
  const shards = write(Math.max(1, Math.ceil(together.length / SHARD_SIZE)));
  const placed = towns.map(({ conditions, manifest }, at) => ({
    conditions,
    villages: manifest.villages,
    first: listed[at]?.first ?? 0,
  }));
  const manifest: DistrictManifest = {
    sounds: packed,
    shards: shards.length,
    documents: towns.reduce((sum, one) => sum + one.manifest.documents, 0),
    span,
    common: mergeCommon(towns.map((one) => one.manifest.common)),
    villages: Object.fromEntries(villageNames(towns).map((name) => [name, name])),
    towns: listed,
    villageTowns: Object.fromEntries(
      villageNames(towns).map((name) => [
        name,
        towns.filter((one) => name in one.manifest.villages).map(({ id }) => id),
      ]),
    ),
  };
  const rare = mergeRare(
    towns.map((one) => one.rare),
    packed,
  );
  return new Map([
    ['index.json', JSON.stringify(manifest)],
    ['rare.json', JSON.stringify(rare)],
    ['conditions.json', JSON.stringify(mergeConditions(placed))],
    ...shards.map((text, number) => [`p/${number}.txt`, text] as const),
  ]);
}

/** 一共几页：每一页都归一类。 */
function pagesIn({ kinds }: PageConditions): number {
  return Object.values(kinds).reduce((sum, pages) => sum + pages.length, 0);
}

function villageNames(towns: readonly TownIndex[]): readonly string[] {
  return [...new Set(towns.flatMap(({ manifest }) => Object.keys(manifest.villages)))];
}

function mustHave<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('片子上指着一条没有题目的内容。');
  return value;
}
