/** 在临时文件夹里，用同样的源码和翻出来的内容生成一份网站。 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';
import { buildSuggestions } from '../site/build-suggestions.ts';
import { finishPages } from '../site/finish-pages.ts';
import { indexSearch } from '../site/index-search.ts';
import { takeSearchDocuments } from '../site/search-documents.ts';
import { generateContent } from './generate-content.ts';

const LINKED = ['public', 'scripts', 'package.json', 'tsconfig.json'];
const COPIED = ['src', 'astro.config.mjs'];

/** 生成大约 `pages` 页的网站，返回放在哪里；已经生成过的直接用。 */
export async function buildBenchSite(folder: string, pages: number): Promise<string> {
  const root = resolve(folder, `site-${pages}`);
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'pagefind-default'))) return dist;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  for (const name of LINKED) symlinkSync(resolve(name), join(root, name));
  generateContent('content', join(root, 'content'), pages);
  linkPackages(join(root, 'node_modules'));
  const { status } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force', '--silent', '--root', root],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        MINGBAI_CONTENT: join(root, 'content'),
      },
    },
  );
  if (status !== 0) throw new Error(`${pages} 页的网站没有生成出来。`);
  finishPages(dist);
  const documents = takeSearchDocuments(dist);
  await indexSearch(dist, '/', documents);
  buildSuggestions(dist, documents);
  await indexByDefault(dist);
  return dist;
}

/** 光秃秃的 Pagefind：照它自己的办法，给每个网页的正文（`main`）建索引。 */
async function indexByDefault(dist: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', rootSelector: 'main' });
  if (index === undefined) throw new Error(errors.join('；'));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dist, 'pagefind-default') });
  await index.deleteIndex();
}

function linkPackages(target: string): void {
  spawnSync('sh', [
    '-c',
    `ln -s ${resolve('node_modules')}/* ${resolve('node_modules')}/.bin "${target}"/`,
  ]);
}
