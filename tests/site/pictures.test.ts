import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, devices } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readPicture } from '../../src/pictures/read-picture.ts';
import { attribute, elementsOf } from '../support/render.ts';
import { launch } from '../support/site/browser.ts';
import { base, basedFolder, mainOf, pageAt, rootFolder } from './built.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const shown = `${pageKinds.有前后两张图的回音}`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const imagesOn = (html: string) => elementsOf(html).filter(({ tagName }) => tagName === 'img');
const withPictures = ['有前后两张图的回音', '有图的村'].map((kind) => pageKinds[kind] ?? '');

test('网站上的每一张都不到 40 KB，干净，完整', () => {
  const folder = join(rootFolder, 'pictures');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThanOrEqual(12);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    expect(bytes.length).toBeLessThanOrEqual(40_000);
    expect(readPicture(bytes)).toMatchObject({ carried: [], isWhole: true });
  }
});

test.each(withPictures)('%s：每张图有说明、宽高，划到跟前才下，地址都通', (path) => {
  const html = mainOf(pageAt(path, basedFolder));
  const images = imagesOn(html);
  expect(images).not.toEqual([]);
  const there = new Set(readdirSync(join(basedFolder, 'pictures')));
  for (const image of images) {
    expect(attribute(image, 'alt')?.length).toBeGreaterThan(7);
    expect(attribute(image, 'loading')).toBe('lazy');
    expect(Number(attribute(image, 'width'))).toBeGreaterThan(0);
    expect(Number(attribute(image, 'height'))).toBeGreaterThan(0);
  }
  const sets = elementsOf(html).flatMap((one) => attribute(one, 'srcset')?.split(', ') ?? []);
  expect(sets.length).toBeGreaterThanOrEqual(4);
  for (const address of sets.map((one) => one.split(' ')[0] ?? '')) {
    expect(address.startsWith(`${base}pictures/`)).toBe(true);
    expect(there).toContain(address.slice(`${base}pictures/`.length));
  }
});

test('手机上划到图跟前，下的是 WebP，前后两张都看得见，没有一张是坏的', async () => {
  const phone = await browser.newContext({ ...devices['Pixel 5'], serviceWorkers: 'block' });
  const page = await phone.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(root + shown);
  expect(await page.locator('.picture-label').allInnerTexts()).toEqual(['之前', '之后']);
  for (const image of await page.locator('.picture img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
  const pictures = asked.filter((url) => url.includes('/pictures/'));
  expect(pictures.length).toBe(2);
  expect(pictures.every((url) => url.endsWith('.webp'))).toBe(true);
  await phone.close();
});

test('没有划到过就打印，图也下来、印出来', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 500 } });
  await page.goto(root + shown);
  const images = page.locator('.picture img');
  await page.pdf({ format: 'A4' });
  const loaded = await images.evaluateAll((all) =>
    all.map((one) => (one as HTMLImageElement).naturalWidth > 0),
  );
  await page.close();
  expect(loaded).toEqual([true, true]);
});
