import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { base, basedFolder, commitDay, mainOf, pageAt, rootFolder } from './built.ts';

const root = inject('rootSite');
const { code } = relief;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('从一页走到旧版', () => {
  test('页上写着改过几次，点进去是每一版；没改过的也说', () => {
    expect(pageAt(`${code}/`)).toContain('<a href="versions/">改过2次</a>');
    expect(pageAt(`${qingshi.notices[0]?.code}/`)).toContain('<a href="versions/">没改过</a>');
    const list = mainOf(pageAt(`${code}/versions/`));
    for (const id of ['2026-03-31', '2026-03-31-2', commitDay]) {
      expect(list).toContain(`href="/${code}/${id}/"`);
    }
    expect(list).toContain('户口簿不用复印了');
    expect(list).toContain('本镇发布人员公布');
  });

  test('挂在别的底座下，地址都带着底座', () => {
    const list = mainOf(pageAt(`${code}/versions/`, basedFolder));
    expect(list).toContain(`href="${base}${code}/2026-03-31/"`);
  });

  test('旧版照当时的写，说是旧版，给出现在的和后来改了什么', () => {
    const page = mainOf(pageAt(`${code}/2026-03-31/`));
    expect(page).toContain('这是旧版。');
    expect(page).toContain('户口簿复印两份。');
    expect(page).toContain('580');
    expect(page).toContain(`href="/${code}/2026-03-31/today/"`);
  });

  test('改了什么：数涨了多少，哪几个字变了', () => {
    const page = mainOf(pageAt(`${code}/${commitDay}/diff/`));
    expect(page).toContain('涨了20元');
    expect(page).toContain('<ins>［增：7日］</ins>');
  });
});

test('旧版不进搜索，不存在手机里，也不叫搜索引擎收；外框不放上网', () => {
  const old = ['versions', '2026-03-31', '2026-03-31/today', `${commitDay}/diff`];
  for (const path of old) {
    expect(pageAt(`${code}/${path}`)).toContain('<meta name="robots" content="noindex">');
  }
  const indexed = globSync('{search,pagefind}/**/*', { cwd: rootFolder }).join(' ');
  expect(indexed).not.toContain('2026-03-31');
  const said = ['offline.json', 'search/kept.json', 'search/index.json'].map((file) =>
    readFileSync(join(rootFolder, file), 'utf8'),
  );
  for (const text of said) expect(text).not.toMatch(/2026-03-31|\/versions\//);
  expect(existsSync(join(rootFolder, 'version-frame'))).toBe(false);
});

test('任挑两版，就在单子上比，和写好的那一页比出来一样', async () => {
  const { page, close, troubles } = await visit(browser, `${root}${code}/versions/`, {
    viewport: { width: 360, height: 780 },
  });
  const choose = (id: string) => page.locator(`[data-compare="${id}"]`).click();
  await choose(commitDay);
  expect(await page.locator('[data-compared]').innerText()).toContain('再选一版');
  await choose('2026-03-31');
  await page.locator('[data-compared] .changes').first().waitFor();
  const here = await page.locator('[data-compared] .changes').allInnerTexts();
  await page.goto(`${root}${code}/2026-03-31/today/`);
  expect(here).toEqual(await page.locator('.changes').allInnerTexts());
  expect(here.length).toBeGreaterThan(2);
  expect(troubles).toEqual([]);
  await close();
});
