/**
 * `npm run eval:search`：在真的浏览器里，把一句句问话打进搜索页的框，看给出哪些页；
 * 旁边再用光秃秃的 Pagefind 在同一个站上问一遍。不写 `--set`，tests/search/ 里的清单一份份都问：
 * `unseen.json` 是没看过程序的人写的、从没照着它调过的，别的都调过。`--without-wasm` 像不许用 WebAssembly 的旧浏览器那样搜。
 * 先运行 npm run build。
 */
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { askAll, askPagefind, askTheBox } from './lib/eval/ask.ts';
import { printScores } from './lib/eval/print-scores.ts';
import { readQueries, slugsByCode } from './lib/eval/queries.ts';
import { mustBeBuilt } from './lib/site/must-be-built.ts';
import { serveFolder } from './lib/static-server.ts';

const usage =
  '写法：npm run eval:search -- [--content 文件夹] [--out dist] [--set 清单] [--worst 20] [--without-wasm]';

const SETS = 'tests/search';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      content: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      set: { type: 'string', multiple: true },
      worst: { type: 'string', default: '20' },
      'without-wasm': { type: 'boolean', default: false },
    },
  });
  const worst = countArgument('--worst', values.worst, 1000, usage);
  mustBeBuilt(values.out);
  const slugs = slugsByCode(existingTown(values.content));
  const server = await serveFolder(values.out, '/', 0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const address = `http://127.0.0.1:${port}/search/`;
  const [page, plainPage] = [await browser.newPage(), await browser.newPage()];
  if (values['without-wasm']) {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  }
  await page.goto(address);
  await plainPage.goto(address);
  for (const file of values.set ?? allSets()) {
    const queries = readQueries(file, slugs);
    const ours = await askAll(queries, slugs, (query) => askTheBox(page, query));
    const plain = await askAll(queries, slugs, (query) => askPagefind(plainPage, query));
    printScores(file, ours, plain, worst);
  }
  await browser.close();
  server.close();
  return 0;
});

function allSets(): readonly string[] {
  return readdirSync(SETS)
    .filter((name) => /\.jsonl?$/.test(name))
    .sort()
    .map((name) => join(SETS, name));
}
