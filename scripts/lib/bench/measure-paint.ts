import type { Browser } from 'playwright-core';
import { actSlow } from './slow-phone.ts';

/** 从点开到看得见：头一眼、主要内容，各几秒。 */
export interface Seen {
  readonly first: number;
  readonly largest: number;
}

/** 打开几回，每回都是什么也没存过的手机；各取中间的数。 */
export async function measurePaint(
  browser: Browser,
  address: string,
  times: number,
): Promise<Seen> {
  const all: Seen[] = [];
  for (let time = 0; time < times; time++) all.push(await openOnce(browser, address));
  const middle = (of: (seen: Seen) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return { first: middle(({ first }) => first), largest: middle(({ largest }) => largest) };
}

async function openOnce(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({
    ...{ locale: 'zh-CN', viewport: { width: 360, height: 780 }, serviceWorkers: 'block' },
  });
  const page = await context.newPage();
  await actSlow(page);
  await page.goto(address, { waitUntil: 'load' });
  const paint = await page.evaluate(readPaint);
  await context.close();
  return paint;
}

function readPaint(): Promise<Seen> {
  const [contentful] = performance.getEntriesByName('first-contentful-paint');
  return new Promise((settle) => {
    new PerformanceObserver((list) => {
      const largest = list.getEntries().at(-1)?.startTime ?? 0;
      settle({ first: (contentful?.startTime ?? 0) / 1000, largest: largest / 1000 });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
