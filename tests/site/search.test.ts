import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';

const viewport = { width: 360, height: 780 };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 只用键盘：在首页的框里打字，回车，再回车打开第一条。 */
async function askFromHome(page: Page, question: string): Promise<void> {
  await page.locator('main input[name=q]').focus();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search-results] a');
  await page.waitForFunction(
    () => document.activeElement?.closest('[data-search-results]') !== null,
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !location.pathname.endsWith('/search/'));
}

describe.each(['rootSite', 'basedSite'] as const)('%s', (name) => {
  const site = inject(name);

  test.each([
    ['低保', /^1010\/$/],
    ['吃水', /^1042\/$/],
    ['彩礼', /^200[123]\/(?:#\d+)?$/],
    ['1014', /^1014\/$/],
  ])('只用键盘查「%s」，打开的就是要找的那一页', async (question, expected) => {
    const { page, troubles, close } = await visit(browser, site, { viewport });
    await askFromHome(page, question);
    const opened = page.url().slice(site.length);
    await close();
    expect(opened).toMatch(expected);
    expect(troubles).toEqual([]);
  });

  test('查不到就直说，给出热线和目录', async () => {
    const { page, close } = await visit(
      browser,
      `${site}search/?q=${encodeURIComponent('双色球开奖')}`,
    );
    const none = page.locator('[data-search-none]');
    await none.waitFor({ state: 'visible' });
    const words = await none.innerText();
    const hits = await page.locator('[data-search-results] a').count();
    await close();
    expect(words).toContain('12345');
    expect(hits).toBe(0);
  });
});

describe('搜索页', () => {
  const site = inject('rootSite');

  test('网址里带着问题和条件，打开就是结果；查到的字标出来', async () => {
    const address = `${site}search/?q=${encodeURIComponent('彩礼')}&kind=rules`;
    const { page, close } = await visit(browser, address, { viewport });
    await page.waitForSelector('[data-search-results] mark');
    const marked = await page.locator('[data-search-results] mark').allInnerTexts();
    const links = await page
      .locator('[data-search-results] a')
      .evaluateAll((anchors) =>
        anchors.map((anchor) => new URL((anchor as HTMLAnchorElement).href).pathname),
      );
    await close();
    expect(new Set(marked)).toEqual(new Set(['彩礼']));
    for (const link of links) expect(link).toMatch(/^\/200\d\/$/);
  });

  test('关了 JavaScript，搜索页是全部页面的目录', async () => {
    const { page, close } = await visit(browser, `${site}search/`, { javaScriptEnabled: false });
    const links = await page
      .locator('main a')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
    await close();
    expect(links).toEqual(
      expect.arrayContaining(['/1010/', '/2001/', '/4001/', '/622001/', '/villages/jia/']),
    );
  });
});
