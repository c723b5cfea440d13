import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, overflowOf, type Visit, visit } from '../support/site/browser.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 900 };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit(browser, `${root}${path}`, { viewport: phone });
  });
  afterAll(() => opened.close());

  test.each([
    ['手机', phone],
    ['电脑', desktop],
  ] as const)('%s上打开没有毛病，不用左右拖', async (_name, viewport) => {
    await opened.page.setViewportSize(viewport);
    expect(await overflowOf(opened.page)).toBeLessThanOrEqual(0);
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(opened.troubles).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('%s 底色下 axe 挑不出毛病', async (colorScheme) => {
    await opened.page.setViewportSize(phone);
    await opened.page.emulateMedia({ colorScheme });
    expect(await violationsOn(opened.page)).toEqual([]);
  });

  test('大字也不用左右拖', async () => {
    await opened.page.setViewportSize(phone);
    await opened.page.evaluate(() => {
      document.documentElement.dataset.mode = 'elder';
    });
    const overflow = await overflowOf(opened.page);
    await opened.page.evaluate(() => {
      delete document.documentElement.dataset.mode;
    });
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('关了 JavaScript 也是完整的', async () => {
    const plain = await visit(browser, `${root}${path}`, {
      javaScriptEnabled: false,
      viewport: phone,
    });
    const withoutScript = await linesOn(plain.page);
    await plain.close();
    for (const line of await linesOn(opened.page)) expect(withoutScript).toContain(line);
  });

  test('门户要求的元数据都在，没有空的', async () => {
    const metas = await opened.page
      .locator('head meta[name]')
      .evaluateAll((elements) =>
        elements.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')] as const),
      );
    const wanted =
      path === ''
        ? ['SiteName']
        : ['SiteName', 'ColumnName', 'ColumnType', 'ArticleTitle', 'ContentSource'];
    expect(metas.map(([name]) => name)).toEqual(expect.arrayContaining(wanted));
    expect(metas.filter(([, content]) => !content)).toEqual([]);
  });
});

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}：${nodes.map(({ target }) => target.join(' ')).join('；')}`,
    );
  });
}

/** 正文里看得见的字，一行一行；只有脚本才用得上的按钮和它报的数不算。 */
function linesOn(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    for (const part of main.querySelectorAll<HTMLElement>('button, [aria-live]'))
      part.hidden = true;
    return (main as HTMLElement).innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });
}
