import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { changesFile } from '../../scripts/lib/changes/write-changes.ts';
import { linkPhones } from '../../scripts/lib/site/link-phones.ts';
import { buildWithAstro } from '../../scripts/lib/site/run-astro.ts';
import { tightenCsp } from '../../scripts/lib/site/tighten-csp.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { commitDay, contentCopy, repository } from '../site/built.ts';
import { reopenedKinds } from '../site/page-kinds.ts';
import { launch } from '../support/site/browser.ts';

/** 样式没有编过的青石镇：层还在，写法是新的；别的照做完的来，电话拨得出，写在页里的脚本许运行。 */
const plainFolder = join(repository, 'dist-plain');
const compiled = inject('rootSite');
/** 人看得出来的样子；量的位置、大小取到十分之一像素。 */
const PROPERTIES = [
  ...['display', 'position', 'order', 'float', 'visibility', 'opacity', 'z-index', 'content'],
  ...['color', 'background-color', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...[
    'font-size',
    'font-weight',
    'line-height',
    'letter-spacing',
    'text-align-last',
    'text-indent',
  ],
  ...['text-decoration-line', 'text-decoration-style', 'text-decoration-thickness', 'white-space'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius', 'outline'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'box-shadow', 'list-style'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'overflow-x', 'overflow-y'],
  ...['break-inside', 'break-before', 'break-after', 'page', 'columns', 'clip-path', 'text-anchor'],
];
const states = [
  { name: '手机', width: 360, elder: false, media: 'screen', colorScheme: 'light' },
  { name: '平板大字深色', width: 700, elder: true, media: 'screen', colorScheme: 'dark' },
  { name: '电脑', width: 1280, elder: false, media: 'screen', colorScheme: 'light' },
  { name: '打印', width: 1000, elder: false, media: 'print', colorScheme: 'light' },
  { name: '大字打印', width: 400, elder: true, media: 'print', colorScheme: 'dark' },
] as const;
let browser: Browser;
let server: Server;
let plain: string;

beforeAll(async () => {
  rmSync(plainFolder, { recursive: true, force: true });
  const settings = { content: contentCopy, base: '/', out: plainFolder, site: undefined };
  vi.stubEnv('MINGBAI_PREVIEW', '1');
  const { exitCode, say } = await buildWithAstro(
    ['build', '--silent', '--outDir', plainFolder],
    { ...settings, port: 0, asOf: undefined, isFresh: false },
    { commitDay, changes: changesFile },
  );
  vi.unstubAllEnvs();
  say();
  if (exitCode !== 0) throw new Error('没有编过的青石镇没有生成出来');
  finishPlain(plainFolder);
  server = await serveFolder(plainFolder, '/', 0);
  plain = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(reopenedKinds)('%s', (_, path) => {
  test('编过的样式和没编的，现在的浏览器里一个样', async () => {
    const pages = await Promise.all([openAt(plain + path), openAt(compiled + path)]);
    const differences: string[] = [];
    for (const state of states) {
      const [before = [], after = []] = await Promise.all(pages.map((page) => looks(page, state)));
      expect(after.length).toBe(before.length);
      for (const [at, look] of before.entries()) {
        if (look !== after[at]) differences.push(`${state.name}：${look} → ${after[at]}`);
      }
    }
    for (const page of pages) await page.close();
    expect(differences.slice(0, 5)).toEqual([]);
  });
});

test('没有编的那一份真的没有编', () => {
  expect(readFileSync(join(plainFolder, 'index.html'), 'utf8')).toContain('@layer');
});

async function openAt(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** 话里的电话加上链接：生成网站也在这一步加，两份的元素才一样多。 */
function finishPlain(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = join(folder, name);
    writeFileSync(file, tightenCsp(linkPhones(readFileSync(file, 'utf8'))));
  }
}

/** 每个元素和它前后添的东西，各写成一行。 */
async function looks(
  page: Page,
  { width, elder, media, colorScheme }: (typeof states)[number],
): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media, colorScheme });
  return page.evaluate(
    async ([properties, isElder]) => {
      // 会上念的字号，屏幕变了以后脚本下一帧才改。
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      if (isElder) document.documentElement.dataset.mode = 'elder';
      else delete document.documentElement.dataset.mode;
      const elements = [...document.querySelectorAll('body, body *:not(script)')];
      return elements.flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part || null);
          if (part !== '' && style.content === 'none') return [];
          const { x, y, width: across, height } = element.getBoundingClientRect();
          const box = [x, y, across, height].map((size) => Math.round(size * 10) / 10);
          const values = properties.map((name) => `${name}=${style.getPropertyValue(name)}`);
          return [`${element.tagName}.${element.id}${part} ${box} ${values.join(' ')}`];
        }),
      );
    },
    [PROPERTIES, elder] as const,
  );
}
