import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type AppearanceName,
  appearances,
  axeFaults,
  narrow,
  setElder,
  showAs,
} from '../support/site/appearances.ts';
import { launch, overflowOf, type Visit, visit } from '../support/site/browser.ts';
import { lostSteps } from '../support/site/keyboard-walk.ts';
import { pageKinds } from './page-kinds.ts';

const root = inject('rootSite');
const phone = { width: 360, height: 780 };
const desktop = { width: 1280, height: 900 };
/** WCAG 1.4.12 说的几样。 */
const SPACED =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit(browser, `${root}${path}`, { viewport: phone });
  });
  afterAll(() => opened.close());

  test.each([
    ['手机', phone],
    ['电脑', desktop],
  ] as const)('%s上打开没有毛病，不用左右拖', async (_name, viewport) => {
    await opened.page.setViewportSize(viewport);
    expect(await overflowOf(opened.page)).toBeLessThanOrEqual(0);
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(opened.troubles).toEqual([]);
  });

  test.each(Object.keys(appearances) as AppearanceName[])('%s，axe 挑不出毛病', async (name) => {
    await showAs(opened.page, name);
    const faults = await axeFaults(opened.page);
    await showAs(opened.page, '浅色');
    expect(faults).toEqual([]);
  });

  test.each(Object.entries(narrow))('%s上，大字不大字都不用左右拖', async (_name, viewport) => {
    await opened.page.setViewportSize(viewport);
    const plain = await overflowOf(opened.page);
    await setElder(opened.page, true);
    const elder = await overflowOf(opened.page);
    await setElder(opened.page, false);
    expect(Math.max(plain, elder)).toBeLessThanOrEqual(0);
  });

  test('字距、行距放宽，字不丢，不用左右拖', async () => {
    await opened.page.setViewportSize(narrow.最窄的手机);
    const over = await opened.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      const { scrollWidth, clientWidth } = document.documentElement;
      const cut = [
        ...document.querySelectorAll('main p, main li, main a, main td, main dd'),
      ].filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = overflowX === 'hidden' || overflowY === 'hidden';
        return isCut && element.scrollHeight > element.clientHeight + 1;
      });
      document.adoptedStyleSheets.pop();
      return [scrollWidth - clientWidth, cut.length];
    }, SPACED);
    expect(Math.max(...over)).toBeLessThanOrEqual(0);
  });

  test('只用键盘，走到哪里都看得见', async () => {
    await opened.page.setViewportSize(narrow.电脑放大到四倍);
    expect(await lostSteps(opened.page)).toEqual([]);
  });

  test('关了 JavaScript 也是完整的', async () => {
    const plain = await visit(browser, `${root}${path}`, {
      javaScriptEnabled: false,
      viewport: phone,
    });
    const withoutScript = await linesOn(plain.page);
    await plain.close();
    for (const line of await linesOn(opened.page)) expect(withoutScript).toContain(line);
  });

  test('门户要求的元数据都在，没有空的', async () => {
    const metas = await opened.page
      .locator('head meta[name]')
      .evaluateAll((elements) =>
        elements.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')] as const),
      );
    const wanted =
      path === ''
        ? ['SiteName']
        : ['SiteName', 'ColumnName', 'ColumnType', 'ArticleTitle', 'ContentSource'];
    expect(metas.map(([name]) => name)).toEqual(expect.arrayContaining(wanted));
    expect(metas.filter(([, content]) => !content)).toEqual([]);
  });
});

/** 正文里看得见的字，一行一行；只有脚本才用得上的按钮、它报的数、它照今天和这里的地址换的不算。 */
function linesOn(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const scripted = 'button, [aria-live], [data-today], [data-here], [data-pack-scripted]';
    for (const part of main.querySelectorAll<HTMLElement>(scripted)) part.hidden = true;
    return (main as HTMLElement).innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  });
}
