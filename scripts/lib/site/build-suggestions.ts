/** 建搜索建议，放在 dist/search/ 里。由 `suggestions-worker.ts` 在另一条线程里调用。 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import { documentsOf } from '../../../src/search/index/documents.ts';
import { keptIndex } from '../../../src/search/index/kept-index.ts';
import { pinyinPro } from '../../../src/search/index/pinyin-pro.ts';
import { suggestionFiles } from '../../../src/search/index/suggestion-files.ts';
import { openccTable } from './opencc.ts';

export interface SuggestionCounts {
  readonly documents: number;
  readonly shards: number;
  /** 全部字对压缩后有多少字节。 */
  readonly bytes: number;
}

/** 建建议，写进 `dist`。 */
export function buildSuggestions(dist: string, pages: readonly IndexedPage[]): SuggestionCounts {
  const documents = pages.flatMap(documentsOf);
  const files = suggestionFiles(documents, pinyinPro, secondLevel(), openccTable());
  for (const [name, text] of [...files, ['kept.json', keptIndex(documents, pinyinPro)] as const]) {
    const path = join(dist, 'search', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const shards = [...files].filter(([name]) => name.startsWith('p/'));
  const bytes = shards.reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
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
