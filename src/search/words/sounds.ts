import { allMatches } from './all-matches.ts';

/** 汉字和音节的对照：音节不带声调，ü 写成 v。 */
export interface Sounds {
  /** 一个字最常见的读音；对照里没有的字为空。 */
  of(character: string): string | undefined;
  /** 是不是汉语里有的音节。 */
  has(syllable: string): boolean;
}

const FIRST_ROW = 16;
const LAST_ROW = 55;
const ROW_OFFSET = 0xa0;
const CELLS = 94;
const LAST_ROW_CELLS = 89;
/** 查不到读音的字，压的时候占着位子。 */
const UNREAD = '_';

/**
 * GB/T 2312 的一级汉字，3755 个，按读音排好了次序。浏览器自带这张字表（GBK 解码），不用下载。
 */
export function levelOneCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    const cells = row === LAST_ROW ? LAST_ROW_CELLS : CELLS;
    for (let cell = 1; cell <= cells; cell++) bytes.push(row + ROW_OFFSET, cell + ROW_OFFSET);
  }
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

/**
 * 压成一串：一级汉字按次序只写「音节＋连着几个字」（`a2ai13`），空格后面是字表以外的字，
 * 写「音节＋字」（`shan赡`）。`readingOf` 给出一个字的读音，查不到的返回 `undefined`。
 */
export function packSounds(
  readingOf: (character: string) => string | undefined,
  others: readonly string[],
): string {
  const known = levelOneCharacters();
  const runs: { syllable: string; count: number }[] = [];
  for (const character of known) {
    const syllable = readingOf(character) ?? '';
    const last = runs.at(-1);
    if (last?.syllable === syllable) last.count += 1;
    else runs.push({ syllable, count: 1 });
  }
  const inTable = new Set(known);
  const extra = new Map<string, string>();
  for (const character of others) {
    const syllable = readingOf(character);
    if (syllable === undefined || inTable.has(character)) continue;
    inTable.add(character);
    extra.set(syllable, (extra.get(syllable) ?? '') + character);
  }
  const common = runs.map(({ syllable, count }) => `${syllable || UNREAD}${count}`).join('');
  const rest = [...extra]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => syllable + characters)
    .join('');
  return `${common} ${rest}`;
}

/** 展开 `packSounds` 压成的一串。 */
export function unpackSounds(packed: string): Sounds {
  const [common = '', rest = ''] = packed.split(' ');
  const readings = new Map<string, string>();
  const syllables = new Set<string>();
  const characters = levelOneCharacters();
  let at = 0;
  for (const [, syllable = '', count] of allMatches(common, /([a-z_]+)(\d+)/g)) {
    if (syllable !== UNREAD) syllables.add(syllable);
    for (const end = at + Number(count); at < end; at++) {
      if (syllable !== UNREAD) readings.set(characters[at] ?? '', syllable);
    }
  }
  for (const [, syllable = '', others = ''] of allMatches(rest, /([a-z]+)([^a-z]+)/g)) {
    syllables.add(syllable);
    for (const character of others) readings.set(character, syllable);
  }
  return {
    of: (character) => readings.get(character),
    has: (syllable) => syllables.has(syllable),
  };
}
