/** 在临时文件夹里翻出一个镇的内容，用正式的命令生成网站。 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndex } from 'pagefind';
import { CommandError } from '../command/command-error.ts';
import { beginRepository } from '../git/begin-repository.ts';
import { programStamp } from './conditions.ts';
import { generateContent } from './generate-content.ts';
import { runMeasured, type Spent } from './run-measured.ts';

/** 临时的一个镇：内容在哪里（一个 git 仓库），网站生成到哪里。 */
export interface BenchTown {
  readonly content: string;
  readonly dist: string;
  /** 记着网站是哪一份程序生成的。 */
  readonly stamp: string;
}

/** 翻出大约 `pages` 页的内容；以前翻的、生成的都清掉。 */
export function makeBenchTown(folder: string, pages: number): BenchTown {
  const root = resolve(folder, `site-${pages}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const town = townIn(root);
  generateContent('content', town.content, pages);
  if (beginRepository(town.content, '翻出来的内容', '量快慢的')) return town;
  throw new CommandError(`${town.content} 里开不了 git 仓库：要先装 git。`);
}

/** 用 `npm run build` 生成这个镇的网站，量用掉多少；`record` 是各步用掉的记到哪个文件。 */
export async function buildBenchTown(
  { content, dist, stamp }: BenchTown,
  record?: string,
): Promise<Spent> {
  rmSync(stamp, { force: true });
  const build = ['scripts/build.ts', '--content', content, '--out', dist];
  const env = record === undefined ? {} : { MINGBAI_STEPS: record };
  const spent = await runMeasured(process.execPath, build, process.cwd(), env);
  writeFileSync(stamp, programStamp());
  return spent;
}

/** 大约 `pages` 页的网站放在哪里；同一份程序生成过的直接用。 */
export async function builtBenchSite(folder: string, pages: number): Promise<string> {
  const kept = townIn(resolve(folder, `site-${pages}`));
  if (existsSync(kept.stamp) && readFileSync(kept.stamp, 'utf8') === programStamp()) {
    return kept.dist;
  }
  const town = makeBenchTown(folder, pages);
  await buildBenchTown(town);
  return town.dist;
}

/** 光秃秃的 Pagefind：照它自己的办法，给每个网页的正文（`main`）建索引；建过的不再建。 */
export async function indexByDefault(dist: string): Promise<void> {
  const outputPath = join(dist, 'pagefind-default');
  if (existsSync(outputPath)) return;
  const { index, errors } = await createIndex({ forceLanguage: 'zh', rootSelector: 'main' });
  if (index === undefined) throw new CommandError(`Pagefind 建索引出错：${errors.join('；')}`);
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
}

function townIn(root: string): BenchTown {
  return {
    content: join(root, 'content'),
    dist: join(root, 'dist'),
    stamp: join(root, 'built-by'),
  };
}
