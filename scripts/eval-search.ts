/**
 * `npm run eval:search`：在真的浏览器里，把一句句问话打进搜索页的框，看给出哪些页；
 * 旁边再用光秃秃的 Pagefind 在同一个站上问一遍。先运行 npm run build。
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { type EvalQuery, pageName, readQueries, slugsByCode } from './lib/eval/queries.ts';
import { type Answered, rankOf, type Scores, scoresOf } from './lib/eval/scores.ts';
import { serveFolder } from './lib/static-server.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    queries: { type: 'string', multiple: true },
    worst: { type: 'string', default: '20' },
  },
});
const files = values.queries ?? ['tests/eval/search-dev.jsonl', 'tests/eval/search-own.jsonl'];
if (!existsSync(`${values.out}/search/index.json`)) {
  console.error(`${values.out} 里还没有搜索数据。先运行 npm run build。`);
  process.exit(1);
}
const slugs = slugsByCode('content');
const server = await serveFolder(values.out, '/', 0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ locale: 'zh-CN' });
await page.goto(`http://127.0.0.1:${port}/search/`);
for (const file of files) {
  const queries = readQueries(file);
  const ours = await askAll(queries, (query) => askTheBox(page, query));
  const plain = await askAll(queries, (query) => askPagefind(page, query));
  report(file, ours, plain);
}
await browser.close();
server.close();

async function askAll(
  queries: readonly EvalQuery[],
  ask: (query: string) => Promise<readonly string[]>,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const query of queries) {
    const paths = await ask(query.q);
    const pages = paths.map((path) => pageName(path, slugs));
    answers.push({ query, pages: [...new Set(pages)].slice(0, 10) });
  }
  return answers;
}

/** 打字、等结果摆完、从上到下读链接。 */
async function askTheBox(page: Page, query: string): Promise<readonly string[]> {
  const results = page.locator('[data-search-results]');
  await page.fill('input[name="q"]', '');
  await page.waitForFunction(() => document.querySelectorAll('a.hit-link').length === 0);
  await results.evaluate((place) => place.setAttribute('aria-busy', 'true'));
  await page.fill('input[name="q"]', query);
  await page.waitForFunction(
    () => document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false',
  );
  return results
    .locator('a.hit-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
}

/** 光用 Pagefind：原话去搜，照它的次序。 */
function askPagefind(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (asked) => {
    const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: '/', noWorker: true });
    const { results } = await pagefind.search(asked);
    const first = await Promise.all(
      results.slice(0, 30).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
    );
    return first.map(({ raw_url }) => raw_url.slice(1));
  }, query);
}

function report(file: string, ours: readonly Answered[], plain: readonly Answered[]): void {
  console.log(`\n${file}`);
  const types = [...new Set(ours.map(({ query }) => query.type))];
  const ofType = (answers: readonly Answered[], type: string) =>
    scoresOf(answers.filter(({ query }) => query.type === type));
  const half = (answers: readonly Answered[], odd: number) =>
    scoresOf(answers.filter((_, at) => at % 2 === odd));
  console.log('                      句数  头一条  头三条  MRR@10  不相干的留空');
  line('全部', scoresOf(ours));
  line('  单数句', half(ours, 0));
  line('  双数句', half(ours, 1));
  line('光用 Pagefind', scoresOf(plain));
  console.log('分类：');
  for (const type of types) line(type, ofType(ours, type));
  const misses = ours
    .filter((answer) =>
      answer.query.accept.length === 0 ? answer.pages.length > 0 : rankOf(answer) > 1,
    )
    .slice(0, Number(values.worst));
  if (misses.length > 0) console.log('没答对的：');
  for (const { query, pages } of misses) {
    const wanted = query.accept.length === 0 ? '该空着' : query.accept.join('、');
    console.log(`  「${query.q}」 给了 ${pages.slice(0, 3).join('、') || '（空）'}；要 ${wanted}`);
  }
}

function line(name: string, scores: Scores): void {
  const shown = (value: number) => (Number.isNaN(value) ? '   -  ' : value.toFixed(3).padStart(6));
  const width = [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  const count = String(scores.asked + scores.negatives).padStart(4);
  console.log(
    `${name}${' '.repeat(Math.max(0, 22 - width))}${count}  ${shown(scores.first)}  ${shown(scores.firstThree)}  ${shown(scores.reciprocalRank)}  ${shown(scores.keptEmpty)}`,
  );
}
