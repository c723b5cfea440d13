import type { Browser } from 'playwright-core';
import type { Sent } from './gzip-server.ts';
import { actSlow } from './slow-phone.ts';

/** 光秃秃的 Pagefind 页面，比着量。 */
export const plainPage = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title>
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

/** 头一条建议；搜索页上头一条结果，头一条全文。 */
export const SUGGEST = '[role="option"]';
export const FIRST_RESULT = '[data-search-results] a.hit-link';
export const FULL_TEXT = '[data-full-text] a.hit-link';

/** 打开哪一页、问什么、等什么出来。 */
export interface SearchTrial {
  readonly address: string;
  readonly query: string;
  readonly wanted: string;
}

/** 量出来的一回。 */
export interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly requests: number;
}

/** 量几回，取中间的一回。 */
export async function measureMiddle(
  browser: Browser,
  sent: Sent,
  times: number,
  { address, query, wanted }: SearchTrial,
): Promise<Measured> {
  const all: Measured[] = [];
  for (let time = 0; time < times; time++) {
    all.push(await measure(browser, sent, { address, query, wanted }));
  }
  const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds);
  return (
    sorted[Math.floor(sorted.length / 2)] ?? { milliseconds: Number.NaN, bytes: 0, requests: 0 }
  );
}

/** 打开一页（不算在内），点进框，打字；从头一个键按下，到头一条出来。 */
async function measure(
  browser: Browser,
  sent: Sent,
  { address, query, wanted }: SearchTrial,
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

/** 表里的一行。 */
export function measuredRow(
  pages: number,
  what: string,
  query: string,
  measured: Measured,
): string {
  const pad = (text: string, width: number) =>
    text +
    ' '.repeat(Math.max(1, width - [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0)));
  return `${pad(String(pages), 7)}${pad(what, 30)}${pad(query, 12)}${measured.milliseconds.toFixed(0).padStart(4)}  ${(measured.bytes / 1024).toFixed(1).padStart(10)}  ${String(measured.requests).padStart(8)}`;
}
