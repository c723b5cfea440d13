import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('印在纸上', () => {
  test.each(
    [qingshi.policies, qingshi.rules, qingshi.notices, qingshi.promises].map(
      ([first]) => first?.code,
    ),
  )('%s 有编号，没有栏目和页脚', async (code) => {
    const { page, close } = await visit(browser, `${inject('rootSite')}${code}/`);
    await page.emulateMedia({ media: 'print' });
    const seen = {
      seal: await page.locator('.seal').isVisible(),
      nav: await page.locator('.masthead').isVisible(),
      footer: await page.locator('.footer').isVisible(),
    };
    await close();
    expect(seen).toEqual({ seal: true, nav: false, footer: false });
  });

  test('网站定了地址才印二维码；没定就不印，免得扫到空处', async () => {
    const count = async (site: string) => {
      const { page, close } = await visit(browser, `${site}${relief.code}/`);
      const found = await page.locator('svg.qr').count();
      await close();
      return found;
    };
    expect(await count(inject('basedSite'))).toBe(1);
    expect(await count(inject('rootSite'))).toBe(0);
  });
});
