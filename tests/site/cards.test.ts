import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { policies } from '../support/policies.ts';
import { launch, visit } from './browser.ts';
import { readPdf } from './pdf.ts';

const root = inject('rootSite');
const based = inject('basedSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const sheets = [
  { name: '明白卡', path: 'card', copies: 2, width: 210, height: 297 },
  { name: '上墙版', path: 'poster', copies: 1, width: 297, height: 420 },
] as const;

describe.each(sheets)('$name', ({ path, copies, width, height }) => {
  test('每项政策都印成一张纸，一个字也没切掉', async () => {
    // 写明网址的那份带二维码，地方最紧。
    const { page, troubles, close } = await visit(browser, `${based}1010/${path}/`);
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const { code } of policies) {
      await page.goto(`${based}${code}/${path}/`, { waitUntil: 'load' });
      const cut = await cutParts(page);
      const words = squeeze((await page.locator('.paper').allInnerTexts()).join(''));
      const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      const sizes = printed.map((sheet) => `${sheet.width}×${sheet.height}`).join('、');
      if ((await page.locator('.paper').count()) !== copies) wrong.push(`${code} 不是${copies}份`);
      if (cut.length > 0) wrong.push(`${code} 切掉了：${cut.join('；')}`);
      if (sizes !== `${width}×${height}`) wrong.push(`${code} 印成了 ${sizes}`);
      if (printed[0]?.text.length !== words.length) wrong.push(`${code} 印出来的字数不对`);
    }
    await close();
    expect(troubles).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

test('题目再长、一句话写满45个字，抬头也装得下', async () => {
  const { page, close } = await visit(browser, `${based}1010/card/`);
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
    expect(pages).toBe(Math.ceil(policies.length / 2));
  });

  test('去掉几张，就少打几张；说得出要几张纸', async () => {
    const { page, close } = await visit(browser, address);
    await page.locator('[data-none]').click();
    for (const code of [1010, 1014, 1066]) {
      await page.locator(`[data-code="${code}"] input`).check();
    }
    const said = await page.locator('[data-card-count]').innerText();
    const [first, second] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const pages = await printCount(page);
    await close();
    expect(said).toBe('选了 3 张，要 2 张 A4 纸。');
    expect(pages).toBe(2);
    expect(first?.text).toContain('1010');
    expect(first?.text).toContain('1014');
    expect(second?.text).toContain('1066');
  });

  test('地址后面写了哪几号，打开就只选那几号', async () => {
    const { page, close } = await visit(browser, `${address}?codes=1010,1040`);
    const chosen = await page
      .locator('[data-cards] > li:not(.is-out)')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.code));
    await close();
    expect(chosen).toEqual(['1010', '1040']);
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
    expect([...found]).toEqual(policies.map(({ code }) => [String(code), addressOf(code)]));
  });

  test.each(['1030/poster/', '1030/', '1030/broadcast/'])('%s 印出来的也扫得出', async (path) => {
    const { page, close } = await visit(browser, `${based}${path}`, { deviceScaleFactor: 3 });
    await page.emulateMedia({ media: 'print' });
    const text = decodeQr(await page.locator('.qr').first().screenshot());
    await close();
    expect(text).toBe(addressOf(1030));
  });

  test('网站没定网址的，不印二维码', async () => {
    const { page, close } = await visit(browser, `${root}1010/card/`);
    const count = await page.locator('.qr').count();
    await close();
    expect(count).toBe(0);
  });
});

/** 空白去掉，全角半角统一：PDF 里的字要这样比。 */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function addressOf(code: number): string {
  return `https://town.example.gov.cn/zt/mbl/${code}/`;
}

function decodeQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** 纸上哪些地方装不下自己的字，或者跑到纸外面去了。 */
function cutParts(page: Page): Promise<string[]> {
  return page.locator('.paper').evaluateAll((faces) =>
    faces.flatMap((face) => {
      const paper = face.getBoundingClientRect();
      const parts = [face, ...face.querySelectorAll('header, dl, footer, h2, p, dd, dt, svg')];
      return parts.flatMap((part) => {
        const box = part.getBoundingClientRect();
        const isOutside =
          box.top < paper.top - 1 ||
          box.bottom > paper.bottom + 1 ||
          box.left < paper.left - 1 ||
          box.right > paper.right + 1;
        const isCut =
          part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
        const holder = part.closest('header, dl, footer');
        const isOver = holder !== null && box.bottom > holder.getBoundingClientRect().bottom + 1;
        const isSvg = part.tagName === 'svg';
        if (!isOutside && !isOver && (isSvg || !isCut)) return [];
        return [`${part.tagName} ${part.className} ${(part.textContent ?? '').slice(0, 20)}`];
      });
    }),
  );
}
