/** 生成一个翻出来的镇，一步一步量；旁边生成一个光秃秃的 Astro 网站比着。 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { StepSpent } from '../site/steps/open-steps.ts';
import { buildBenchTown, makeBenchTown } from './build-site.ts';
import { buildLeanStarlight } from './lean-starlight.ts';
import { changeOnePage } from './parts/build.ts';
import { runMeasured, type Spent } from './run-measured.ts';
import { stepTable } from './step-table.ts';

/** 翻出大约 `pages` 页，从头生成一回、改一页再生成一回，`say` 一行一行地说。 */
export async function measureBuild(
  folder: string,
  pages: number,
  say: (line: string) => void,
): Promise<void> {
  const town = makeBenchTown(folder, pages);
  const record = resolve(folder, `steps-${pages}.json`);
  const clean = await buildBenchTown(town, record);
  const steps: readonly StepSpent[] = JSON.parse(readFileSync(record, 'utf8'));
  say(`从头生成，${pages} 页的内容：${wholeOf(clean)}。有几步是一起做的，几秒加起来比一共的多。`);
  for (const line of stepTable(steps, clean.samples)) say(line);
  const check = ['scripts/check.ts', '--content', town.content];
  say(`只检查：${wholeOf(await runMeasured(process.execPath, check))}`);
  changeOnePage(town.content);
  say(`改一页，从提交到发布：${wholeOf(await buildBenchTown(town))}`);
  const bare = await buildLeanStarlight(join(folder, 'bare'), town.content).catch(() => undefined);
  say(
    bare === undefined
      ? '没有比的：光秃秃的 Astro 没有装上，多半是连不上 npm。'
      : `光秃秃的 Astro 加 Pagefind，一样多页：${wholeOf(bare)}；从头生成的时间是它的 ${ratio(clean.seconds, bare.seconds)} 倍，处理器 ${ratio(clean.cpuSeconds, bare.cpuSeconds)} 倍`,
  );
}

function wholeOf({ seconds, cpuSeconds, mebibytes }: Spent): string {
  return `${seconds.toFixed(1)} 秒，处理器 ${cpuSeconds.toFixed(1)} 秒，内存 ${mebibytes} MiB`;
}

function ratio(ours: number, theirs: number): string {
  return (ours / theirs).toFixed(2);
}
