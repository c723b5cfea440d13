/** 给生成好的网页建搜索索引，放在 dist/pagefind/。由 scripts/build.ts 调用。 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { recordOf, type SearchRecord } from '../../../src/search/index/records.ts';
import { pageFiles } from './page-files.ts';

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
 * 给 `dist` 里的网页建索引：一页一条。按文件名的次序建，同样的网页建出同样的文件。
 * `base` 是网站的底座，头尾都有斜杠。网页还没有生成、或者 Pagefind 报错时抛错。返回页数。
 */
export async function indexSearch(dist: string, base: string): Promise<number> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`还没有网页可以建索引：${dist} 里没有 index.html。请先运行 npm run build。`);
  }
  const output = join(dist, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (index === undefined) throw new Error(failure(errors));
    const pages = await addPages(index, dist, base);
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw new Error(failure(written.errors));
    for (const name of UNUSED) rmSync(join(output, name), { force: true });
    console.log(`全文索引建好了：${pages} 页。`);
    return pages;
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, dist: string, base: string): Promise<number> {
  let pages = 0;
  for (const file of pageFiles(dist)) {
    const record = recordOf(readFileSync(join(dist, file), 'utf8'), addressOf(file, base));
    if (record === undefined) continue;
    await add(index, record);
    pages += 1;
  }
  return pages;
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord(record);
  if (errors.length > 0) throw new Error(`${record.url}：${failure(errors)}`);
}

function addressOf(file: string, base: string): string {
  return base + file.slice(0, -'index.html'.length);
}

function failure(errors: readonly string[]): string {
  return `Pagefind 建索引出错：${errors.join('；')}`;
}
