import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { scriptAboveFloor, stylesAboveFloor } from '../support/above-floor.ts';
import { currentPolicies, qingshi, relief } from '../support/qingshi.ts';
import {
  type AppearanceName,
  appearances,
  axeFaults,
  showAs,
} from '../support/site/appearances.ts';
import { type Bound, bindBooklet } from '../support/site/bound-booklet.ts';
import { launch, overflowOf } from '../support/site/browser.ts';
import { readPdf, squeeze } from '../support/site/pdf.ts';
import { htmlFaults } from '../support/site/valid-html.ts';
import { address, base, basedFolder, rootFolder } from './built.ts';

const phone = { width: 360, height: 780 };
let browser: Browser;
let whole: Bound;

beforeAll(async () => {
  browser = await launch();
  whole = bindBooklet('明白册.html', []);
});
afterAll(() => browser.close());

/** 打开册子；册子以外的请求一律不放，记下来。 */
async function opened(bound: Bound, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: phone, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  await context.route(
    (url) => url.href.split('#')[0] !== bound.address && url.protocol !== 'data:',
    (route) => {
      troubles.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(bound.address);
  return { page, troubles, close: () => context.close() };
}

async function asked(page: Page, question: string): Promise<readonly string[]> {
  await page.fill('input[name="q"]', '');
  await page.click('input[name="q"]');
  await page.keyboard.insertText(question);
  await page.waitForSelector('.suggest:not([hidden])');
  return page.locator('[role="option"]').allTextContents();
}

describe('整个网站的一本', () => {
  test('做好了说在哪里、几页、多大', () => {
    expect(whole.said).toMatch(/^做好了：.*明白册\.html（装了\d+页，[\d.]+ MB）\n$/);
    expect(whole.status).toBe(0);
  });

  test('从磁盘上打开，翻一遍、查一回，一个请求也不发，也不出错', async () => {
    const { page, troubles, close } = await opened(whole);
    await asked(page, '低保');
    await page.click('[role="option"]');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(troubles).toEqual([]);
    await close();
  });

  test('安全策略一个请求也不许发，连图片也只许写在里面的', () => {
    const html = readFileSync(whole.file, 'utf8');
    expect(html).toContain("default-src 'none'; img-src data:;");
    expect(html).not.toMatch(/<(?:script|img|source|iframe)[^>]*\ssrc="(?!data:)/);
    expect(html).not.toMatch(/url\((?!#)/);
  });

  test('每一个号只有一处，每一个链接都到得了', async () => {
    const { page, close } = await opened(whole, { javaScriptEnabled: false });
    const found = await page.evaluate(() => {
      const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
      const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'));
      const inside = Array.from(document.querySelectorAll('a'), (link) =>
        link.getAttribute('href'),
      );
      return {
        count: links.length,
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: links
          .map(({ hash }) => decodeURIComponent(hash.slice(1)))
          .filter((id) => !document.getElementById(id)),
        elsewhere: inside.filter((href) => !/^(?:#|https?:|tel:|mailto:)/.test(href ?? '')),
      };
    });
    expect(found.count).toBeGreaterThan(100);
    expect(found).toMatchObject({ twice: [], lost: [], elsewhere: [] });
    await close();
  });

  test('有编号的各页都在，目录里有题目有编号', async () => {
    const { page, close } = await opened(whole);
    const rows = await page.locator('.book-contents li').allTextContents();
    for (const { code, title } of [...currentPolicies, ...qingshi.rules, ...qingshi.notices]) {
      expect(
        rows.filter((row) => row.startsWith(title) && row.endsWith(String(code))),
      ).toHaveLength(1);
      expect(await page.locator(`article[id="${code}"] h1`).count()).toBe(1);
    }
    await close();
  });

  test('演示的页还写着演示，目录、头一页也说', async () => {
    const { page, close } = await opened(whole);
    const demo = page.locator('article', { has: page.locator('.demo-banner') });
    expect(await demo.count()).toBeGreaterThan(0);
    expect(await page.locator('.book-contents .demo-tag').count()).toBe(await demo.count());
    expect(await page.locator('#cover').textContent()).toContain('演示');
    await close();
  });

  test('没有脚本：读得全，点得到，没有用不了的查的框', async () => {
    const { page, close } = await opened(whole, { javaScriptEnabled: false });
    await page.click(`.book-contents a[href="#${relief.code}"]`);
    const top = await page
      .locator(`article[id="${relief.code}"]`)
      .evaluate((article) => article.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('details.fold:not([open])').count()).toBe(0);
    expect(await page.locator('[hidden]:not(form)').count()).toBe(0);
    await page.click('[href="#big"]');
    expect(await sizeOf(page)).toBeGreaterThanOrEqual(24);
    await close();
  });

  test('查：问话、编号、条款都到得了那一处；册子里没有的照实说', async () => {
    const { page, close } = await opened(whole);
    expect((await asked(page, '低保咋个申请'))[0]).toContain(relief.title);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${relief.code}`);
    await asked(page, String(qingshi.rules[0]?.code));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${qingshi.rules[0]?.code}`);
    await asked(page, '1999');
    await page.keyboard.press('Enter');
    expect(await page.locator('.suggest-none').textContent()).toContain('没有编号 1999 的页面');
    expect(await page.locator('.suggest-none a').first().getAttribute('href')).toBe('#contents');
    await close();
  });

  test('大字：字真的大了，再按一下变回来', async () => {
    const { page, close } = await opened(whole);
    await page.click('[href="#big"]');
    expect(await sizeOf(page)).toBeGreaterThanOrEqual(24);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.click('[href="#big"]');
    expect(await sizeOf(page)).toBe(20);
    await close();
  });

  test.each([320, 360, 1280])('%i 像素宽，不用左右拖', async (width) => {
    const { page, close } = await opened(whole, { viewport: { width, height: 800 } });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await close();
  });

  test.each(Object.keys(appearances) as AppearanceName[])('%s，axe 挑不出毛病', async (name) => {
    const { page, close } = await opened(whole, { bypassCSP: true });
    await showAs(page, name);
    expect(await axeFaults(page)).toEqual([]);
    await close();
  });

  test('合 HTML 标准；样式、脚本 2018 年的浏览器都读得懂', async () => {
    const html = readFileSync(whole.file, 'utf8');
    // 一本里一页一章，章的题目都是头一级的标题，标准许。
    const faults = (await htmlFaults(html)).filter((said) => !said.startsWith('Multiple <h1>'));
    expect(faults).toEqual([]);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const [added = ''] = /@media screen\{[^`]*/.exec(script) ?? [];
    // 管几组的规则和它给旧浏览器的替代，前面的类不一样，一样重：看的时候当成一样的。
    expect(stylesAboveFloor(style.replace(/\.k-[a-z]+ /g, '.b '))).toEqual([]);
    expect(scriptAboveFloor(script)).toEqual([]);
    expect(stylesAboveFloor(added)).toEqual([]);
  });

  test('样式里用到的变量都有定义', () => {
    const [, style = ''] =
      /<style>([\s\S]*?)<\/style>/.exec(readFileSync(whole.file, 'utf8')) ?? [];
    const defined = new Set(style.match(/--[\w-]+(?=:)/g));
    const bare = [...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    expect(bare.filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe('每一页看起来跟网站上一样', () => {
  const codes = [relief, ...[qingshi.rules, qingshi.notices, qingshi.actions].map(([one]) => one)];
  test.each(codes.map((page) => page?.code))('%i', async (code) => {
    for (const width of [360, 1280]) {
      const { page, close } = await opened(whole, { viewport: { width, height: 900 } });
      const bound = await page.evaluate(looks, `article[id="${code}"]`);
      await close();
      const online = await browser.newPage({ viewport: { width, height: 900 } });
      await online.goto(`${inject('rootSite')}${code}/`);
      const site = new Map(await online.evaluate(looks, 'main'));
      await online.close();
      const both = bound.filter(([name]) => site.has(name));
      expect(both.length).toBeGreaterThan(10);
      expect(both.filter(([name, look]) => site.get(name) !== look)).toEqual([]);
    }
  });
});

/** 各个有字的元素看起来怎样：标签连字 → 样子；一样的只看头一个。 */
function looks(selector: string): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const properties = [
    ...['fontSize', 'color', 'fontWeight', 'lineHeight', 'display', 'backgroundColor'],
    ...['marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'borderTop', 'textAlign'],
  ] as const;
  const root = document.querySelector(selector);
  for (const element of root?.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td, sup, a') ?? []) {
    const name = `${element.tagName} ${element.textContent?.trim()}`;
    if (seen.has(name) || element.closest('.crumbs, .tools, details, nav')) continue;
    const style = getComputedStyle(element);
    seen.set(name, properties.map((property) => style[property]).join(' | '));
  }
  return [...seen];
}

describe('一部分', () => {
  const [village] = qingshi.villages;

  test('一个村：只有它的；搜得到自己的，搜不到别的', async () => {
    const bound = bindBooklet('村.html', ['--village', String(village?.id)]);
    const { page, close } = await opened(bound);
    expect(await page.locator('#cover').textContent()).toContain(`装了什么${village?.name}`);
    expect(await page.locator(`article[id="villages-${village?.id}"]`).count()).toBe(1);
    expect(await page.locator(`article[id="${relief.code}"]`).count()).toBe(0);
    await asked(page, String(relief.code));
    expect(await page.locator('.suggest-none').textContent()).toContain('没有编号');
    await close();
  });

  test('一类，带着用到的名词解释；册子外的写网址', async () => {
    const bound = bindBooklet('政策.html', ['--kind', 'policies']);
    const { page, troubles, close } = await opened(bound);
    expect(await page.locator('article').count()).toBe(qingshi.policies.length + 1);
    expect(await page.locator('.away').first().textContent()).toMatch(/^（网站上 .+）$/);
    expect(troubles).toEqual([]);
    await close();
  });

  test('挂在底座下面、写明了网址的：头一页有网址，册子外的写全', async () => {
    const bound = bindBooklet('底座.html', [], basedFolder);
    const { page, close } = await opened(bound, { javaScriptEnabled: false });
    expect(await page.locator('#cover a').getAttribute('href')).toBe(address);
    const away = await page.locator('.away').allTextContents();
    expect(away.length).toBeGreaterThan(0);
    expect(away.filter((text) => !text.includes(address))).toEqual([]);
    expect(await page.locator(`a[href^="${base}"]`).count()).toBe(0);
    await close();
  });

  test.each<[string[], string]>([
    [['--village', 'nowhere'], '没有代号是「nowhere」的村。有的是：'],
    [['--code', '1999'], '没有编号是 1999 的页面'],
    [['--meeting', '1010'], '没有编号是 1010 的会议'],
    [['--code', String(qingshi.rules[0]?.code), '--as', 'png'], '没有明白卡：只有政策'],
  ])('%j：说没有，什么也不写', (args, said) => {
    const bound = bindBooklet(args.includes('png') ? '没有.png' : '没有.html', args);
    expect(bound.said).toContain(said);
    expect(bound.status).toBe(1);
    expect(statSync(bound.file, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('写到内容里面、网站里面的不写：那里的文件还在', () => {
    const inside = resolve(rootFolder, 'index.html');
    const before = readFileSync(inside, 'utf8');
    const bound = bindBooklet(inside, ['--code', String(relief.code)]);
    expect(bound.said).toContain('里面：那里的文件会被盖掉，没有写');
    expect(bound.status).toBe(1);
    expect(readFileSync(inside, 'utf8')).toBe(before);
  });

  test('还没有生成网站的，说先做什么', () => {
    expect(bindBooklet('没有.html', [], join(rootFolder, 'search')).said).toMatch(
      /先运行 npm run build/,
    );
  });
});

test('网页里有不该公开的：说是哪一处，不写，原来的没有动', () => {
  const dist = mkdtempSync(join(tmpdir(), 'mingbai-booklet-'));
  cpSync(rootFolder, dist, { recursive: true });
  const page = join(dist, String(relief.code), 'index.html');
  const number = ['139', '1234', '5678'].join('');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', `</h1><p>打张三 ${number}</p>`));
  const before = readFileSync(whole.file);
  const bound = bindBooklet('明白册.html', [], dist);
  rmSync(dist, { recursive: true });
  expect(bound.status).toBe(1);
  expect(bound.said).toContain('手机号');
  expect(bound.said).not.toContain(number);
  expect(readFileSync(whole.file).equals(before)).toBe(true);
});

describe('PDF', () => {
  let bytes: Buffer;
  beforeAll(() => {
    bytes = readFileSync(bindBooklet('明白册.pdf', ['--as', 'pdf', '--kind', 'policies']).file);
  });

  test('A4，每页印着页码；目录里的页码就是那一页', async () => {
    const pages = await readPdf(bytes);
    expect(new Set(pages.map(({ width, height }) => `${width}×${height}`))).toEqual(
      new Set(['210×297']),
    );
    expect(pages.map(({ lines }) => lines.at(-1)?.text)).toEqual(
      pages.map((_, at) => String(at + 1)),
    );
    const row = pages
      .flatMap(({ lines }) => lines)
      .find(({ text }) => text.startsWith(squeeze(`${relief.title}${relief.code}`)));
    const at = Number(row?.text.slice(squeeze(`${relief.title}${relief.code}`).length));
    expect(pages[at - 1]?.text).toContain(squeeze(`说这个号${relief.code}`));
    expect(pages[at - 2]?.text).not.toContain(squeeze(`说这个号${relief.code}`));
  });

  test('每张纸都印着自己的编号', async () => {
    const pages = await readPdf(bytes);
    const first = pages.findIndex(({ text }) => text.includes('说这个号'));
    const last = pages.findIndex(({ text }) => text.includes('名词解释') && text.includes('1'));
    expect(first).toBeGreaterThan(0);
    for (const { text } of pages.slice(first, Math.max(first + 3, last))) {
      expect(text).toMatch(/说这个号\d{4}|名词解释/);
    }
  });

  test('有书签，读屏认得出结构', async () => {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const document = await task.promise;
    const outline = await document.getOutline();
    const marks = await document.getMarkInfo();
    const tree = await (await document.getPage(2)).getStructTree();
    expect(outline.map(({ title }) => title)).toContain(relief.title);
    expect(outline.find(({ title }) => title === relief.title)?.items.length).toBeGreaterThan(2);
    expect(marks).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    );
    expect(JSON.stringify(tree)).toContain('"H2"');
    await task.destroy();
  });
});

test('明白卡的图：1080 像素宽，字写得满', () => {
  const bound = bindBooklet('卡.png', ['--code', String(relief.code), '--as', 'png']);
  const picture = PNG.sync.read(readFileSync(bound.file));
  expect(picture.width).toBe(1080);
  expect(picture.height).toBeGreaterThan(1080);
});

function sizeOf(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}
