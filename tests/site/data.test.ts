import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { graphOf, propertyOf } from '../support/site/schema-org-shape.ts';
import { rootFolder } from './built.ts';

const { plan, progress } = qingshi;
const [first] = progress;
const last = progress.at(-1);
const data = join(rootFolder, 'data');
const described: { readonly resources: readonly { readonly path: string }[] } = JSON.parse(
  readFileSync(join(data, 'datapackage.json'), 'utf8'),
);
const paths = described.resources.map(({ path }) => path);

describe('下载的数据', () => {
  test('数据包里登的文件都在', () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(data, path)))).toEqual([]);
  });

  test('JSON 就是公布的原文件，一个字节也不差', () => {
    for (const { code, until } of progress) {
      const served = readFileSync(join(data, `${code}.json`));
      const written = readFileSync(join(qingshi.folder, `progress/${until}.json`));
      expect(served.equals(written), String(code)).toBe(true);
    }
  });

  test('给 Excel 的 CSV 开头有 BOM，给软件读的没有；行末都是 CRLF', () => {
    const files = readdirSync(data).filter((name) => name.endsWith('.csv'));
    expect(files.some((name) => name.endsWith('-excel.csv'))).toBe(true);
    for (const path of files) {
      const text = readFileSync(join(data, path), 'utf8');
      expect(text.startsWith('\uFEFF'), path).toBe(!paths.includes(path));
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/);
    }
  });

  test('SVG 图自带样式，字不斜着写，不向外面要东西', () => {
    const charts = paths.filter((name) => name.endsWith('.svg'));
    expect(charts.length).toBeGreaterThan(20);
    for (const path of charts) {
      const svg = readFileSync(join(data, path), 'utf8');
      expect(svg, path).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg, path).not.toMatch(/rotate|skew|@import|xlink|href|<script/);
    }
  });

  test('页面上给机器看的说明是一段读得出来的 Dataset', () => {
    const [dataset] = graphOf(readFileSync(join(data, 'index.html'), 'utf8'));
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: `${plan.start}/${last?.until}`,
    });
    const files = propertyOf(dataset, 'distribution');
    const urls = (Array.isArray(files) ? files : []).map((file) => propertyOf(file, 'contentUrl'));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !existsSync(join(rootFolder, String(url))))).toEqual([]);
  });
});

describe('图', () => {
  const pages = ['progress', `${first?.code}`, `${last?.code}`].map((name) => `${name}/index.html`);

  test.each(pages)('%s 的每张图都有结论、表、说明、谁数的、办法的链接', (page) => {
    const html = readFileSync(join(rootFolder, page), 'utf8');
    const figures = html.match(/<figure class="chart.*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(8);
    for (const figure of figures) {
      expect(figure).toMatch(/chart-conclusion">[^<]+。/);
      expect(figure).toMatch(/数到\d{4}年/);
      expect(figure).toContain('/guide/counts/');
      if (figure.includes('<svg class="chart-drawing"')) expect(figure).toContain('<table');
    }
    expect(html).not.toMatch(/rotate\(|skew/);
    expect(parse(html)).toBeDefined();
  });
});

test('各村的页说各家的事，就是公布的那一档，哪个村都不说没报', () => {
  for (const [village, band] of Object.entries(last?.counts.received ?? {})) {
    if (!plan.dimensions.village.includes(village)) continue;
    const html = readFileSync(join(rootFolder, `villages/${village}/index.html`), 'utf8');
    const said = band === 0 ? '不足5件' : `${band}到${band + 4}件`;
    expect(html, village).toContain(`各家的事收到${said}`);
  }
});

describe('PNG', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('浏览器把图画成 PNG 存下来', async () => {
    const { page, troubles, close } = await visit(browser, `${inject('rootSite')}data/`);
    await page.locator(`#r${first?.code} summary`).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`#r${first?.code} button[data-png]`).first().click(),
    ]);
    const bytes = readFileSync(await download.path());
    await close();
    expect(download.suggestedFilename()).toBe(`${first?.code}-actions.png`);
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(troubles).toEqual([]);
  });
});
