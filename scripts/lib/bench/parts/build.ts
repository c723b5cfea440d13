/** 检查、从头生成、改一页再发布，各要多久、占多少内存；在翻出来的几千页上量。 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import { gitEnvironment } from '../../git/git.ts';
import { buildBenchTown, makeBenchTown } from '../build-site.ts';
import { buildLeanStarlight } from '../lean-starlight.ts';
import type { BenchRow } from '../rows.ts';
import { runMeasured, type Spent } from '../run-measured.ts';

/** 生成 1,000 页最多占多少内存，再多的。 */
const MEBIBYTES = { thousand: 1024, more: 3072 } as const;

/** 每页有几版，生成最多慢到几倍。 */
const [VERSIONS, TIMES_AS_LONG] = [5, 1.5];

/** `npm run check` 看这么多文件要多久；`times` 回里取中间的。 */
export async function checkRows(
  folder: string,
  pages: number,
  times: number,
): Promise<readonly BenchRow[]> {
  const { content } = makeBenchTown(folder, pages);
  const all: Spent[] = [];
  for (let time = 0; time < times; time++) {
    all.push(await runMeasured(process.execPath, ['scripts/check.ts', '--content', content]));
  }
  const sorted = all.toSorted((a, b) => a.seconds - b.seconds);
  return sorted.slice(Math.floor(times / 2), Math.floor(times / 2) + 1).map((spent) => ({
    budget: 'check',
    what: sizeOf(content),
    measured: spent.seconds,
    note: busyNote(spent),
  }));
}

/** 从头生成，旁边是同样多页的 Starlight；再改一页，从提交到发布。 */
export async function buildRows(folder: string, pages: number): Promise<readonly BenchRow[]> {
  const town = makeBenchTown(folder, pages);
  const what = sizeOf(town.content);
  const starlight = await buildLeanStarlight(folder, town.content).catch(() => undefined);
  const clean = await buildBenchTown(town);
  changeOnePage(town.content);
  const again = await buildBenchTown(town);
  const beside =
    starlight === undefined
      ? '没有比的：Starlight 没有装上或者没有生成，多半是连不上 npm'
      : `Starlight ${starlight.seconds.toFixed(1)} 秒（${busyNote(starlight)}）`;
  return [
    {
      ...{ budget: 'build', what, measured: clean.seconds },
      ...{ limit: starlight?.seconds, note: `${busyNote(clean)}；${beside}` },
    },
    {
      ...{ budget: 'memory', what, measured: clean.mebibytes },
      limit: pages > 1000 ? MEBIBYTES.more : MEBIBYTES.thousand,
    },
    { budget: 'change', what, measured: again.seconds, note: busyNote(again) },
  ];
}

/** 每一页改过几回再生成，比一回也没改过的慢多少：旧版、改了什么的网页多出好几倍，时间不该跟着翻。 */
export async function versionsRows(folder: string, pages: number): Promise<readonly BenchRow[]> {
  const town = makeBenchTown(join(folder, 'versions'), pages);
  const once = await buildBenchTown(town);
  for (let version = 2; version <= VERSIONS; version += 1) changeEveryPage(town.content, version);
  const spent = await buildBenchTown(town);
  const written = globSync('**/*.html', { cwd: town.dist }).length.toLocaleString('en-US');
  return [
    {
      ...{ budget: 'versions', what: `${sizeOf(town.content)}，写出 ${written} 个网页` },
      ...{ measured: spent.seconds, limit: once.seconds * TIMES_AS_LONG, note: busyNote(spent) },
    },
  ];
}

function busyNote({ cpuSeconds }: Spent): string {
  return `处理器 ${cpuSeconds.toFixed(1)} 秒`;
}

function sizeOf(content: string): string {
  return `${globSync('**/*.{md,json}', { cwd: content }).length.toLocaleString('en-US')} .md .json`;
}

/** 一项政策末尾添一句，提交。 */
export function changeOnePage(content: string): void {
  appendFileSync(join(content, 'policies/bench-0.md'), '\n办的时候先打个电话。\n');
  commitAll(content, '政策改了一句');
}

/** 每一页末尾都添一句，隔一天提交。 */
function changeEveryPage(content: string, version: number): void {
  const pages = globSync('*/bench-*.md', { cwd: content, exclude: ['broadcasts'] });
  if (pages.length === 0) throw new CommandError('--pages 太少，没有翻出新的一页。');
  for (const page of pages) {
    appendFileSync(join(content, page), `\n办的时候先问清楚${'再问清楚'.repeat(version)}。\n`);
  }
  commitAll(content, `每页改一句，第${version}版`);
}

function commitAll(content: string, message: string): void {
  const commit = ['-c', 'user.name=量快慢的', '-c', 'user.email=mingbai@localhost', 'commit'];
  const { status } = spawnSync('git', ['-C', content, ...commit, '-qam', message], {
    env: gitEnvironment(),
    stdio: 'ignore',
  });
  if (status !== 0) throw new CommandError(`${content} 里没有提交成。`);
}
