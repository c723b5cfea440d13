import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { currentPolicies, qingshi, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { cutParts, misprints, type SheetName, sheets } from '../support/site/paper-fit.ts';
import { readPdf } from '../support/site/pdf.ts';
import { address as siteAddress } from './built.ts';

const [one = 0, two = 0, three = 0] = currentPolicies.map(({ code }) => code);
const root = inject('rootSite');
const based = inject('basedSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(Object.keys(sheets) as SheetName[])(
  '每项政策的%s都印成一张纸，一个字也没切掉',
  async (name) => {
    // 写明网址的那份带二维码，地方最紧。
    const { page, troubles, close } = await visit(browser, `${based}cards/`);
    const wrong = await misprints(page, based, qingshi.policies, name);
    await close();
    expect(troubles).toEqual([]);
    expect(wrong).toEqual([]);
  },
);

test('题目再长、一句话写满45个字，抬头也装得下', async () => {
  const { page, close } = await visit(browser, `${based}${relief.code}/card/`);
  await page.emulateMedia({ media: 'print' });
  await page.locator('.paper').evaluateAll((faces) => {
    for (const face of faces) {
      const title = face.querySelector('h2');
      const summary = face.querySelector('.paper-summary');
      if (title === null || summary === null) continue;
      title.className = 'paper-title title-5';
      title.textContent = '题'.repeat(38);
      summary.textContent = '话'.repeat(45);
    }
  });
  const cut = await cutParts(page);
  await close();
  expect(cut).toEqual([]);
});

describe('挑几张一起打', () => {
  const address = `${root}cards/`;
  const printCount = async (page: Page) =>
    (await readPdf(await page.pdf({ preferCSSPageSize: true }))).length;

  test('没有脚本，全部打出来，一张 A4 两份', async () => {
    const { page, close } = await visit(browser, address, { javaScriptEnabled: false });
    const pages = await printCount(page);
    await close();
    expect(pages).toBe(Math.ceil(currentPolicies.length / 2));
  });

  test('去掉几张，就少打几张；说得出要几张纸', async () => {
    const { page, close } = await visit(browser, address);
    await page.locator('[data-none]').click();
    for (const code of [one, two, three]) {
      await page.locator(`[data-code="${code}"] input`).check();
    }
    const said = await page.locator('[data-card-count]').innerText();
    const [first, second] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const pages = await printCount(page);
    await close();
    expect(said).toBe('选了 3 张，要 2 张 A4 纸。');
    expect(pages).toBe(2);
    expect(first?.text).toContain(String(one));
    expect(first?.text).toContain(String(two));
    expect(second?.text).toContain(String(three));
  });

  test('地址后面写了哪几号，打开就只选那几号', async () => {
    const { page, close } = await visit(browser, `${address}?codes=${one},${three}`);
    const chosen = await page
      .locator('[data-cards] > li:not(.is-out)')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.code));
    await close();
    expect(chosen).toEqual([String(one), String(three)]);
  });
});

describe('二维码', () => {
  test('每张明白卡上的都扫得出自己的网址', async () => {
    const { page, close } = await visit(browser, `${based}cards/`, { deviceScaleFactor: 3 });
    const found = new Map<string, string | undefined>();
    for (const item of await page.locator('[data-cards] > li').all()) {
      const code = (await item.getAttribute('data-code')) ?? '';
      found.set(code, decodeQr(await item.locator('.qr').screenshot()));
    }
    await close();
    expect([...found]).toEqual(currentPolicies.map(({ code }) => [String(code), addressOf(code)]));
  });

  test.each(['poster/', '', 'broadcast/'])('%s 印出来的也扫得出', async (part) => {
    const { page, close } = await visit(browser, `${based}${one}/${part}`, {
      deviceScaleFactor: 3,
    });
    await page.emulateMedia({ media: 'print' });
    const text = decodeQr(await page.locator('.qr').first().screenshot());
    await close();
    expect(text).toBe(addressOf(one));
  });

  test('网站没定网址的，不印二维码', async () => {
    const { page, close } = await visit(browser, `${root}${relief.code}/card/`);
    const count = await page.locator('.qr').count();
    await close();
    expect(count).toBe(0);
  });
});

function addressOf(code: number): string {
  return `${siteAddress}${code}/`;
}

function decodeQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
