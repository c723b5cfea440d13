import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { basedFolder, rootFolder } from './built.ts';

const root = inject('rootSite');
const [rules] = qingshi.rules;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 在手机上粘一段记录，对完了的页面。 */
async function checked(text: string) {
  const visited = await visit(browser, `${root}cite/`, { viewport: { width: 360, height: 780 } });
  const { page } = visited;
  await page.fill('#cite-text', text);
  await page.click('[data-cite] [type=submit]');
  await page.locator('[data-status]', { hasText: /^(?:找到|没有找到)/ }).waitFor();
  return visited;
}

test('粘上来，说各有几处，一处一处说是哪一页、哪一条，链接到那里', async () => {
  const { page, close, troubles } = await checked(
    `头一件\n念了${relief.code}：“${relief.summary}”\n照《${rules?.title}》第一条、第九十九条办。\n再查编号1999。`,
  );
  expect(await page.locator('[data-status]').innerText()).toMatch(/^找到5处：.*2处没有/);
  const items = await page.locator('[data-quotations] > li').allInnerTexts();
  expect(items[0]).toContain('第2行');
  expect(items[1]).toContain('一样');
  expect(items[3]).toContain('没有第九十九条');
  expect(items[4]).toContain('没有这个编号');
  const links = await page
    .locator('[data-quotations] a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toContain(`/${relief.code}/`);
  expect(links).toContain(`/${rules?.code}/#1`);
  expect(troubles).toEqual([]);
  await close();
});

test('旧版的原话：说哪天的、哪天改的；数不一样的排最前', async () => {
  const { page, close } = await checked('念到：农村每人每月580元，2025年7月起，云岭县的数。');
  expect(await page.locator('.cite-loud').innerText()).toContain('记录上是“580元”，现在是“600元”');
  const item = page.locator('[data-quotations] > li');
  expect(await item.innerText()).toContain('是2026年3月31日（当天第2版）那一版的原话');
  expect(await item.locator('a').last().getAttribute('href')).toBe(`/${relief.code}/2026-03-31-2/`);
  await close();
});

test('样子、清空、拷结果都用得了；话不发出去', async () => {
  const { page, close } = await visit(browser, `${root}cite/`, {
    viewport: { width: 360, height: 780 },
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.click('[data-sample]');
  await page.locator('[data-results]').waitFor();
  expect(await page.locator('.cite-loud').innerText()).toContain('记录上是');
  expect(await page.locator('[data-report]').inputValue()).toContain('找到');
  for (const one of asked.filter((address) => !address.endsWith('favicon.svg ')))
    expect(one).toMatch(
      /\/(?:cite\/(?:index\.json|samples\.bin|text\/\d+\.json)|assets\/[\w.-]+\.js) $/,
    );
  await page.click('[data-clear]');
  expect(await page.locator('[data-results]').isHidden()).toBe(true);
  expect(await page.locator('#cite-text').inputValue()).toBe('');
  await close();
});

test('粘来的网页代码只当字', async () => {
  const bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const { page, close } = await checked(
    `${bad}编号1999《${bad}》2998第三条“${bad}${relief.summary}”`,
  );
  expect(await page.title()).toContain('对记录');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('[data-marked]').innerText()).toContain('<img src=x');
  await close();
});

describe('表', () => {
  test('照底座取得到；同样的内容，换个底座还是一样的字节', () => {
    for (const name of ['index.json', 'samples.bin', `text/${relief.code}.json`]) {
      const [one, other] = [rootFolder, basedFolder].map((folder) =>
        readFileSync(join(folder, 'cite', name)),
      );
      expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test('没有写给程序的中间文件', () => {
    const manifest = readFileSync(join(rootFolder, 'manifest.json'), 'utf8');
    expect(manifest).toContain('cite/samples.bin');
    expect(manifest).not.toContain('cite/pages.json');
  });

  test('对的时候下载的脚本不超过 15 KB（gzip），有话要比才另外下载判话的办法', () => {
    const scripts = new Set<string>();
    const read = (name: string) => {
      if (scripts.has(name)) return;
      scripts.add(name);
      const text = readFileSync(join(rootFolder, 'assets', name), 'utf8');
      for (const [, next = ''] of text.matchAll(/from"\.\/([\w.-]+\.js)"/g)) read(next);
    };
    const page = readFileSync(join(rootFolder, 'cite/index.html'), 'utf8');
    const offers = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
    const offered = [
      page,
      ...offers.map((name) => readFileSync(join(rootFolder, 'assets', name), 'utf8')),
    ];
    const [main = ''] = offered.flatMap(
      (text) => /import\(`\.\/(?:assets\/)?(cite\.[\w-]+\.js)`\)/.exec(text)?.[1] ?? [],
    );
    read(main);
    const sizes = [...scripts].map(
      (name) => gzipSync(readFileSync(join(rootFolder, 'assets', name)), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024);
  });
});
