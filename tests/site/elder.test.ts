import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, overflowOf } from '../support/site/browser.ts';
import { elderFaults } from '../support/site/elder-fit.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const narrow = { width: 320, height: 640 };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 记着要大字的手机上打开一页。 */
async function openLarge(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: narrow, ...options });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('mingbai-mode', 'elder'));
  await page.goto(root + path, { waitUntil: 'load' });
  return page;
}

/** 收起来的都打开，再量。 */
async function faultsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return page.evaluate(elderFaults);
}

const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  test.each(['light', 'dark'] as const)(
    '大字（%s）：字不小、颜色深、点得着，不用左右拖',
    async (colorScheme) => {
      const page = await openLarge(path, { colorScheme });
      const over = await overflowOf(page);
      const faults = await faultsOn(page);
      await page.context().close();
      expect(faults).toEqual([]);
      expect(over).toBeLessThanOrEqual(0);
    },
  );
});

describe('一来一往的几处，大字也一样大', () => {
  test('搜索的建议、结果', async () => {
    const page = await openLarge(`${relief.code}/`);
    await page.locator('.compact input').fill('低保');
    await page.locator('.suggest-option').first().waitFor();
    const suggested = await page.evaluate(elderFaults);
    await page.goto(`${root}search/?q=低保`);
    await page.locator('[data-search-results][aria-busy="false"] .hit').first().waitFor();
    const found = await faultsOn(page);
    await page.context().close();
    expect([...suggested, ...found]).toEqual([]);
  });

  test('看我家能享受什么，从头一题到单子', async () => {
    const page = await openLarge('finder/');
    const faults = [...(await page.evaluate(elderFaults))];
    for (const _ of qingshi.questions) await page.locator('[data-now] [data-answer="yes"]').click();
    faults.push(...(await faultsOn(page)));
    const step = await page.locator('[data-finder]').getAttribute('data-step');
    await page.context().close();
    expect(step).toBe('result');
    expect(faults).toEqual([]);
  });
});

describe('开和关', () => {
  test('点一下变大，下次打开、换一页还是大；再点变回来', async () => {
    const page = await browser.newPage({ viewport: narrow });
    await page.goto(`${root}${relief.code}/`);
    const usual = await textSize(page);
    await page.getByRole('link', { name: '大字' }).click();
    const large = await textSize(page);
    await page.reload();
    const again = await textSize(page);
    await page.goto(`${root}policies/`);
    const elsewhere = await textSize(page);
    await page.getByRole('link', { name: '小字' }).click();
    const back = await textSize(page);
    await page.reload();
    const later = await textSize(page);
    await page.close();
    expect(usual).toBeGreaterThanOrEqual(20);
    expect(large).toBeGreaterThan(usual * 1.3);
    expect([again, elsewhere]).toEqual([large, large]);
    expect([back, later]).toEqual([usual, usual]);
  });

  test.each([`${relief.code}/`, `${relief.code}/read/`])(
    '%s 记着大字的，正文还没有读到就是大字：不会先小后大',
    async (path) => {
      const page = await openLarge(path);
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.body === null || document.querySelector('main') === null) return;
          document.documentElement.dataset.first ??= document.documentElement.dataset.mode ?? '';
        }).observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      const first = await page.locator('html').getAttribute('data-first');
      await page.context().close();
      expect(first).toBe('elder');
    },
  );

  test('没有脚本，“大字”是个链接，点了一样大、一样少、一样点得着', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: narrow });
    const page = await context.newPage();
    await page.goto(`${root}progress/`);
    const isPlain = await page.locator('.chart-drawing.usual').first().isVisible();
    await page.getByRole('link', { name: '大字' }).click();
    const size = await page
      .locator('main > :last-child')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const seen = {
      drawing: await page.locator('.chart-drawing.large').first().isVisible(),
      usual: await page.locator('.chart-drawing.usual').first().isVisible(),
      sections: await page.locator('.nav').isVisible(),
      isMarked: await page.evaluate(
        () => getComputedStyle(document.documentElement).outlineStyle !== 'none',
      ),
    };
    await context.close();
    expect(isPlain).toBe(true);
    expect(size).toBeGreaterThanOrEqual(24);
    expect(seen).toEqual({ drawing: true, usual: false, sections: false, isMarked: false });
  });

  test('带着 #big 来的，当点过一下：记得住，也关得了', async () => {
    const page = await browser.newPage({ viewport: narrow });
    await page.goto(`${root}${relief.code}/#big`);
    const large = await textSize(page);
    await page.goto(`${root}policies/`);
    const kept = await textSize(page);
    await page.goto(`${root}${relief.code}/#big`);
    await page.getByRole('link', { name: '小字' }).click();
    const back = await textSize(page);
    await page.close();
    expect([large, kept]).toEqual([27, 27]);
    expect(back).toBe(20);
  });

  test('无障碍那一页里的“现在就开大字”也一样', async () => {
    const page = await browser.newPage({ viewport: narrow });
    await page.goto(`${root}accessibility/`);
    await page.getByRole('link', { name: '现在就开大字' }).click();
    await page.getByRole('link', { name: '小字' }).waitFor();
    await page.getByRole('link', { name: '小字' }).click();
    const back = await textSize(page);
    await page.close();
    expect(back).toBe(20);
  });

  test('不让存东西的浏览器，这一页照样变大，不出错', async () => {
    const page = await browser.newPage({ viewport: narrow });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('不让存');
        },
      });
    });
    await page.goto(`${root}policies/`);
    await page.getByRole('link', { name: '大字' }).click();
    const size = await textSize(page);
    await page.close();
    expect(size).toBe(27);
    expect(errors).toEqual([]);
  });

  test('印出来不管大字不大字，一个样', async () => {
    const page = await openLarge(`${relief.code}/`);
    await page.emulateMedia({ media: 'print' });
    const size = await textSize(page);
    await page.context().close();
    expect(size).toBe(16);
  });
});

test('大字的一屏少几样：栏目、关键词、给干部的几样不列；首页末尾栏目一样不少', async () => {
  const page = await openLarge(`${relief.code}/`);
  const tools = await page.locator('.tools a:visible').allInnerTexts();
  const nav = await page.locator('.nav').isVisible();
  await page.locator('.brand').click();
  await page.locator('.ask').waitFor();
  const sections = await page.locator('.all-sections a:visible').allInnerTexts();
  const header = await page.locator('.nav a').allTextContents();
  const examples = await page.locator('.ask .chips').isVisible();
  await page.context().close();
  expect(tools).not.toContain('上墙版');
  expect(tools).toContain('我家还能享受什么');
  expect(nav).toBe(false);
  expect(examples).toBe(false);
  expect(sections).toEqual([...header.map((name) => name.trim()), '改了什么']);
});
