import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { relief } from '../support/qingshi.ts';
import { launch } from '../support/site/browser.ts';

const root = inject('rootSite');
const script = `${relief.code}/broadcast/`;
const bothPages = [`${relief.code}/`, script];
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 一个假的念书人：什么时候有声音、声音要不要联网、有没有网、叫它念它念不念。 */
interface Reader {
  readonly voicesAfter: number;
  readonly isLocal: boolean;
  readonly isOnline: boolean;
  readonly isMute: boolean;
}

async function open(path: string, changes: Partial<Reader>): Promise<Page> {
  const reader = { voicesAfter: 0, isLocal: true, isOnline: true, isMute: false, ...changes };
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.addInitScript(({ voicesAfter, isLocal, isOnline, isMute }) => {
    const ready = Date.now() + voicesAfter;
    const synthesis = {
      speaking: false,
      pending: false,
      getVoices: () =>
        Date.now() < ready ? [] : [{ lang: 'zho-CHN', voiceURI: 'zh', localService: isLocal }],
      speak: () => {
        synthesis.speaking = !isMute;
      },
      cancel: () => {
        synthesis.speaking = false;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {} });
    Object.defineProperty(navigator, 'onLine', { value: isOnline });
  }, reader);
  await page.goto(root + path, { waitUntil: 'load' });
  return page;
}

test.each(bothPages)('声音装得慢，装好了也不说一声，%s 上的按钮照样露出来', async (path) => {
  const page = await open(path, { voicesAfter: 2000 });
  const before = await page.locator('[data-listen]').isVisible();
  await page.locator('[data-listen]').waitFor({ timeout: 5000 });
  await page.close();
  expect(before).toBe(false);
});

test.each(bothPages)('没有网，声音又要联网，%s 上不露按钮', async (path) => {
  const [withNet, without] = await Promise.all([
    open(path, { isLocal: false }),
    open(path, { isLocal: false, isOnline: false }),
  ]);
  await without.waitForTimeout(1200);
  const shown = await Promise.all(
    [withNet, without].map((page) => page.locator('[data-listen]').isVisible()),
  );
  await Promise.all([withNet.close(), without.close()]);
  expect(shown).toEqual([true, false]);
});

test('叫它念了没有声音，按钮变回来，不说正在念', async () => {
  const page = await open(script, { isMute: true });
  const button = page.locator('[data-listen]');
  await button.click();
  const said = await button.innerText();
  await page.locator('[data-listen]', { hasText: '念给我听' }).waitFor({ timeout: 5000 });
  const stop = await page.locator('[data-stop-reading]').isVisible();
  await page.close();
  expect(said).toBe('停一下');
  expect(stop).toBe(false);
});

test('念得久的一句，不当成没有声音；随时按得了不念', async () => {
  const page = await open(script, {});
  await page.locator('[data-listen]').click();
  await page.waitForTimeout(2500);
  const said = await page.locator('[data-listen]').innerText();
  const stop = page.locator('[data-stop-reading]');
  const box = await stop.boundingBox();
  await stop.click();
  const after = await page.locator('[data-listen]').innerText();
  await page.close();
  expect(said).toBe('停一下');
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(after).toBe('念给我听');
});
