/** 网慢的旧手机上：多久看得见字、看得见主要内容；打完字多久出头一条建议、头一条全文。 */
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.ts';
import { type Sent, serveForBench } from '../gzip-server.ts';
import { measurePaint } from '../measure-paint.ts';
import { FULL_TEXT, measureMiddle, SUGGEST } from '../measure-search.ts';
import type { BenchRow } from '../rows.ts';
import { addressOf, heaviestOfEach, weighPages } from '../weigh-pages.ts';

const QUERIES = ['低保', '彩礼', '临时救助'];

/** 最重的一页、首页、自查，从空手机打开。 */
export async function paintRows(out: string, times: number): Promise<readonly BenchRow[]> {
  const heaviest = heaviestOfEach(weighPages(out, '/'))
    .filter(({ budget }) => budget.requests !== undefined)
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 1);
  const addresses = [...heaviest.map(({ file }) => addressOf(file)), '/', '/finder/'];
  return withBrowser(out, async (browser, origin) => {
    const rows: BenchRow[] = [];
    for (const what of addresses) {
      const { first, largest } = await measurePaint(browser, origin + what, times);
      rows.push(
        { budget: 'firstPaint', what, measured: first },
        { budget: 'largestPaint', what, measured: largest },
      );
    }
    return rows;
  });
}

/** 在 `out` 那个网站上搜；`size` 说它有多大。 */
export async function searchRows(
  out: string,
  times: number,
  size: string,
): Promise<readonly BenchRow[]> {
  return withBrowser(out, async (browser, origin, sent) => {
    const rows: BenchRow[] = [];
    for (const query of QUERIES) {
      const asked = [
        { budget: 'suggestions', address: `${origin}/actions/`, wanted: SUGGEST },
        { budget: 'fullText', address: `${origin}/search/`, wanted: FULL_TEXT },
      ] as const;
      for (const { budget, address, wanted } of asked) {
        const trial = { address, query, wanted };
        const { milliseconds, bytes, requests } = await measureMiddle(browser, sent, times, trial);
        rows.push({
          budget,
          what: query,
          measured: milliseconds / 1000,
          note: `${size}，${(bytes / 1024).toFixed(1)} KB，${requests} 个请求`,
        });
      }
    }
    return rows;
  });
}

async function withBrowser(
  out: string,
  measure: (browser: Browser, origin: string, sent: Sent) => Promise<readonly BenchRow[]>,
): Promise<readonly BenchRow[]> {
  const browser = await launchChromium();
  const { origin, sent, close } = await serveForBench(out);
  try {
    return await measure(browser, origin, sent);
  } finally {
    close();
    await browser.close();
  }
}
