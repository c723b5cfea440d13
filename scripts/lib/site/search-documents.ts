import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexedPage, indexedPagesSchema } from '../../../src/search/entries/indexed-page.ts';

/**
 * 取走生成网站时写下的「交给搜索的全部页」：读出来，文件删掉，不跟着网站发出去。
 * `dist` 里没有这个文件的抛错。
 */
export function takeSearchDocuments(dist: string): readonly IndexedPage[] {
  const file = join(dist, 'search', 'documents.json');
  if (!existsSync(file)) {
    throw new Error(
      `没有东西可以建索引：没有 ${file}。它由 src/pages/search/documents.json.ts 写，要先生成网站。`,
    );
  }
  const pages = indexedPagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return pages;
}
