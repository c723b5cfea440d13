import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { squeeze } from '../support/site/pdf.ts';
import { holds, print, printFaults } from '../support/site/printed.ts';
import { pageKinds } from './page-kinds.ts';

const A4 = '210×297';
const A3 = '297×420';

/** 不印在 A4 上的：上墙的 A3，卡片 A5 横放。 */
const paperOf: Readonly<Record<string, string>> = {
  明白卡: '210×148',
  上墙版: A3,
  一份村规: A3,
  一份草案: A3,
};

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

  test.each(Object.entries(pageKinds))(
    '%s：每张纸都有编号、日子、二维码，题目不落在末一行，字不出纸边',
    async (name, path) => {
      const { page, close } = await visit(browser, `${inject('basedSite')}${path}`);
      const printed = await print(page);
      await close();
      const [{ width, height } = { width: 0, height: 0 }] = printed.sheets;
      expect(printFaults(printed)).toEqual([]);
      expect(`${width}×${height}`).toBe(paperOf[name] ?? A4);
    },
  );

  test('表长了分几张，每张都有表头', async () => {
    const { page, close } = await visit(browser, `${inject('basedSite')}guide/counts/`);
    const head = await page.evaluate(() => {
      const [table] = document.querySelectorAll('table');
      const row = table?.tBodies[0]?.rows[0];
      for (let count = 0; count < 80; count += 1) {
        const fresh = row?.cloneNode(true) as HTMLTableRowElement;
        for (const cell of fresh.cells) cell.textContent = '添的一格';
        row?.after(fresh);
      }
      return [...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent).join('');
    });
    const { sheets } = await print(page);
    await close();
    const long = sheets.filter(({ text }) => holds(text, '添的一格'));
    expect(long.length).toBeGreaterThan(2);
    expect(long.filter(({ text }) => !holds(text, squeeze(head)))).toEqual([]);
  });

  test('深色、大字的手机印出来，和平常一个样：白纸黑字，一行不差', async () => {
    const address = `${inject('basedSite')}${relief.code}/`;
    const usual = await visit(browser, address);
    const plain = await print(usual.page);
    await usual.close();
    const { page, close } = await visit(browser, address, { colorScheme: 'dark' });
    await page.getByRole('link', { name: '大字' }).click();
    const printed = await print(page);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    await close();
    expect(printed.sheets).toEqual(plain.sheets);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('会上念的翻到哪一屏都从头印到尾', async () => {
    const { page, close } = await visit(browser, `${inject('basedSite')}${relief.code}/read/#3`);
    const screens = await page
      .locator('.screen')
      .evaluateAll((all) => all.map((screen) => screen.textContent ?? ''));
    const { sheets } = await print(page);
    await close();
    const text = sheets.map((sheet) => sheet.text).join('');
    expect(screens.filter((screen) => !holds(text, squeeze(screen)))).toEqual([]);
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
