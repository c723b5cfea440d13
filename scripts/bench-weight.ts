/** `npm run bench:weight`：每类页面里最重的一页有多重（gzip -9，连它的全部请求），对照预算列成表。 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOrExit } from './lib/arguments.ts';
import { type Budget, kindOfPage, resourcesOf } from './lib/site/page-weight.ts';

interface Weighed {
  readonly file: string;
  readonly kind: string;
  readonly budget: Budget;
  readonly bytes: number;
  readonly requests: number;
}

const { base, out } = settingsOrExit(process.argv.slice(2));
if (!existsSync(join(out, 'index.html'))) {
  console.error(`还没有生成网站：${out} 里没有 index.html。先运行 npm run build。`);
  process.exit(1);
}
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map(weigh);
const kinds = Map.groupBy(pages, ({ kind }) => kind);
const worst = [...kinds].map(([kind, members]) => {
  const [heaviest] = members.toSorted((a, b) => b.bytes - a.bytes);
  return { kind, count: members.length, heaviest };
});

console.log('| 哪类页面 | 几页 | 最重的一页 | 字节 | 请求 | 预算 | 过没过 |');
console.log('|---|---|---|---|---|---|---|');
for (const { kind, count, heaviest } of worst) {
  if (heaviest === undefined) continue;
  const { file, bytes, requests, budget } = heaviest;
  const limit = budget.requests === undefined ? '' : `，${budget.requests} 个请求`;
  const verdict = isWithin(heaviest) ? '过' : '超了';
  const address = `/${file.replace(/index\.html$/, '')}`;
  console.log(
    `| ${kind} | ${count} | ${address} | ${bytes} | ${requests} | ${budget.bytes}${limit} | ${verdict} |`,
  );
}
const over = pages.filter((page) => !isWithin(page));
console.log(`\n${pages.length} 页，${over.length} 页超了预算。`);
process.exitCode = over.length > 0 ? 1 : 0;

function weigh(file: string): Weighed {
  const html = readFileSync(join(out, file), 'utf8');
  const resources = resourcesOf(html, base);
  const parts = [file, ...resources].map((part) => gzipSize(join(out, part)));
  return {
    file,
    ...kindOfPage(file),
    bytes: parts.reduce((sum, size) => sum + size, 0),
    requests: parts.length,
  };
}

function isWithin({ bytes, requests, budget }: Weighed): boolean {
  return bytes <= budget.bytes && requests <= (budget.requests ?? Number.POSITIVE_INFINITY);
}

function gzipSize(file: string): number {
  return spawnSync('gzip', ['-9', '-c', file], { maxBuffer: 2 ** 26 }).stdout.length;
}
