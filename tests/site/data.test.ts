import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';

const data = 'dist/data';
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
    for (const [code, until] of [
      ['7001', '2022-11-15'],
      ['7002', '2022-10-25'],
    ] as const) {
      const served = readFileSync(join(data, `${code}.json`));
      expect(served.equals(readFileSync(`content/progress/${until}.json`))).toBe(true);
    }
  });

  test('CSV 开头有 BOM，行末是 CRLF，Excel 和 WPS 打开不乱码', () => {
    for (const path of paths.filter((name) => name.endsWith('.csv'))) {
      const text = readFileSync(join(data, path), 'utf8');
      expect(text.startsWith('\uFEFF'), path).toBe(true);
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
    const html = readFileSync(join(data, 'index.html'), 'utf8');
    const [, json = ''] =
      /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    const dataset: { readonly distribution: readonly { readonly contentUrl: string }[] } =
      JSON.parse(json);
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2022-10-17/2022-12-13',
    });
    for (const { contentUrl } of dataset.distribution) {
      expect(existsSync(join('dist', contentUrl)), contentUrl).toBe(true);
    }
  });
});

describe('图', () => {
  const pages = ['progress/index.html', '7001/index.html', '7002/index.html'];

  test.each(pages)('%s 的每张图都有结论、表、说明、谁数的、办法的链接', (page) => {
    const html = readFileSync(join('dist', page), 'utf8');
    const figures = html.match(/<figure class="chart.*?<\/figure>/gs) ?? [];
    expect(figures).toHaveLength(8);
    for (const figure of figures) {
      expect(figure).toMatch(/chart-conclusion">[^<]+。/);
      expect(figure).toContain('数到2022年');
      expect(figure).toContain('/guide/counts/');
      if (figure.includes('<svg class="chart-drawing"')) expect(figure).toContain('<table');
    }
    expect(html).not.toMatch(/rotate\(|skew/);
    expect(parse(html)).toBeDefined();
  });
});

describe('PNG', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('浏览器把图画成 PNG 存下来', async () => {
    const { page, troubles, close } = await visit(browser, `${inject('rootSite')}data/`);
    await page.locator('#r7001 summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#r7001 button[data-png]').first().click(),
    ]);
    const bytes = readFileSync(await download.path());
    await close();
    expect(download.suggestedFilename()).toBe('7001-actions.png');
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(troubles).toEqual([]);
  });
});
