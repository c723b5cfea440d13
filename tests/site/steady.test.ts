import { type Browser, type BrowserContext, devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/site/browser.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const SCRIPTS = '**/*.js';
let browser: Browser;
let phone: BrowserContext;

beforeAll(async () => {
  browser = await launch();
  phone = await browser.newContext({ ...devices['Pixel 5'], serviceWorkers: 'block' });
});
afterAll(() => browser.close());

test.each(Object.entries(pageKinds))('%s：网慢，看得见了的也不再跳', async (_, path) => {
  const page = await phone.newPage();
  await receiveSlowly(page);
  await page.goto(root + path, { waitUntil: 'load' });
  await page.waitForTimeout(100);
  const shift = await page.evaluate(shiftSoFar);
  await page.close();
  expect(shift).toBeLessThan(0.01);
});

test('答题的脚本没有下来，各题和整张表都在', async () => {
  const page = await phone.newPage();
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(`${root}finder/`, { waitUntil: 'load' });
  const shown = await page.locator('.question:visible, .finder-card:visible').count();
  const all = await page.locator('.question, .finder-all .finder-card').count();
  const buttons = await page.locator('.answers:visible').count();
  await page.close();
  expect(shown).toBe(all);
  expect(buttons).toBe(0);
});

/** 一个网页分几次才到齐：看得见上半页的时候，下半页和脚本还没有来。 */
async function receiveSlowly(page: Page): Promise<void> {
  const session = await phone.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 100, uploadThroughput: -1 },
    downloadThroughput: 150_000,
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** 到现在为止，看得见的东西一共跳了多少；Lighthouse 的 CLS 也这样量。 */
function shiftSoFar(): Promise<number> {
  return new Promise((settle) => {
    const observer = new PerformanceObserver((list) =>
      settle(list.getEntries().reduce((sum, one) => sum + (one as LayoutShift).value, 0)),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(settle, 100, 0);
  });
}
