import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { currentPolicies, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { readPdf } from '../support/site/pdf.ts';

const root = inject('rootSite');
const based = inject('basedSite');
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('每项政策都有广播稿，不超过三分钟，印出来一张纸，政策页上点得到', async () => {
  const { page, troubles, close } = await visit(browser, `${based}${relief.code}/broadcast/`);
  const wrong: string[] = [];
  for (const { code } of currentPolicies) {
    await page.goto(`${based}${code}/broadcast/`, { waitUntil: 'load' });
    const script = await page.locator('.script').innerText();
    const spoken = script.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const lead = await page.locator('.lead').innerText();
    const pages = (await readPdf(await page.pdf({ preferCSSPageSize: true }))).length;
    if (spoken < 200 || spoken > 600) wrong.push(`${code} 有 ${spoken} 个字`);
    if (!/约\d+分(?:钟|\d+秒)/.test(lead)) wrong.push(`${code} 没说念多久：${lead}`);
    if (pages !== 1) wrong.push(`${code} 印了 ${pages} 张`);
    await page.goto(`${based}${code}/`, { waitUntil: 'load' });
    const links = await page.locator(`main a[href$="/${code}/broadcast/"]`).count();
    if (links === 0) wrong.push(`${code} 的政策页上没有广播稿`);
  }
  await close();
  expect(troubles).toEqual([]);
  expect(wrong).toEqual([]);
});

describe('念给我听', () => {
  test.each([`${relief.code}/`, `${relief.code}/broadcast/`])(
    '不会说普通话的浏览器，%s 上不露按钮',
    async (path) => {
      const silent = await visit(browser, `${root}${path}`);
      const foreign = await open(path, ['en-US', 'zh-HK']);
      const shown = await Promise.all(
        [silent.page, foreign].map((page) => page.locator('[data-listen]').isVisible()),
      );
      await silent.close();
      await foreign.context().close();
      expect(shown).toEqual([false, false]);
    },
  );

  test('会说的才露，一句一句照着稿子念，念完回到原样', async () => {
    const page = await open(`${relief.code}/broadcast/`, ['en-US', 'zh-CN']);
    const button = page.locator('[data-listen]');
    expect(await button.innerText()).toBe('念给我听');
    await button.click();
    expect(await button.innerText()).toBe('停一下');
    expect(await page.locator('.is-said').innerText()).toBe(await sentence(page, 0));
    const total = await page.locator('[data-sentence]').count();
    for (let at = 0; at < total; at += 1) await page.evaluate(() => window.finishSentence());
    const said = await page.evaluate(() => window.spoken);
    const written = await page.locator('[data-sentence]').allInnerTexts();
    const after = await button.innerText();
    await page.context().close();
    expect(said.map(({ text }) => text)).toEqual(written);
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['zh-CN']));
    expect(after).toBe('念给我听');
  });

  test('念到的一句不只靠颜色分，一直在眼前；停的按钮也在，不用滚回去找', async () => {
    const page = await open(`${relief.code}/broadcast/`, ['zh-CN']);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.locator('[data-listen]').click();
    const total = await page.locator('[data-sentence]').count();
    for (let at = 1; at < total; at += 1) await page.evaluate(() => window.finishSentence());
    const seen = await page.evaluate(() => {
      const said = document.querySelector('.is-said');
      const stop = document.querySelector('[data-stop-reading]');
      if (said === null || stop === null) return undefined;
      const inside = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
      return {
        line: Number.parseFloat(getComputedStyle(said).borderBottomWidth),
        isSeen: inside(said.getBoundingClientRect()),
        canStop: inside(stop.getBoundingClientRect()),
      };
    });
    await page.locator('[data-stop-reading]').click();
    const left = await page.locator('.is-said').count();
    await page.context().close();
    expect(seen?.line).toBeGreaterThanOrEqual(2);
    expect(seen).toMatchObject({ isSeen: true, canStop: true });
    expect(left).toBe(0);
  });

  test('停一下再接着念，从停下的那一句起；不念了，下回从头', async () => {
    const page = await open(`${relief.code}/broadcast/`, ['zh-CN']);
    const button = page.locator('[data-listen]');
    const stop = page.locator('[data-stop-reading]');
    expect(await stop.isVisible()).toBe(false);
    await button.click();
    await page.evaluate(() => window.finishSentence());
    await button.click();
    expect(await button.innerText()).toBe('接着念');
    await button.click();
    await stop.click();
    expect(await button.innerText()).toBe('念给我听');
    await button.click();
    const said = await page.evaluate(() => window.spoken.map(({ text }) => text));
    const [first, second] = [await sentence(page, 0), await sentence(page, 1)];
    await page.context().close();
    expect(said).toEqual([first, second, second, first]);
  });

  test('在政策页点了，过去就开始念', async () => {
    const page = await open(`${relief.code}/`, ['zh-CN']);
    await page.locator('[data-listen]').click();
    await page.waitForURL(`**/${relief.code}/broadcast/#listen`);
    await page.locator('.is-said').waitFor();
    const said = await page.evaluate(() => window.spoken.length);
    await page.context().close();
    expect(said).toBe(1);
  });
});

declare global {
  interface Window {
    /** 假的念书人念过的每一句。 */
    spoken: { text: string; lang: string }[];
    /** 让正在念的一句念完。 */
    finishSentence(): void;
  }
}

/** 打开一页，浏览器会说 `langs` 这几种话（装的是假的念书人，记下念了什么）。 */
async function open(path: string, langs: readonly string[]): Promise<Page> {
  const options: BrowserContextOptions = { locale: 'zh-CN' };
  const context = await browser.newContext(options);
  await context.addInitScript((voices) => {
    let current: { onend: (() => void) | null } | undefined;
    window.spoken = [];
    window.finishSentence = () => current?.onend?.();
    class Utterance {
      voice: unknown;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = {
      get speaking() {
        return current !== undefined;
      },
      getVoices: () =>
        voices.map((lang) => ({ lang, voiceURI: lang, name: lang, localService: true })),
      speak: (utterance: Utterance) => {
        current = utterance;
        window.spoken.push({ text: utterance.text, lang: utterance.lang });
      },
      cancel: () => {
        current = undefined;
      },
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, langs);
  const page = await context.newPage();
  await page.goto(`${root}${path}`, { waitUntil: 'load' });
  return page;
}

function sentence(page: Page, index: number): Promise<string> {
  return page.locator('[data-sentence]').nth(index).innerText();
}
