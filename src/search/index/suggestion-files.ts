import { joinBody } from '../fulltext/passage.ts';
import { kindredCharacters } from '../words/kindred-words.ts';
import { levelOneCharacters, packSounds, unpackSounds } from '../words/sounds.ts';
import { packTraditional, type TraditionalTable } from '../words/traditional.ts';
import type { SearchDocument } from './documents.ts';
import { newestEditions } from './editions.ts';
import { featuresOf } from './features.ts';
import type { Manifest, PageConditions, RareCharacters } from './manifest.ts';
import { commonCharacters, type PageDocuments, searchPageOf } from './pages.ts';
import { type Brief, writeFeatures, writeShards } from './shards.ts';

/** 读音从哪里来：构建时用的拼音库，由脚本给。 */
export interface PinyinSource {
  /** 一个字最常见的读音，不带声调，ü 写成 v；不是汉字的返回 `undefined`。 */
  of(character: string): string | undefined;
  /** 一个字别的读音。 */
  othersOf(character: string): readonly string[];
}

/** 建议要用的全部文件：文件名 → 内容。 */
export type SuggestionFiles = ReadonlyMap<string, string>;

/** 一片大约这么多个字符，压缩后三千字节上下。 */
const SHARD_SIZE = 6000;

/**
 * 把各页变成建议用的文件：`index.json` 是总表，`p/` 下是字对，`c/` 下一页一份要点，`t/` 下一页一份正文，
 * `rare.json` 是少用字，`conditions.json` 是哪一类、哪个村有哪些页。同样的网页总是写出同样的文件。
 */
export function suggestionFiles(
  documents: readonly SearchDocument[],
  pinyin: PinyinSource,
  rareCharacters: readonly string[],
  traditional: TraditionalTable,
): SuggestionFiles {
  const whole = byPage(documents);
  const pages = newestEditions(whole);
  const span = 1 + Math.max(0, ...pages.map(({ clauses }) => clauses.length));
  const ordered = pages.flatMap(({ page, clauses }) => [page, ...clauses]);
  const ids = pages.flatMap(({ clauses }, at) =>
    Array.from({ length: clauses.length + 1 }, (_, position) => at * span + position),
  );
  const written = charactersIn(documents);
  const packed = packSounds(pinyin.of, written);
  const sounds = unpackSounds(packed);
  const features = featuresOf(
    ordered,
    { sounds, othersOf: pinyin.othersOf },
    (index) => ids[index] ?? 0,
  );
  const byId = new Map(ids.map((id, at) => [id, ordered[at]]));
  const lines = writeFeatures(features, sounds);
  const write = (count: number) => writeShards(lines, count, (id) => briefOf(byId.get(id)));
  const [together = ''] = write(1);
  const count = Math.max(1, Math.ceil(together.length / SHARD_SIZE));
  const shards = write(count);
  const common = commonCharacters(pages);
  const known = new Set([...levelOneCharacters(), ...written]);
  const manifest: Manifest = {
    sounds: packed,
    shards: count,
    documents: ordered.length,
    span,
    common,
    villages: Object.fromEntries(
      pages
        .map(({ page: { villageName, village } }) => [villageName, village] as const)
        .filter(([name]) => name !== ''),
    ),
  };
  const [, rareSounds = ''] = packSounds(
    pinyin.of,
    rareCharacters.filter((character) => !known.has(character)),
  ).split(' ');
  const searchable = new Set([...known, ...rareCharacters]);
  const rare: RareCharacters = {
    traditional: packTraditional(traditional, (character) => searchable.has(character)),
    sounds: ` ${rareSounds}`,
  };
  const skip = new Set(common);
  return new Map([
    ['index.json', JSON.stringify(manifest)],
    ['rare.json', JSON.stringify(rare)],
    ['conditions.json', JSON.stringify(conditionsOf(pages))],
    ...shards.map((text, number) => [`p/${number}.txt`, text] as const),
    ...whole.map(({ page }, number) => [`t/${number}.txt`, joinBody(page.segments)] as const),
    ...pages.map(
      (page, number) => [`c/${number}.json`, JSON.stringify(searchPageOf(page, skip))] as const,
    ),
  ]);
}

function conditionsOf(pages: readonly PageDocuments[]): PageConditions {
  const kinds: Record<string, number[]> = {};
  const villages: Record<string, number[]> = {};
  for (const [number, { page }] of pages.entries()) {
    kinds[page.kind] = [...(kinds[page.kind] ?? []), number];
    if (page.village !== '') villages[page.village] = [...(villages[page.village] ?? []), number];
  }
  return { kinds, villages };
}

function briefOf(document: SearchDocument | undefined): Brief {
  if (document === undefined) throw new Error('特征指着一条没有的内容。');
  const { path, code, title, short, clause, kind, kindLabel, village, villageName } = document;
  return { path, code, title: short || title, clause, kind, kindLabel, village, villageName };
}

function byPage(documents: readonly SearchDocument[]): readonly PageDocuments[] {
  const pages: { page: SearchDocument; clauses: SearchDocument[] }[] = [];
  for (const document of documents) {
    if (document.clause === '') pages.push({ page: document, clauses: [] });
    else pages.at(-1)?.clauses.push(document);
  }
  return pages;
}

function charactersIn(documents: readonly SearchDocument[]): readonly string[] {
  const found = new Set(kindredCharacters);
  for (const { title, clause, summary, aliases, questions, text } of documents) {
    for (const said of [title, clause, summary, ...aliases, ...questions, text]) {
      for (const character of said) found.add(character);
    }
  }
  return [...found].filter((character) => /\p{Script=Han}/u.test(character)).sort();
}
