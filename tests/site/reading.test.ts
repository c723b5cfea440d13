import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief, titled } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { unfitScreens } from '../support/site/read-out-fit.ts';

const [notice] = qingshi.notices;
const [rules] = qingshi.rules;
const [actions] = qingshi.actions;
/** 念得出来的四类各一页，再加一张数目表长的政策。 */
const readable = [relief, titled(qingshi.policies, '居民医保'), notice, rules, actions].map(
  (page) => page?.code,
);
const root = inject('rootSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 780 } };
const projector = { viewport: { width: 1280, height: 720 } };
const placeOf = (page: Page) => page.locator('[data-place]').innerText();

test('键盘、翻页笔、按钮都翻得动，头尾停得住，说得出第几屏', async () => {
  const { page, troubles, close } = await visit(browser, `${root}${relief.code}/read/`, projector);
  const total = await page.locator('.screen').count();
  const places: string[] = [await placeOf(page)];
  for (const key of ['PageDown', 'ArrowRight', 'Space', 'PageUp', 'ArrowLeft', 'End', 'PageDown']) {
    await page.keyboard.press(key);
    places.push(await placeOf(page));
  }
  await page.keyboard.press('Home');
  await page.locator('[data-next]').click();
  places.push(await placeOf(page));
  const shown = await page.locator('.screen:visible').count();
  await close();
  expect(troubles).toEqual([]);
  expect(total).toBeGreaterThan(10);
  expect(places).toEqual(
    [1, 2, 3, 4, 3, 2, total, total, 2].map((at) => `第${at}屏，共${total}屏`),
  );
  expect(shown).toBe(1);
});

test.each([
  [320, ''],
  [360, ''],
  [320, 'elder'],
])('屏幕 %i 像素宽（%s），上一屏、下一屏并排，一样宽', async (width, mode) => {
  const { page, close } = await visit(browser, `${root}${relief.code}/read/`, {
    viewport: { width, height: 640 },
  });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.mode = chosen;
  }, mode);
  const [back, next] = await page
    .locator('[data-back], [data-next]')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()));
  await close();
  expect(back?.top).toBe(next?.top);
  expect(back?.width).toBeCloseTo(next?.width ?? 0, 0);
  expect(back?.right).toBeLessThan(next?.left ?? 0);
});

test('手指往左一划到下一屏，往右一划回来；上下划不翻', async () => {
  const { page, close } = await visit(browser, `${root}${relief.code}/read/`, {
    ...phone,
    hasTouch: true,
  });
  const places: string[] = [];
  for (const [x, y] of [
    [-150, 10],
    [-150, 10],
    [150, 0],
    [20, -300],
  ] as const) {
    await swipe(page, x, y);
    places.push((await placeOf(page)).slice(0, 3));
  }
  await close();
  expect(places).toEqual(['第2屏', '第3屏', '第2屏', '第2屏']);
});

test('网址后面写 #3，打开就是第三屏', async () => {
  const { page, close } = await visit(browser, `${root}${relief.code}/read/#3`, phone);
  const place = await placeOf(page);
  await close();
  expect(place).toMatch(/^第3屏/);
});

test('只有一个文件，打开以后断了网照样翻', async () => {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(`${root}${notice?.code}/read/`, { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.keyboard.press('PageDown');
  const place = await placeOf(page);
  await context.close();
  expect(requests).toEqual([`${root}${notice?.code}/read/`]);
  expect(place).toMatch(/^第2屏/);
});

describe.each([
  ['手机', phone, 26],
  ['投影', projector, 48],
] as const)('%s上', (_, viewport, smallest) => {
  test.each(readable)('%s 每一屏都不用滑，字够大', async (code) => {
    const { page, close } = await visit(browser, `${root}${code}/read/`, viewport);
    const wrong = await unfitScreens(page, smallest);
    await close();
    expect(wrong).toEqual([]);
  });
});

test('没有脚本，是一长页大字，一句不少', async () => {
  const plain = await visit(browser, `${root}${rules?.code}/read/`, {
    ...phone,
    javaScriptEnabled: false,
  });
  const visible = await plain.page.locator('.screen:visible').count();
  const size = await plain.page
    .locator('.screen')
    .first()
    .evaluate((screen) => Number.parseFloat(getComputedStyle(screen).fontSize));
  const place = await placeOf(plain.page);
  const buttons = await plain.page.locator('.reading-bar button:visible').count();
  await plain.close();
  expect(buttons).toBe(0);
  expect(visible).toBeGreaterThan(20);
  expect(size).toBeGreaterThanOrEqual(32);
  expect(place).toBe(`共${visible}屏`);
});

/** 假装手指划过去：横 `x`、竖 `y` 个像素。 */
async function swipe(page: Page, x: number, y: number): Promise<void> {
  await page.evaluate(
    ([dx, dy]) => {
      const finger = (clientX: number, clientY: number) =>
        new Touch({ identifier: 1, target: document.body, clientX, clientY });
      const from = finger(200, 400);
      const to = finger(200 + dx, 400 + dy);
      document.body.dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, touches: [from], changedTouches: [from] }),
      );
      document.body.dispatchEvent(
        new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [to] }),
      );
    },
    [x, y] as const,
  );
}
