import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { buildOffline, offlineHash } from '../../scripts/lib/site/build-offline.ts';
import { sitePaths } from '../../scripts/lib/site/site-paths.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { currentPolicies, qingshi, relief } from '../support/qingshi.ts';
import { launch } from '../support/site/browser.ts';
import { base, basedFolder, rootFolder } from './built.ts';

const [village] = qingshi.villages;
const [rules] = qingshi.rules;
const unread = currentPolicies.find(({ code }) => code !== relief.code);
const PATIENCE = { timeout: 30_000, interval: 200 };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 一个可以停、可以改的网站：生成好的抄一份，停了再开还是那个端口。 */
class Town {
  readonly folder = mkdtempSync(join(tmpdir(), 'mingbai-offline-'));
  #server: Server | undefined;
  #port = 0;
  readonly #base: string;

  constructor(built: string, base: string) {
    cpSync(built, this.folder, { recursive: true });
    this.#base = base;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  async open(): Promise<void> {
    this.#server = await serveFolder(this.folder, this.#base, this.#port);
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((settle) => (server ? server.close(settle) : settle(undefined)));
  }

  /** 改一页的字，或者撤掉一页，重新生成离线的两个文件。 */
  async change(path: string, from: string, to: string): Promise<void> {
    const file = join(this.folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
    await rebuildOffline(this.folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** 照文件夹里现有的网页，重新生成离线的两个文件。 */
async function rebuildOffline(folder: string): Promise<void> {
  const pages = sitePaths(folder).filter((path) => path.endsWith('.html'));
  await buildOffline(
    folder,
    new Map(pages.map((path) => [path, offlineHash(readFileSync(join(folder, path)))])),
  );
}

/** 手机上存着的各样，从底座写起。 */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const scope = name.replace('mingbai ', '');
      paths.push(...(await cache.keys()).map(({ url }) => url.replace(scope, '')));
    }
    return paths;
  });

/** 等后台把要紧的几页都存好。 */
const settled = (page: Page) => expect.poll(() => kept(page), PATIENCE).toContain('offline.done');

const note = (page: Page) => page.locator('.offline-note');

describe.each([
  ['挂在站根', rootFolder, '/'],
  ['挂在区门户底下', basedFolder, base],
])('%s', (_, built, base) => {
  let town: Town;
  let context: BrowserContext;
  let page: Page;
  let troubles: string[];

  const go = (path: string) => page.goto(town.address + path, { waitUntil: 'load' });

  beforeEach(async () => {
    town = new Town(built, base);
    await town.open();
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 780 } });
    page = await context.newPage();
    troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    await town.stop();
    town.remove();
  });

  /** 看过一项政策、自己的村，后台存好了，再断网。 */
  async function readThenCut(): Promise<void> {
    await go(`${relief.code}/`);
    await settled(page);
    await go(`villages/${village?.id}/`);
    await expect.poll(() => kept(page), PATIENCE).toContain(`villages/${village?.id}/`);
    await town.stop();
    await context.setOffline(true);
  }

  test('断了网：看过的页、首页、自己的村都打得开，写着是哪天的', async () => {
    await readThenCut();
    const today = new Date(Date.now() + 8 * 60 * 60 * 1000);
    const day = `${today.getUTCMonth() + 1}月${today.getUTCDate()}日`;
    for (const path of [`${relief.code}/`, '', `villages/${village?.id}/`]) {
      await go(path);
      expect(await note(page).innerText()).toContain(`离线看到的是${day}的`);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await go(`${relief.code}/`);
    expect(await page.locator('h1').innerText()).toBe(relief.title);
    const look = await note(page).evaluate((element) => getComputedStyle(element).borderTopWidth);
    expect(look).toBe('2px');
    await go(String(relief.code));
    expect(await page.locator('h1').innerText()).toBe(relief.title);
    expect(troubles).toEqual([]);
  });

  test('断了网：看看我家能享受什么，一题一题答得完', async () => {
    await readThenCut();
    await go('finder/');
    for (const _ of qingshi.questions) {
      await page.locator('[data-now] [data-answer="yes"]').click();
    }
    expect(await page.locator('[data-count]').innerText()).toMatch(/很可能可以申请[1-9]/);
    expect(troubles).toEqual([]);
  });

  test('断了网：框里打字照样有建议，点了就到', async () => {
    await readThenCut();
    await go('');
    await page.locator('[data-suggest] input').focus();
    await page.keyboard.insertText('低保');
    const first = page.locator('[role="option"]').first();
    await first.waitFor();
    expect(await first.innerText()).toContain(relief.title);
    await first.click();
    await page.waitForURL(`**/${relief.code}/`);
    expect(await page.locator('h1').innerText()).toBe(relief.title);
    expect(troubles).toEqual([]);
  });

  test('页面开着断的网：接着打字，建议换成存着的那一份', async () => {
    await go(`${relief.code}/`);
    await settled(page);
    await page.reload();
    await page.locator('[data-suggest] input').focus();
    await page.keyboard.insertText('村规');
    await page.locator('[role="option"]').first().waitFor();
    await town.stop();
    await context.setOffline(true);
    await page.locator('[data-suggest] input').fill('');
    await page.keyboard.insertText('低');
    await page.keyboard.insertText('保');
    await expect
      .poll(
        () =>
          page
            .locator('[role="option"]')
            .allInnerTexts()
            .then((texts) => texts.join()),
        PATIENCE,
      )
      .toContain(relief.title);
  });

  test('断了网：没看过的页，用大白话说能做什么，号和看过的都在', async () => {
    await readThenCut();
    await go(`${unread?.code}/`);
    const said = await page.locator('main').innerText();
    expect(said).toContain('没有网，这一页打不开');
    expect(said).toContain(`要看的是${unread?.code}号`);
    expect(said).toContain(`${relief.code} ${relief.title}`);
    await page.locator(`main a[href$="/${relief.code}/"]`).click();
    expect(await page.locator('h1').innerText()).toBe(relief.title);
    expect(troubles).toEqual([]);
  });

  test('断了网：看过的单子打得开、念得了，写着是哪天存的；没有存过的一件说得清', async () => {
    const list = `pack/#i=${relief.code},${rules?.code}~2`;
    await go(list);
    await settled(page);
    await page.reload({ waitUntil: 'networkidle' });
    await go(`pack/read/#i=${relief.code},${rules?.code}~2`);
    await expect.poll(() => page.locator('.screen').count(), PATIENCE).toBeGreaterThan(5);
    await expect.poll(() => kept(page), PATIENCE).toContain('pack/read/');
    await town.stop();
    await context.setOffline(true);
    await go(`${list},${unread?.code}`);
    const item = (at: number) => page.locator('.pack-item').nth(at);
    await expect.poll(() => item(1).innerText(), PATIENCE).toContain('写好各拿一份');
    expect(await item(0).innerText()).toMatch(/没有网，用的是\d+月\d+日存的/);
    await expect
      .poll(() => item(2).innerText(), PATIENCE)
      .toContain(`没有网，${unread?.code}也没有存过。有网的时候`);
    await page.locator('[data-pack-read]').click();
    await expect.poll(() => page.locator('.screen').count(), PATIENCE).toBeGreaterThan(5);
    const read = await page.locator('.screen').allTextContents();
    expect(read.join()).toContain('写好各拿一份');
    expect(troubles).toEqual([]);
  });

  test('改过的页：网一通就是新的；没有再点开的，存着的也换成新的', async () => {
    await readThenCut();
    await town.change(String(relief.code), '</h1>', '（改过了）</h1>');
    await town.open();
    await context.setOffline(false);
    await go('');
    expect(await note(page).count()).toBe(0);
    await settledOn(page, relief.code, '（改过了）');
    await town.stop();
    await go(`${relief.code}/`);
    expect(await page.locator('h1').innerText()).toContain('（改过了）');
    expect(await note(page).count()).toBe(1);
  });

  test('改过的页，有网点开就是新的，没有离线的那一行', async () => {
    await readThenCut();
    await town.change(String(relief.code), '</h1>', '（改过了）</h1>');
    await town.open();
    await context.setOffline(false);
    await go(`${relief.code}/`);
    expect(await page.locator('h1').innerText()).toContain('（改过了）');
    expect(await note(page).count()).toBe(0);
  });

  test('网站上没有了的页，手机上也不留', async () => {
    await readThenCut();
    rmSync(join(town.folder, `${relief.code}`), { recursive: true });
    await rebuildOffline(town.folder);
    await town.open();
    await context.setOffline(false);
    await go('');
    await expect.poll(() => kept(page), PATIENCE).not.toContain(`${relief.code}/`);
  });

  test('信号弱，等三秒就先摆存着的，说是哪天的', async () => {
    await go(`${relief.code}/`);
    await settled(page);
    await context.route('**/*', async (route) => {
      await new Promise((settle) => setTimeout(settle, 8000));
      await route.continue().catch(() => undefined);
    });
    const from = Date.now();
    await go(`${relief.code}/`);
    expect(Date.now() - from).toBeLessThan(6000);
    expect(await note(page).innerText()).toMatch(/^信号弱，先看到的是\d+月\d+日的/);
    expect(await page.locator('h1').innerText()).toBe(relief.title);
  });
});

/** 等存着的一页里有了这句话。 */
async function settledOn(page: Page, code: number, said: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          async (path) => {
            const found = await caches.match(new URL(path, document.baseURI).href);
            return found?.text();
          },
          `${new URL(page.url()).pathname}${code}/`,
        ),
      PATIENCE,
    )
    .toContain(said);
}

test.each([
  [
    '浏览器没有这一样',
    () => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }),
  ],
  [
    '浏览器不许装',
    () => {
      navigator.serviceWorker.register = () => Promise.reject(new Error('不许'));
    },
  ],
  [
    '问一声就抛错（门户的框里）',
    () =>
      Object.defineProperty(navigator, 'serviceWorker', {
        get() {
          throw new Error('不许');
        },
      }),
  ],
] as const)('%s：页面照常，一声不响', async (_, spoil) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await context.addInitScript(spoil);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  await page.goto(`${inject('rootSite')}${relief.code}/`, { waitUntil: 'load' });
  await page.waitForTimeout(1000);
  expect(await kept(page)).toEqual([]);
  expect(await page.locator('h1').innerText()).toBe(relief.title);
  await context.close();
  expect(troubles).toEqual([]);
});
