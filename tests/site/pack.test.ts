import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, overflowOf, visit } from '../support/site/browser.ts';
import { squeeze } from '../support/site/pdf.ts';
import { holds, print, printFaults } from '../support/site/printed.ts';
import { unfitScreens } from '../support/site/read-out-fit.ts';
import { address as siteAddress } from './built.ts';

const [rules] = qingshi.rules;
const [notice] = qingshi.notices;
const [meeting] = qingshi.meetings;
const withdrawn = qingshi.policies.find((policy) => policy.withdrawn !== undefined);
const root = inject('rootSite');
const based = inject('basedSite');
const phone = { viewport: { width: 360, height: 780 } };
const projector = { viewport: { width: 1280, height: 720 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const fragmentOf = (page: Page) => new URL(page.url()).hash;
const rowsOf = (page: Page) => page.locator('[data-pack-rows] a').allInnerTexts();
const said = (page: Page) => page.locator('[data-pack-said]').innerText();
/** 各件都取到了。 */
const settled = (page: Page) =>
  expect.poll(() => page.locator('main').getAttribute('data-filled')).toMatch(/^(?:yes|no)$/);
const openPack = async (address: string, options = {}) => {
  const opened = await visit(browser, address, options);
  await settled(opened.page);
  return opened;
};

describe('排单子', () => {
  test('从几页上加，一件一件攒起来；地址总是这张单子，问号后面什么也没有，浏览器里只在这个窗口记着', async () => {
    const { page, troubles, close } = await visit(browser, `${root}pack/#add=${rules?.code}~2`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.method() + request.url()));
    await page.goto(`${root}${relief.code}/`);
    await page.goto(`${root}pack/#add=${relief.code}`);
    await settled(page);
    await page.evaluate((code) => {
      location.hash = `#add=${code}~2-1`;
    }, notice?.code);
    const list = `#i=${rules?.code}~2,${relief.code},${notice?.code}~2-1`;
    await expect.poll(() => fragmentOf(page)).toBe(list);
    await page.reload();
    await settled(page);
    const stored = await page.evaluate(() => [document.cookie, Object.keys(localStorage).join()]);
    const texts = await rowsOf(page);
    const hint = await page.locator('.pack-tools').innerText();
    await close();
    expect(texts).toEqual([
      `${rules?.code} 第二条　${rules?.title}`,
      `${relief.code}　${relief.title}`,
      `${notice?.code} 二、（一）　${notice?.title}`,
    ]);
    expect(stored).toEqual(['', '']);
    expect(hint).toContain('只记在这个窗口里，关了就没有');
    expect(requests.filter((one) => !one.startsWith('GET') || /[?#]/.test(one))).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('贴一份议程：编号和条款都读出来，没有的号说一声', async () => {
    const { page, troubles, close } = await openPack(`${root}pack/`, phone);
    const agenda = `2026年12月5日院坝会：
一、学习${relief.code}号政策；二、讨论${rules?.code}第2条、第3条
三、${notice?.code}二（一）
1999`;
    await page.locator('[data-pack-typed]').fill(agenda);
    await page.getByRole('button', { name: '加进单子' }).click();
    await settled(page);
    const list = fragmentOf(page);
    const told = await said(page);
    const wide = await overflowOf(page);
    await close();
    expect(list).toBe(`#i=${relief.code},${rules?.code}~2,${rules?.code}~3,${notice?.code}~2-1`);
    expect(told).toBe('加了4件。没有1999这个号，对一对。');
    expect(wide).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
  });

  test('挪次序、去掉、放回来、题目、日子，地址跟着变；打开这个地址是同一张单子', async () => {
    const { page, close } = await openPack(`${root}pack/#i=${relief.code},${rules?.code}`);
    await page.getByRole('button', { name: `下移：${relief.code}` }).click();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.locator('[data-pack-title]').fill('十二月 & 院坝会');
    await page.locator('[data-pack-day]').fill('2026-12-05');
    const list = page.url();
    await page.getByRole('button', { name: `去掉：${rules?.code}` }).click();
    const fewer = fragmentOf(page);
    await page.getByRole('button', { name: '放回来' }).click();
    const back = page.url();
    const heading = await page.locator('[data-pack-name]').innerText();
    await close();
    const other = await openPack(list);
    const again = await rowsOf(other.page);
    const day = await other.page.locator('[data-pack-day]').inputValue();
    await other.close();
    expect(focused).toContain(String(relief.code));
    expect(new URL(list).hash).toMatch(
      new RegExp(`^#i=${rules?.code},${relief.code}&t=[%\\w]+&d=2026-12-05$`),
    );
    expect(fewer).toMatch(new RegExp(`^#i=${relief.code}&t=`));
    expect(back).toBe(list);
    expect(heading).toBe('十二月 & 院坝会');
    expect(again.map((row) => row.slice(0, 4))).toEqual([String(rules?.code), String(relief.code)]);
    expect(day).toBe('2026-12-05');
  });

  test('去这一页里别处，单子还在地址里', async () => {
    const { page, close } = await openPack(`${root}pack/#i=${relief.code}`);
    await page.evaluate((code) => {
      location.hash = `#${code}`;
    }, rules?.code);
    await expect.poll(() => fragmentOf(page)).toBe(`#i=${relief.code}`);
    const isOpen = await page.locator(`[id="${rules?.code}"]`).isVisible();
    await close();
    expect(isOpen).toBe(true);
  });

  test('不让记的浏览器里照样排，说清楚', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new Error('不许');
        },
      });
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${root}pack/#add=${relief.code}`);
    await settled(page);
    const list = fragmentOf(page);
    const told = await page.locator('[data-pack-unkept]').isVisible();
    await context.close();
    expect(list).toBe(`#i=${relief.code}`);
    expect(told).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('各件的正文', () => {
  test('一条从头到尾，不多不少；是哪天的、演示都写着', async () => {
    const { page, troubles, close } = await openPack(`${root}pack/#i=${rules?.code}~2`);
    const text = squeeze(await page.locator('.pack-item').innerText());
    await close();
    expect(text).toContain('2026年3月31日的一版');
    expect(text).toContain('演示');
    expect(text).toContain('第二条怎么养');
    expect(text).toContain('（三）'.normalize('NFKC'));
    expect(text).toContain('写好各拿一份。');
    expect(text).not.toContain('娃儿');
    expect(text).not.toContain('第三条');
    expect(troubles).toEqual([]);
  });

  test('章、「二、」连里头的都有；整页、一节、旧版都取得到', async () => {
    const items = `${rules?.code}~z-1,${notice?.code}~2,${relief.code}~who,${relief.code}@2026-03-31,${meeting?.code}`;
    const { page, troubles, close } = await openPack(`${root}pack/#i=${items}`);
    const texts = (await page.locator('.pack-item').allInnerTexts()).map(squeeze);
    await close();
    expect(texts[0]).toContain('大人吵架');
    expect(texts[0]).not.toContain('第四条');
    expect(texts[1]).toContain('工作措施');
    expect(texts[1]).not.toContain('三、');
    expect(texts[2]).toContain('谁能享受');
    expect(texts[2]).not.toContain('要带什么');
    expect(texts[3]).toContain('2026年3月31日的一版');
    expect(texts[3]).toContain('这是旧版');
    expect(texts[4]).toContain(squeeze(meeting?.title ?? ''));
    expect(troubles).toEqual([]);
  });

  test('没有的号、没有的条、没有的旧版、停用的页，各说一句怎么办，别的照摆', async () => {
    const items = `1999,${rules?.code}~99,${rules?.code}@2020-01-01,${withdrawn?.code},${relief.code}`;
    const { page, close } = await openPack(`${root}pack/#i=${items}`);
    const texts = await page.locator('.pack-item').allInnerTexts();
    await close();
    expect(texts[0]).toContain('没有1999这个号。对一对号');
    expect(texts[1]).toContain(`${rules?.code}里没有第九十九条。打开${rules?.code}`);
    expect(texts[2]).toContain(`${rules?.code}没有2020年1月1日的一版。`);
    expect(texts[3]).toContain('起这一页停用。');
    expect(texts[4]).toContain(relief.title);
  });

  test('恶意的地址什么也添不进来：都当字', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { page, troubles, close } = await openPack(
      `${root}pack/#i=${relief.code},${evil}&t=${encodeURIComponent(`${evil}<b>粗</b>`)}&d=javascript:1`,
    );
    const heading = await page.locator('[data-pack-name]').innerText();
    const told = await said(page);
    const added = await page.locator('main img, [data-pack-name] b, main script[src*="x"]').count();
    const links = await page
      .locator('main a')
      .evaluateAll(
        (all) => all.filter((one) => !(one as HTMLAnchorElement).href.startsWith('http')).length,
      );
    await close();
    expect(heading).toBe(`${evil}<b>粗</b>`);
    expect(told).toContain('有1处看不懂');
    expect(added).toBe(0);
    expect(links).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe('打一份', () => {
  const four = `${rules?.code}~2,${notice?.code}~2-1,${relief.code},${meeting?.code}`;

  test('A4，每张纸顶上有题目、日子、二维码，件头不落在纸底；多过三件有目录', async () => {
    const title = encodeURIComponent('十二月院坝会');
    const { page, close } = await openPack(`${based}pack/#i=${four}&t=${title}&d=2026-12-05`);
    const printed = await print(page);
    await close();
    const [first] = printed.sheets;
    const all = printed.sheets.map(({ text }) => text).join('');
    expect(printFaults(printed)).toEqual([]);
    expect(`${first?.width}×${first?.height}`).toBe('210×297');
    expect(printed.sheets.length).toBeGreaterThan(1);
    expect(holds(first?.text ?? '', '十二月院坝会')).toBe(true);
    expect(holds(first?.text ?? '', '2026年12月5日')).toBe(true);
    expect(holds(first?.text ?? '', squeeze(`2.${notice?.code} 二、（一）`))).toBe(true);
    for (const word of ['上移', '全部编号', '加进单子', '链接']) expect(all).not.toContain(word);
    expect(all).toContain(`${siteAddress}${rules?.code}/#2`);
  });

  test('三件以内不要目录', async () => {
    const { page, close } = await openPack(`${based}pack/#i=${rules?.code}~2,${relief.code}`);
    await page.emulateMedia({ media: 'print' });
    const isShown = await page.locator('[data-pack-rows]').isVisible();
    await close();
    expect(isShown).toBe(false);
  });

  test('哪一件长、哪一件短，件头都不落在纸底', async () => {
    const codes = [...qingshi.policies, ...qingshi.rules, ...qingshi.notices].map(
      ({ code }) => code,
    );
    const items = codes
      .slice(0, 12)
      .flatMap((code) => [code, `${rules?.code}~${codes.indexOf(code) + 1}`]);
    const { page, close } = await openPack(`${based}pack/#i=${items.join(',')}`);
    const printed = await print(page);
    await close();
    expect(printed.sheets.length).toBeGreaterThan(8);
    expect(printFaults(printed)).toEqual([]);
  });

  test('二维码扫得出：纸顶上的是这张单子，每件的是那一条', async () => {
    const list = `pack/#i=${rules?.code}~2,${relief.code}`;
    const { page, close } = await openPack(`${based}${list}`, { deviceScaleFactor: 3 });
    await page.emulateMedia({ media: 'print' });
    const codes: (string | undefined)[] = [];
    for (const mark of await page.locator('svg.qr').all())
      codes.push(decodeQr(await mark.screenshot()));
    await close();
    expect(codes).toEqual([
      siteAddress + list,
      `${siteAddress}${rules?.code}/#2`,
      `${siteAddress}${relief.code}/`,
    ]);
  });
});

describe('会上念', () => {
  const list = `#i=${rules?.code}~2,${notice?.code}~2-1,${relief.code}`;

  test('一条一屏，键翻得动，地址还是这张单子；回得去', async () => {
    const { page, troubles, close } = await visit(browser, `${root}pack/${list}`, projector);
    await page.locator('[data-pack-read]').click();
    await page.waitForURL('**/pack/read/**');
    const place = () => page.locator('[data-place]').innerText();
    await expect.poll(place).not.toContain('共1屏');
    const cover = await page.locator('.screen:visible').innerText();
    await page.keyboard.press('PageDown');
    const more = await page.locator('.screen:visible').innerText();
    await page.keyboard.press('PageDown');
    const head = await page.locator('.screen:visible').innerText();
    await page.keyboard.press('ArrowRight');
    const clause = squeeze(await page.locator('.screen:visible').innerText());
    const at = await place();
    const address = fragmentOf(page);
    await page.reload();
    await expect.poll(place).toBe(at);
    await page.locator('.reading-bar a').click();
    const back = fragmentOf(page);
    await close();
    expect(cover).toContain('共3件');
    expect(cover).toContain(`1. ${rules?.code} 第二条`);
    expect(more).toContain(`3. ${relief.code}`);
    expect(head).toContain(`说这个号 ${rules?.code}`);
    expect(head).toContain('2026年3月31日的一版');
    expect(clause).toContain('怎么养');
    expect(clause).not.toContain('每月给多少粮');
    expect(address).toBe(`${list}&n=4`);
    expect(back).toBe(list);
    expect(troubles).toEqual([]);
  });

  test.each([
    ['手机', phone, 26],
    ['投影', projector, 40],
  ] as const)('%s上每一屏都不用滑，字够大', async (_, viewport, smallest) => {
    const { page, close } = await visit(browser, `${root}pack/read/${list},1999`, viewport);
    await expect.poll(() => page.locator('.screen').count()).toBeGreaterThan(10);
    const wrong = await unfitScreens(page, smallest);
    await close();
    expect(wrong).toEqual([]);
  });
});

describe('没有脚本', () => {
  test('排单子的脚本没有下来，全部编号还在', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${root}pack/#i=${relief.code}`, { waitUntil: 'load' });
    const isShown = await page.locator('.pack-catalogue').isVisible();
    await context.close();
    expect(isShown).toBe(true);
  });

  test('/pack/#编号 到那个号，点得进那一页；说得清排不了单子', async () => {
    const { page, close } = await visit(browser, `${root}pack/#${rules?.code}`, {
      ...phone,
      javaScriptEnabled: false,
    });
    const row = page.locator(`[id="${rules?.code}"]`);
    const isShown = await row.isVisible();
    const link = await row.locator('a').getAttribute('href');
    const tools = await page.locator('.pack-tools, [data-add]').locator('visible=true').count();
    const hint = await page.locator('noscript').first().innerText();
    await close();
    expect(isShown).toBe(true);
    expect(link).toBe(`/${rules?.code}/`);
    expect(tools).toBe(0);
    expect(hint).toContain('没有开脚本');
  });
});

function decodeQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
