import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { appAgents, vendorAgents, wholeAgents } from '../support/agents.ts';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch } from '../support/site/browser.ts';
import { address, basedFolder, rootFolder } from './built.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const papers = ['broadcast', 'card', 'poster'].map((part) => `${relief.code}/${part}/`);
const dataPages = ['data/', 'progress/', `${qingshi.progress.at(-1)?.code}/`];
const GO = '点右上角，选“在浏览器打开”。';
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 打开一页：浏览器自称 `userAgent`，可以去掉它的打印和念书。 */
async function open(path: string, userAgent: string, without: readonly string[] = []) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    userAgent,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.addInitScript((names) => {
    for (const name of names) Object.defineProperty(window, name, { value: undefined });
  }, without);
  await page.goto(root + path, { waitUntil: 'load' });
  return { page, troubles, close: () => context.close() };
}

/** 看得见的几个；收在没打开的折叠里的也打开看。 */
function shown(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return Array.from(document.querySelectorAll(wanted)).filter(
      (part) => part.getClientRects().length > 0,
    ).length;
  }, selector);
}

const hints = (page: Page) => page.locator('main .hint', { hasText: /这里不能|这个浏览器不能/ });

describe.each(Object.entries(appAgents))('%s', (_, agent) => {
  test.each([...papers, ...dataPages])('%s 上没有按了没反应的，说到哪里去打开', async (path) => {
    const { page, troubles, close } = await open(path, agent);
    const dead = await shown(page, '[data-needs="print"], [download], [data-png]');
    const said = await hints(page).first().innerText();
    await close();
    expect(dead).toBe(0);
    expect(said).toContain(GO);
    expect(troubles).toEqual([]);
  });
});

test('答完“看看我家能享受什么”，在微信里也没有打印，单子照样出来', async () => {
  const { page, troubles, close } = await open('finder/', appAgents.微信安卓);
  for (const _ of qingshi.questions) await page.locator('[data-now] [data-answer="yes"]').click();
  const likely = await shown(page, '[data-tier="likely"] [data-policy]');
  const dead = await shown(page, '[data-needs="print"], [data-print-whys]');
  const said = await hints(page).allInnerTexts();
  await close();
  expect(likely).toBeGreaterThan(0);
  expect(dead).toBe(0);
  expect(said).toEqual([`这里不能打印。${GO}`]);
  expect(troubles).toEqual([]);
});

test('手机厂家的浏览器：打印收起来，下载留着', async () => {
  const card = await open(`${relief.code}/card/`, vendorAgents.小米);
  expect(await shown(card.page, '[data-needs="print"]')).toBe(0);
  expect(await hints(card.page).innerText()).toContain('用电脑打开');
  await card.close();
  const data = await open('data/', vendorAgents.小米);
  expect(await shown(data.page, '[download]')).toBeGreaterThan(10);
  await data.close();
});

test('别的浏览器：按钮都在，按得动，一句多的话也没有', async () => {
  const card = await open(`${relief.code}/card/`, wholeAgents.安卓Chrome);
  const printed = await card.page.evaluate(() => {
    let count = 0;
    window.print = () => {
      count += 1;
    };
    (document.querySelector('[data-needs="print"]') as HTMLElement).click();
    return count;
  });
  expect(printed).toBe(1);
  expect(await shown(card.page, '[data-needs="print"]')).toBe(1);
  expect(await hints(card.page).count()).toBe(0);
  await card.close();
  const data = await open('data/', wholeAgents.安卓Chrome);
  expect(await shown(data.page, '[download]')).toBeGreaterThan(10);
  expect(await hints(data.page).count()).toBe(0);
  await data.close();
});

describe('没有打印、没有念书的浏览器', () => {
  test.each([`${relief.code}/`, ...papers, 'finder/'])('%s 打得开，没有死按钮', async (path) => {
    const without = ['print', 'speechSynthesis', 'SpeechSynthesisUtterance'];
    const { page, troubles, close } = await open(path, wholeAgents.安卓Chrome, without);
    await page.waitForTimeout(700);
    const dead = await shown(page, '[data-needs="print"], [data-listen], [data-stop-reading]');
    await close();
    expect(dead).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  const [place = ''] = path.split('#');
  const file = place.endsWith('.html') ? place : `${place}index.html`;
  const html = readFileSync(join(basedFolder, file), 'utf8');
  const contentOf = (key: string) =>
    html.match(new RegExp(`<meta [^>]*${key}[^>]*content="([^"]*)"`))?.[1];

  test('转出去有题目、说明、图，图的网址写全', () => {
    expect(contentOf('property="og:title"')).toMatch(/\p{Script=Han}/u);
    expect(contentOf('property="og:description"')).toMatch(/\p{Script=Han}/u);
    expect(contentOf('property="og:image"')).toBe(`${address}share.png`);
    expect(contentOf('itemprop="image"')).toBe(`${address}share.png`);
    expect(html).toMatch(/<html [^>]*itemscope/);
  });

  test('电话一点就拨，手指点得着', async () => {
    const { page, close } = await open(path, wholeAgents.安卓Chrome);
    const phones = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return Array.from(document.querySelectorAll('a[href^="tel:"]'))
        .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ text, box }) => ({ text, width: box.width, height: box.height }));
    });
    const small = phones.filter(({ width, height }) => width < 44 || height < 44);
    await close();
    const hotlines = qingshi.site.hotlines.flatMap(({ phone }) => phone ?? []);
    if (!path.endsWith('read/')) {
      expect(phones.map(({ text }) => text)).toEqual(expect.arrayContaining(hotlines));
    }
    expect(small).toEqual([]);
  });
});

test('转出去的图是方的，够大，又小', () => {
  const bytes = readFileSync(join(rootFolder, 'share.png'));
  const { width, height } = PNG.sync.read(bytes);
  expect(width).toBe(height);
  expect(width).toBeGreaterThanOrEqual(300);
  expect(bytes.length).toBeLessThan(10_000);
});

test('没有一处要开新窗口', () => {
  const shipped = readdirSync(basedFolder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => ['.html', '.js'].includes(extname(name)) && !name.startsWith('pagefind'),
  );
  const opening = shipped.filter((name) =>
    /target="?_blank|window\.open\(/.test(readFileSync(join(basedFolder, name), 'utf8')),
  );
  expect(shipped.length).toBeGreaterThan(50);
  expect(opening).toEqual([]);
});
