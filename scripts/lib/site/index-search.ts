/** 建全文索引，放在 dist/pagefind/。由 `full-text-worker.ts` 在另一条线程里调用。 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { transformWithOxc } from 'vite';
import { scriptTargets } from '../../../src/floor/targets.ts';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import { recordOf, type SearchRecord } from '../../../src/search/index/records.ts';

/** Pagefind 一并写出来、本站不用的文件：它自带的界面、高亮、后台线程。 */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/**
 * 建全文索引：一页一条，照给的次序，同样的页建出同样的文件。
 * `base` 是网站的底座，头尾都有斜杠。Pagefind 报错时抛错。
 */
export async function indexSearch(
  dist: string,
  base: string,
  pages: readonly IndexedPage[],
): Promise<void> {
  const output = join(dist, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (index === undefined) throw new Error(failure(errors));
    // 先都交给它：它照收到的次序一条条做，不用等着一来一回。
    await Promise.all(pages.map((page, place) => add(index, recordOf(page, base, place))));
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw new Error(failure(written.errors));
    for (const name of UNUSED) rmSync(join(output, name), { force: true });
    await lowerScript(join(output, 'pagefind.js'));
  } finally {
    await close();
  }
}

/** Pagefind 的脚本照新写法写，换成旧浏览器也读得懂的。 */
async function lowerScript(file: string): Promise<void> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    target: scriptTargets,
    sourcemap: false,
  });
  writeFileSync(file, code);
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`${record.url}：${failure(errors)}`);
}

function failure(errors: readonly string[]): string {
  return `Pagefind 建索引出错：${errors.join('；')}`;
}
