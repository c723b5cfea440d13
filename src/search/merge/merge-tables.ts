import type { Manifest, PageConditions, RareCharacters } from '../index/manifest.ts';
import { allMatches } from '../words/all-matches.ts';

/** 到处都有的字：至少这么大比例的镇都这么算。 */
const MOST_TOWNS = 0.5;

/** 几份读音表合成一份：一级汉字的那一段各镇一样，字表以外的字并起来。 */
export function mergeSounds(all: readonly string[]): string {
  const [common = ''] = (all[0] ?? '').split(' ');
  return `${common} ${packedRest(readRest(all))}`;
}

/** 几份少用字合成一份；`known` 是总表里已经有读音的，不再写。 */
export function mergeRare(all: readonly RareCharacters[], known: string): RareCharacters {
  const inTable = readRest([known]);
  const sounds = readRest(all.map((one) => one.sounds));
  for (const character of inTable.keys()) sounds.delete(character);
  const traditional = new Map<string, string>();
  for (const characters of all.map((one) => [...one.traditional])) {
    for (let at = 0; at + 1 < characters.length; at += 2) {
      const [character = '', simplified = ''] = characters.slice(at, at + 2);
      if (!traditional.has(character)) traditional.set(character, simplified);
    }
  }
  return {
    traditional: [...traditional].flat().join(''),
    sounds: ` ${packedRest(sounds)}`,
  };
}

/** 到处都有的字：一半以上的镇都有的。 */
export function mergeCommon(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const character of all.flatMap((one) => [...one])) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > all.length * MOST_TOWNS)
    .map(([character]) => character)
    .sort()
    .join('');
}

/** 一个镇的：从全区的第几页起，哪一类、哪个村有哪些页。 */
export interface TownConditions extends Pick<Manifest, 'villages'> {
  readonly first: number;
  readonly conditions: PageConditions;
}

/** 全区哪一类有哪些页，叫这个名字的村有哪些页：几个镇有同名的村，合在一起。 */
export function mergeConditions(all: readonly TownConditions[]): PageConditions {
  const kinds: Record<string, number[]> = {};
  const villages: Record<string, number[]> = {};
  for (const { first, conditions, villages: names } of all) {
    const put = (into: Record<string, number[]>, name: string, pages: readonly number[] = []) => {
      into[name] = [...(into[name] ?? []), ...pages.map((page) => page + first)];
    };
    for (const [kind, pages] of Object.entries(conditions.kinds)) put(kinds, kind, pages);
    for (const [name, id] of Object.entries(names)) put(villages, name, conditions.villages[id]);
  }
  return { kinds, villages };
}

/** 一级汉字以外的字和读音。 */
function readRest(all: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const packed of all) {
    const [, rest = ''] = packed.split(' ');
    for (const [, syllable = '', characters = ''] of allMatches(rest, /([a-z]+)([^a-z]+)/g)) {
      for (const character of characters) found.set(character, syllable);
    }
  }
  return found;
}

function packedRest(sounds: ReadonlyMap<string, string>): string {
  const bySyllable = new Map<string, string>();
  for (const [character, syllable] of [...sounds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters)
    .join('');
}
