import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveForBench } from '../../scripts/lib/bench/gzip-server.ts';
import { mergeDistrict } from '../../scripts/lib/district/merge-district.ts';
import { writeBuiltTown } from '../support/built-town.ts';
import { districtTowns } from '../support/district-towns.ts';
import { launch, overflowOf, visit } from '../support/site/browser.ts';
import { qingshiFolder } from '../support/town.ts';

const phone = { viewport: { width: 360, height: 780 } };
let browser: Browser;
let folder: string;
let served: Awaited<ReturnType<typeof serveForBench>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-district-site-'));
  for (const town of districtTowns) writeBuiltTown(join(folder, town.id), town);
  const towns = districtTowns.map(({ id, name, address }) => ({ id, name, address, folder: id }));
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify({ name: '甲区', sponsor: '甲区人民政府', towns }));
  const out = join(folder, 'out');
  await mergeDistrict({ list, out, kept: join(folder, 'kept') }, () => undefined);
  served = await serveForBench(out);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => served.origin + path;

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('input[name="q"]').click();
  await page.keyboard.insertText(query);
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
  await page.locator('a.hit-link').first().waitFor();
}

const hits = (page: Page) =>
  page.locator('.hit, .search-answer').evaluateAll((all) =>
    all.map((one) => ({
      href: one.querySelector('a.hit-link')?.getAttribute('href'),
      facts: one.querySelector('.hit-facts')?.textContent ?? '',
    })),
  );

const root = inject('rootSite');

test('本镇在区里的政策旁边另外说的，那一页上有，搜得到，说是谁定的', async () => {
  const [own] = JSON.parse(readFileSync(join(qingshiFolder, 'own-lines.json'), 'utf8'));
  const { page, close } = await visit(browser, `${root}${own.policy}/`, phone);
  const section = page.locator('section', { has: page.getByRole('heading', { name: '本镇' }) });
  expect(await section.innerText()).toContain(own.lines[0]);
  expect(await section.innerText()).toContain(own.by);
  await page.goto(`${root}search/?q=${encodeURIComponent(own.lines[0].slice(0, 8))}`);
  await page.locator(`a.hit-link[href$="/${own.policy}/"]`).first().waitFor();
  await close();
});

describe('区的搜索页', () => {
  test('没说哪个镇，各镇的都列，每一条都说是哪个镇的', async () => {
    const { page, troubles, close } = await visit(browser, at('/search/'), phone);
    await ask(page, '低保');
    const found = await hits(page);
    for (const { name, address } of districtTowns) {
      const one = found.find(({ href }) => href === `${address}1010/`);
      expect(one?.facts).toContain(name);
    }
    await close();
    expect(troubles).toEqual([]);
  });

  test('说了镇，或者选了镇，只有那个镇的', async () => {
    const said = await visit(browser, at('/search/'), phone);
    await ask(said.page, '柳塘乡自来水');
    expect((await hits(said.page)).map(({ href }) => href)).toEqual([
      'https://example.org/liutang/1042/',
    ]);
    await said.close();
    const chosen = await visit(browser, at('/search/?q=低保&village=meiwan'), phone);
    await chosen.page.locator('a.hit-link').first().waitFor();
    expect((await hits(chosen.page)).map(({ href }) => href)).toEqual([
      'https://example.org/meiwan/1010/',
    ]);
    await chosen.close();
    expect([...said.troubles, ...chosen.troubles]).toEqual([]);
  });

  test('几个镇都有的编号，回车不跳，各镇的都列', async () => {
    const { page, close } = await visit(browser, at('/search/'), phone);
    await ask(page, '1010');
    await page.keyboard.press('Enter');
    await page.waitForLoadState('networkidle');
    expect(page.url()).toContain('/search/');
    expect((await hits(page)).length).toBe(3);
    await close();
  });
});

test.each(['/', '/search/'])('%s 不开脚本也看得到各镇和它们的目录', async (path) => {
  const { page, close } = await visit(browser, at(path), { ...phone, javaScriptEnabled: false });
  for (const { name, address } of districtTowns) {
    expect(await page.locator(`.towns a[href="${address}"]`).innerText()).toBe(name);
    expect(await page.locator(`.towns a[href="${address}search/"]`).isVisible()).toBe(true);
  }
  await close();
});

test.each([
  ['/', {}],
  ['/search/', {}],
  ['/', { colorScheme: 'dark' }],
] as const)('%s 没有无障碍的毛病，不比屏幕宽，大字也不', async (path, more) => {
  const { page, close } = await visit(browser, at(path), { ...phone, ...more, bypassCSP: true });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.locator('.modes').click();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await close();
});
