import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, pageKinds, visit } from './browser.ts';

const root = inject('rootSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const phones = [
  { name: '手机', viewport: { width: 360, height: 780 } },
  { name: '电脑', viewport: { width: 1280, height: 900 } },
] as const;

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  test.each(phones)('$name上打开没有毛病，不用左右拖', async ({ viewport }) => {
    const { page, troubles, close } = await visit(browser, `${root}${path}`, { viewport });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const heading = await page.locator('h1').count();
    await close();
    expect(troubles).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(heading).toBe(1);
  });

  test.each(['light', 'dark'] as const)('%s 底色下 axe 挑不出毛病', async (colorScheme) => {
    const viewport = { width: 360, height: 780 };
    const { page, close } = await visit(browser, `${root}${path}`, {
      viewport,
      colorScheme,
      bypassCSP: true,
    });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await window.axe.run();
      return found.map(
        ({ id, nodes }) => `${id}：${nodes.map(({ target }) => target.join(' ')).join('；')}`,
      );
    });
    await close();
    expect(violations).toEqual([]);
  });

  test('关了 JavaScript 也是完整的', async () => {
    const plain = await visit(browser, `${root}${path}`, { javaScriptEnabled: false });
    const full = await visit(browser, `${root}${path}`);
    const withoutScript = await textOf(plain.page);
    const withScript = await textOf(full.page);
    await Promise.all([plain.close(), full.close()]);
    for (const line of withScript) expect(withoutScript).toContain(line);
  });

  test('门户要求的元数据都在', async () => {
    const { page, close } = await visit(browser, `${root}${path}`);
    const names = await page
      .locator('head meta[name]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('name')));
    const contents = await page
      .locator('head meta[name]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));
    await close();
    const wanted =
      path === ''
        ? ['SiteName']
        : ['SiteName', 'ColumnName', 'ColumnType', 'ArticleTitle', 'ContentSource'];
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(contents).not.toContain('');
  });
});

/** 正文里看得见的字，一行一行；只有脚本才用得上的框和按钮不算。 */
function textOf(page: Awaited<ReturnType<typeof visit>>['page']): Promise<string[]> {
  return page.locator('main').evaluate((main) =>
    (main as HTMLElement).innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}
