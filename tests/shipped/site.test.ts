import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { unanswered } from '../../scripts/lib/site/expected-queries.ts';
import { launch, overflowOf, visit } from '../support/site/browser.ts';
import {
  deadLinks,
  readBuiltSite,
  repeatedAnchors,
  unofficialLinks,
} from '../support/site/built-site.ts';
import { misprints, type SheetName, sheets } from '../support/site/paper-fit.ts';
import { readPdf } from '../support/site/pdf.ts';
import { unfitScreens } from '../support/site/read-out-fit.ts';
import { faultsIn, graphOf } from '../support/site/schema-org-shape.ts';
import { shipped, shippedFolder } from './shipped.ts';

const root = inject('shippedSite');
const site = readBuiltSite('dist', '/');
const phone = { viewport: { width: 360, height: 780 } };
const policies = shipped.policies.filter(({ withdrawn }) => withdrawn === undefined);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('发出去的每一页', () => {
  test('链接有去处，锚点在，不重复，外面的只去 gov.cn', () => {
    expect(deadLinks(site)).toEqual([]);
    expect(repeatedAnchors(site)).toEqual([]);
    expect(unofficialLinks(site)).toEqual([]);
  });

  test('手机上打开没有毛病，不用左右拖', async () => {
    const { page, troubles, close } = await visit(browser, root, phone);
    const wide: string[] = [];
    for (const { file } of site.pages) {
      await page.goto(`${root}${file}`, { waitUntil: 'load' });
      if ((await overflowOf(page)) > 0) wide.push(file);
    }
    await close();
    expect(wide).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('每项政策给机器看的说明合 schema.org 的样子', () => {
    const faults = policies.flatMap(({ code, title }) =>
      graphOf(readFileSync(join('dist', String(code), 'index.html'), 'utf8')).flatMap((thing) =>
        faultsIn(thing, title),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('大家多半会问的话，搜索里都有答的', async () => {
    expect(await unanswered(shippedFolder, 'dist')).toEqual([]);
  });
});

describe('每项政策', () => {
  test.each(Object.keys(sheets) as SheetName[])('%s都印成一张纸，一个字也没切掉', async (name) => {
    const { page, close } = await visit(browser, `${root}cards/`);
    const wrong = await misprints(page, root, policies, name);
    await close();
    expect(wrong).toEqual([]);
  });

  test('广播稿印出来一张纸', async () => {
    const { page, close } = await visit(browser, root);
    const wrong: string[] = [];
    for (const { code } of policies) {
      await page.goto(`${root}${code}/broadcast/`, { waitUntil: 'load' });
      const { length } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      if (length !== 1) wrong.push(`${code} 印了 ${length} 张`);
    }
    await close();
    expect(wrong).toEqual([]);
  });
});

test('会上念的通知、村规、政策，手机上每一屏都不用滑', async () => {
  const { page, close } = await visit(browser, root, phone);
  const wrong: string[] = [];
  for (const { code } of [...shipped.notices, ...shipped.rules, ...policies.slice(0, 2)]) {
    await page.goto(`${root}${code}/read/`, { waitUntil: 'load' });
    wrong.push(...(await unfitScreens(page, 26)).map((screen) => `${code} ${screen}`));
  }
  await close();
  expect(wrong).toEqual([]);
});
