import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexedPage, indexedPagesSchema } from '../../../src/search/entries/indexed-page.ts';

/** 写好的「交给搜索的全部页」：原文，和读出来的。 */
interface SearchDocuments {
  readonly text: string;
  readonly pages: readonly IndexedPage[];
}

/** 生成网站时写下的「交给搜索的全部页」；还没有写、写到一半的没有。 */
export function readSearchDocuments(dist: string): SearchDocuments | undefined {
  const file = fileIn(dist);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  try {
    return { text, pages: indexedPagesSchema.parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/**
 * 取走生成网站时写下的「交给搜索的全部页」：读出来，文件删掉，不跟着网站发出去。
 * `dist` 里没有这个文件的抛错。
 */
export function takeSearchDocuments(dist: string): SearchDocuments {
  const file = fileIn(dist);
  if (!existsSync(file)) {
    throw new Error(
      `没有东西可以建索引：没有 ${file}。它由 src/pages/search/documents.json.ts 写，要先生成网站。`,
    );
  }
  const text = readFileSync(file, 'utf8');
  const pages = indexedPagesSchema.parse(JSON.parse(text));
  rmSync(file);
  return { text, pages };
}

function fileIn(dist: string): string {
  return join(dist, 'search', 'documents.json');
}
