import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  type AppearanceName,
  appearances,
  axeFaults,
  narrow,
  setElder,
  showAs,
} from '../support/site/appearances.ts';
import { launch, overflowOf, type Visit, visit } from '../support/site/browser.ts';
import { readBuiltSite } from '../support/site/built-site.ts';
import { lostSteps } from '../support/site/keyboard-walk.ts';

const root = inject('shippedSite');
const pages = readBuiltSite('dist', '/').pages.map(({ file }) => file);
let browser: Browser;
let opened: Visit;

beforeAll(async () => {
  browser = await launch();
  opened = await visit(browser, root);
});
afterAll(() => browser.close());

test.each(pages)('%s：axe、最窄的屏幕、键盘，都挑不出毛病', async (file) => {
  const { page } = opened;
  await page.goto(`${root}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
  const faults: string[] = [];
  for (const name of Object.keys(appearances) as AppearanceName[]) {
    await showAs(page, name);
    faults.push(...(await axeFaults(page)).map((fault) => `${name} ${fault}`));
  }
  await showAs(page, '浅色');
  for (const [name, viewport] of Object.entries(narrow)) {
    await page.setViewportSize(viewport);
    for (const elder of [true, false]) {
      await setElder(page, elder);
      const over = await overflowOf(page);
      if (over > 0) faults.push(`${name}${elder ? '大字' : ''} 左右超出 ${over} 像素`);
    }
  }
  faults.push(...(await lostSteps(page)));
  expect(faults).toEqual([]);
});

test('一页也没有惹麻烦', () => {
  expect(opened.troubles).toEqual([]);
});
