/** 给生成好的网页建搜索建议，放在 dist/search/ 里。由 scripts/build.ts 调用。 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { documentsOf } from '../../../src/search/index/documents.ts';
import { type PinyinSource, suggestionFiles } from '../../../src/search/index/suggestion-files.ts';
import { openccTable } from './opencc.ts';
import { pageFiles } from './page-files.ts';

/** 读音用 pinyin-pro，只在构建时用；最常见的读音在先，别的读音只收前两个。 */
const pinyinPro: PinyinSource = {
  of: (character) => readingsOf(character)[0],
  othersOf: (character) => readingsOf(character).slice(1, 3),
};

const readings = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const found = /^\p{Script=Han}$/u.test(character)
    ? pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })
    : [];
  const distinct = [...new Set(found)].filter((syllable) => /^[a-z]+$/.test(syllable));
  readings.set(character, distinct);
  return distinct;
}

export interface SuggestionCounts {
  readonly documents: number;
  readonly shards: number;
  /** 全部字对压缩后有多少字节。 */
  readonly bytes: number;
}

/** 建建议。`dist` 里要先有网页。 */
export function buildSuggestions(dist: string): SuggestionCounts {
  const documents = pageFiles(dist).flatMap((file) =>
    documentsOf(readFileSync(join(dist, file), 'utf8'), file.slice(0, -'index.html'.length)),
  );
  const files = suggestionFiles(documents, pinyinPro, secondLevel(), openccTable());
  for (const [name, text] of files) {
    const path = join(dist, 'search', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const shards = [...files].filter(([name]) => name.startsWith('p/'));
  const bytes = shards.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
  console.log(
    `搜索建议建好了：${documents.length} 条，${shards.length} 片，压缩后共 ${Math.round(bytes / 1024)} KB。`,
  );
  return { documents: documents.length, shards: shards.length, bytes };
}

const FIRST_ROW = 56;
const LAST_ROW = 87;

/** GB/T 2312 的二级汉字，3008 个：不常用，手机遇到了才下载它们的读音。 */
function secondLevel(): readonly string[] {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) {
    for (let cell = 1; cell <= 94; cell++) bytes.push(row + 0xa0, cell + 0xa0);
  }
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}
