/** 每类页面里最重的一页，照 Lighthouse 手机的样子打分；网站压缩了发，跟门户一样。 */
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { CommandError } from '../../command/command-error.ts';
import { launchChromium } from '../chromium.ts';
import { serveForBench } from '../gzip-server.ts';
import type { BenchRow } from '../rows.ts';
import { addressOf, heaviestOfEach, weighPages } from '../weigh-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** 头一回四样都满分的，就是它了：机器忙只会少分，不会多。没满的量够 `times` 回，各取中间的。 */
export async function lighthouseRows(out: string, times: number): Promise<readonly BenchRow[]> {
  const port = await freePort();
  const browser = await launchChromium(port);
  const { origin, close } = await serveForBench(out);
  const rows: BenchRow[] = [];
  try {
    for (const { file, kind } of heaviestOfEach(weighPages(out, '/'))) {
      const address = addressOf(file);
      const all = [await scoreOnce(origin + address, port)];
      while (all.length < times && !isFull(all[0]))
        all.push(await scoreOnce(origin + address, port));
      const scores = categories.map((budget) => ({ budget, measured: middle(all, budget) }));
      rows.push(...scores.map((score) => ({ ...score, what: address, note: kind })));
      const said = scores.map(({ measured }) => measured).join(' / ');
      console.error(`  ${address}  ${said}${all.length > 1 ? `（${all.length} 回）` : ''}`);
    }
  } finally {
    close();
    await browser.close();
  }
  return rows;
}

function isFull(scores: Scores | undefined): boolean {
  return categories.every((name) => scores?.[name] === 100);
}

function middle(all: readonly Scores[], name: keyof Scores): number {
  const sorted = all.map((scores) => scores[name]).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

async function scoreOnce(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
  });
  const problem = result?.lhr.runtimeError?.message;
  if (result === undefined || problem !== undefined) {
    throw new CommandError(`Lighthouse 打不开 ${url}：${problem ?? '没有结果'}`);
  }
  const score = (name: (typeof categories)[number]) =>
    Math.round((result.lhr.categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
