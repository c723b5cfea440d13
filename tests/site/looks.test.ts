import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/bench/chromium.ts';
import { paletteOf, usualColors } from '../../src/look/palette.ts';
import { qingshi, relief } from '../support/qingshi.ts';
import { address, basedFolder, pageAt, rootFolder } from './built.ts';

const { site } = qingshi;
const look = site.look ?? { color: '' };
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** 一个元素现在是什么颜色，写成 `#` 加六位。 */
async function colorOf(path: string, selector: string, scheme: 'light' | 'dark', media = 'screen') {
  const page = await browser.newPage({ colorScheme: scheme });
  await page.emulateMedia({ media: media === 'print' ? 'print' : 'screen', colorScheme: scheme });
  await page.goto(inject('rootSite') + path);
  const rgb = await page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  await page.close();
  const [red = 0, green = 0, blue = 0] = (rgb.match(/\d+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

describe('镇里自己的颜色', () => {
  const palette = paletteOf(look);

  test('白天、夜里各是各的；印在纸上是黑的', async () => {
    const path = `${relief.code}/`;
    expect(await colorOf(path, 'main .seal', 'light')).toBe(palette.light.accent);
    expect(await colorOf(path, 'main .seal', 'dark')).toBe(palette.dark.accent);
    expect(await colorOf(path, 'main .seal', 'dark', 'print')).toBe('#000000');
  });

  test('会上念的、没有菜单的页也是；没有不好的要说的页上，一点平常的主色也没有', () => {
    for (const path of [`${relief.code}/`, `${relief.code}/read/`, 'about/', 'search/']) {
      expect(pageAt(path)).toContain(look.color);
      expect(pageAt(path)).not.toContain(usualColors.light.accent);
    }
  });

  test('超了期的还是红的', () => {
    expect(pageAt('progress/')).toContain(usualColors.light.accent);
  });

  test('标签上的小图、转发带的图、左上角的标志，都是镇里的', () => {
    expect(readFileSync(join(rootFolder, 'favicon.svg'), 'utf8')).toContain(look.color);
    expect(pageAt('about/')).toContain(site.look?.emblem);
  });
});

describe('给搜索引擎和别的程序的', () => {
  const read = (path: string, folder = basedFolder) => readFileSync(join(folder, path), 'utf8');

  test('站点地图只登每页自己的网址，写着上一次改的日子；没有定网址的不写', () => {
    const map = read('sitemap.xml');
    const listed = [...map.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
    expect(listed).toContain(`${address}${relief.code}/`);
    expect(listed.filter((url) => /\/(?:card|read|versions|cite)\/$/.test(url))).toEqual([]);
    expect(map).toMatch(new RegExp(`/${relief.code}/</loc><lastmod>\\d{4}-\\d{2}-\\d{2}`));
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`);
    expect(read('robots.txt', rootFolder)).not.toContain('Sitemap');
  });

  test('站点地图里的每一页都有，没有一页写着不让收', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
    for (const url of listed) {
      expect(pageAt(url.slice(address.length), basedFolder), url).not.toContain('noindex');
    }
  });

  test('转出去的卡片有这一页自己的网址；旧版没有，它不是这一页', () => {
    const own = `<meta property="og:url" content="${address}${relief.code}/">`;
    expect(pageAt(`${relief.code}/`, basedFolder)).toContain(own);
    expect(pageAt(`${relief.code}/`, basedFolder)).toContain(
      `property="og:site_name" content="${site.name}"`,
    );
    expect(pageAt(`${relief.code}/versions/`, basedFolder)).not.toContain('og:url');
    expect(pageAt(`${relief.code}/`)).not.toContain('og:url');
  });

  test('security.txt 两处一样，不到一年就过期', () => {
    const text = read('.well-known/security.txt');
    expect(text).toBe(read('security.txt'));
    expect(text).toContain(`Contact: ${site.securityContact}`);
    expect(text).toContain(`Canonical: ${address}.well-known/security.txt`);
    const [, expires = ''] = /Expires: (\S+)/.exec(text) ?? [];
    expect(expires.slice(0, 10) > '2026-04-10' && expires.slice(0, 10) < '2027-04-10').toBe(true);
  });

  test('每一页都不把从哪一页来的告诉别的网站', () => {
    for (const path of [
      '',
      `${relief.code}/`,
      `${relief.code}/read/`,
      `${relief.code}/versions/`,
    ]) {
      expect(pageAt(path)).toContain('<meta name="referrer" content="same-origin">');
    }
  });
});

test('关于本站：谁办的，演示的有几页，怎么自己查，告诉谁，都照镇里的设置', () => {
  const page = pageAt('about/');
  expect(page).toContain(site.sponsor);
  const demo = qingshi.promises.filter((one) => one.demo).length;
  expect(page).toMatch(
    new RegExp(`有回音(?:</th>)?<td>${qingshi.promises.length - demo}页(?:</td>)?<td>${demo}页`),
  );
  expect(page).toContain('href="/manifest.json"');
  expect(page).toContain('npm run verify');
  expect(page).toContain('href="tel:12345"');
  expect(page).toContain(`href="${site.securityContact}"`);
});
