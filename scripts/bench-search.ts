/**
 * `npm run bench:search`：在 1000 页和 5000 页的网站上，照网慢的旧手机量搜索。
 * 旁边是光秃秃的 Pagefind 页面。网站生成在临时文件夹里，第二回直接用。
 */
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { buildBenchSite } from './lib/bench/build-site.ts';
import { type Sent, serveGzip } from './lib/bench/gzip-server.ts';
import { actSlow } from './lib/bench/slow-phone.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(tmpdir(), 'mingbai-bench') },
    pages: { type: 'string', multiple: true },
    times: { type: 'string', default: '3' },
  },
});
const PLAIN_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title>
<input name="q"><ol></ol><script type="module">
const box = document.querySelector('input');
let pagefind;
box.addEventListener('focus', async () => { pagefind ??= import('/pagefind-default/pagefind.js'); (await pagefind).init(); });
box.addEventListener('input', async () => {
  const found = await (await pagefind).debouncedSearch(box.value);
  if (found === null) return;
  const first = await Promise.all(found.results.slice(0, 5).map((one) => one.data()));
  document.querySelector('ol').replaceChildren(...first.map(({ meta, url }) => {
    const item = document.createElement('li'); const link = document.createElement('a');
    link.href = url; link.textContent = meta.title; link.className = 'hit-link'; item.append(link); return item;
  }));
});
</script></html>`;

interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
}

const sent: Sent = { bytes: 0, requests: 0 };
const SUGGEST = '[role="option"]';
const FULL_TEXT = '[data-full-text] a.hit-link';
const TRIES = ['低保', '彩礼', '临时救助'];

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
console.log('页数   量什么                        问什么      毫秒    KB（压缩后）  请求数');
for (const pages of (values.pages ?? ['1000', '5000']).map(Number)) {
  const folder = await buildBenchSite(values.folder, pages);
  const server = await serveGzip(folder, new Map([['/plain/', PLAIN_PAGE]]), sent);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const query of TRIES) {
    row(pages, '建议（每页抬头的框）', query, await middle(`${origin}/1010/`, query, SUGGEST));
    row(pages, '全文头一条（搜索页）', query, await middle(`${origin}/search/`, query, FULL_TEXT));
    row(pages, '光秃秃的 Pagefind', query, await middle(`${origin}/plain/`, query, 'a.hit-link'));
  }
  server.close();
}
await browser.close();

/** 量几回，取中间的一回。 */
async function middle(address: string, query: string, wanted: string): Promise<Measured> {
  const all: Measured[] = [];
  for (let time = 0; time < Number(values.times); time++) {
    all.push(await measure(browser, address, query, wanted));
  }
  const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds);
  return (
    sorted[Math.floor(sorted.length / 2)] ?? { milliseconds: Number.NaN, bytes: 0, requests: 0 }
  );
}

/** 打开一页（不算在内），点进框，打字；从头一个键按下，到头一条出来。 */
async function measure(
  browser: Browser,
  address: string,
  query: string,
  wanted: string,
): Promise<Measured> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  // 有的页闲下来会先把建议下好；这里量的是没下好的。
  await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
  await page.addInitScript(watch, wanted);
  await page.goto(address, { waitUntil: 'load' });
  await actSlow(page);
  Object.assign(sent, { bytes: 0, requests: 0 });
  await page.click('input[name="q"]');
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0, undefined, {
    timeout: 60_000,
  });
  const milliseconds = await page.evaluate(
    () => performance.measure('wait', 'typed', 'shown').duration,
  );
  const { bytes, requests } = sent;
  await context.close();
  return { milliseconds, bytes, requests };
}

/** 在页面里记下头一个键按下的时刻，和头一条摆出来的时刻。 */
function watch(wanted: string): void {
  document.addEventListener('input', () => performance.mark('typed'), {
    capture: true,
    once: true,
  });
  const observer = new MutationObserver(() => {
    if (document.querySelector(wanted) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('shown'));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function row(pages: number, what: string, query: string, measured: Measured): void {
  const pad = (text: string, width: number) =>
    text +
    ' '.repeat(Math.max(1, width - [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0)));
  console.log(
    `${pad(String(pages), 7)}${pad(what, 30)}${pad(query, 12)}${measured.milliseconds.toFixed(0).padStart(4)}  ${(measured.bytes / 1024).toFixed(1).padStart(10)}  ${String(measured.requests).padStart(8)}`,
  );
}
