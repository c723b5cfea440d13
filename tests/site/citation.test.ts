import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseClauseLabel } from '../../src/clauses/cite-label.ts';
import { qingshi, relief } from '../support/qingshi.ts';
import { launch } from '../support/site/browser.ts';
import { zoteroReads } from '../support/site/zotero-reads.ts';
import { address, base, basedFolder, commitDay, earlierRelief, mainOf, pageAt } from './built.ts';

const root = inject('rootSite');
const [notice] = qingshi.notices;
const [rules] = qingshi.rules;
const release = qingshi.progress.at(-1);
const phone = { viewport: { width: 360, height: 780 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const wordsIn = (html: string) => html.replace(/<[^>]*>/g, '');
const { sponsor } = qingshi.site;
/** 没有改过的各页是这天提交的。 */
const firstDay = earlierRelief[0].day;

describe('文献管理软件读得到', () => {
  test.each([
    ['政策', relief.code, 'webpage', sponsor, commitDay],
    ['文件', notice?.code, 'document', notice?.issuer, firstDay],
    ['村规', rules?.code, 'document', `${qingshi.site.town}上湾村村民会议`, firstDay],
    ['进度', release?.code, 'dataset', sponsor, firstDay],
  ])('%s：是哪一种，谁写的，最近一版是哪天', (_, code, itemType, author, date) => {
    const page = pageAt(`${code}/`);
    expect(zoteroReads(page)).toEqual({
      itemType,
      title: /<h1>([^<]*)<\/h1>/.exec(page)?.[1],
      creators: [author],
      date,
      publisher: sponsor,
      language: 'zh-CN',
    });
  });

  test('没有哪一种的，会被当成期刊文章：所以要写', () => {
    const page = pageAt(`${relief.code}/`).replace('<meta name="DC.type" content="webpage">', '');
    expect(zoteroReads(page).itemType).toBe('journalArticle');
  });
});

describe('怎么引用', () => {
  test('每一页都到得了，整页和每一条都有', () => {
    expect(pageAt(`${rules?.code}/`)).toContain('href="cite/"');
    const page = pageAt(`${rules?.code}/`);
    const anchors = [...page.matchAll(/ id="([^"]+)" class="clause"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(10);
    const listed = mainOf(pageAt(`${rules?.code}/cite/`));
    for (const anchor of anchors) {
      expect(listed).toContain(`id="${anchor}"`);
      expect(listed).toContain(`/${rules?.code}/#${anchor}`);
    }
  });

  test('照口头的说法，找得回那一条', () => {
    const listed = mainOf(pageAt(`${notice?.code}/cite/`));
    const said = [...listed.matchAll(/<summary id="([^"]+)"><b>([^<]+)<\/b>/g)];
    expect(said.length).toBeGreaterThan(10);
    for (const [, anchor, label = ''] of said) {
      expect(parseClauseLabel(label)?.anchor).toBe(anchor);
    }
    expect(wordsIn(listed)).toContain(`《青石镇“六个一”工作方案》二（三），明白栏${notice?.code}`);
  });

  test('写明了网址的，写完整的网址，有二维码；以前的每一版也引得了', () => {
    const listed = mainOf(pageAt(`${relief.code}/cite/`, basedFolder));
    expect(wordsIn(listed)).toContain(
      `${sponsor}. ${relief.title}：编号${relief.code}[EB/OL]. (${commitDay})[`,
    );
    expect(listed).toContain(`${address}${relief.code}/2026-03-31-2/`);
    expect(listed).toContain('aria-label="这一页的二维码"');
    expect(listed).toContain(`href="${base}pack/#add=${relief.code}"`);
  });

  test('不进搜索，也不叫搜索引擎收', () => {
    expect(pageAt(`${relief.code}/cite/`)).toContain('<meta name="robots" content="noindex">');
  });
});

/** 浏览器能用哪一种办法复制。 */
type Clipboard = 'api' | 'command' | 'none';

/** 打开一页，复制到的放在 `copied` 里；照 `way` 关掉别的办法。 */
async function opened(path: string, way: Clipboard) {
  const context = await browser.newContext({ locale: 'zh-CN', ...phone });
  const page = await context.newPage();
  await page.addInitScript((allowed) => {
    const copied: string[] = [];
    Object.defineProperty(window, 'copied', { value: copied });
    const clipboard =
      allowed === 'api' ? { writeText: async (text: string) => void copied.push(text) } : undefined;
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    document.execCommand = () => {
      const area = document.activeElement;
      if (allowed !== 'command' || !(area instanceof HTMLTextAreaElement)) return false;
      copied.push(area.value.slice(area.selectionStart, area.selectionEnd));
      return true;
    };
  }, way);
  await page.goto(root + path, { waitUntil: 'load' });
  const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  return { page, copied, close: () => context.close() };
}

describe('复制', () => {
  test.each(['api', 'command'] as const)('用 %s', async (way) => {
    const { page, copied, close } = await opened(`${rules?.code}/cite/`, way);
    await page.locator('[data-copy]').nth(1).click();
    await page.locator('[role="status"]', { hasText: '已复制' }).waitFor();
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (number: number) => String(number).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    expect(await copied()).toEqual([
      `${qingshi.site.town}上湾村村民会议. ${rules?.title}：编号${rules?.code}[A/OL]. (${firstDay})[${today}]. ${root}${rules?.code}/.`,
    ]);
    expect(await page.locator('textarea').count()).toBe(0);
    await close();
  });

  test('都不行：那些字选中了，叫人长按', async () => {
    const { page, close } = await opened(`${rules?.code}/cite/`, 'none');
    await page.locator('[data-copy]').first().click();
    await page.locator('[role="status"]', { hasText: '长按复制' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      `《${rules?.title}》，明白栏${rules?.code}`,
    );
    await close();
  });
});

/** 从一块的头一个字，选到另一块的末一个字。 */
function select(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    ([start = '', end = '']) => {
      const [first, last] = [document.querySelector(start), document.querySelector(end)];
      if (first === null || last === null) throw new Error(`没有 ${start} 或者 ${end}`);
      const range = document.createRange();
      range.setStart(first, 0);
      range.setEnd(last, last.childNodes.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

describe('在网页上选一段、点条号', () => {
  const bar = (page: Page) => page.locator('.cite-bar');

  test('选了几条，就引用那几条；选别的，跟着变', async () => {
    const { page, copied, close } = await opened(`${rules?.code}/`, 'api');
    await select(page, '[id="3"]', '[id="5"]');
    await bar(page).waitFor();
    expect(await bar(page).innerText()).toContain(
      `《${rules?.title}》第三条至第五条，明白栏${rules?.code}`,
    );
    await bar(page).getByText('链接', { exact: true }).click();
    expect(await copied()).toEqual([`${root}${rules?.code}/#3`]);
    await select(page, '[id="7"]', '[id="7"]');
    await bar(page).getByText('第七条').first().waitFor();
    await close();
  });

  test('点一条的号，引用那一条；关得掉', async () => {
    const { page, close } = await opened(`${notice?.code}/`, 'api');
    await page.locator('[id="2-3"] a').first().click();
    await bar(page).waitFor();
    expect(await bar(page).innerText()).toContain(
      `《青石镇“六个一”工作方案》二（三），明白栏${notice?.code}`,
    );
    expect(await bar(page).getByText('加入会上用').getAttribute('href')).toBe(
      `/pack/#add=${notice?.code}~2-3`,
    );
    await bar(page).getByText('关', { exact: true }).click();
    expect(await bar(page).count()).toBe(0);
    await close();
  });

  test('没有条款的页，引用整页；没有点、没有选，什么也不下载', async () => {
    const { page, close } = await opened(`${relief.code}/`, 'api');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.lead').click();
    await page.waitForTimeout(200);
    expect(asked.filter((url) => url.includes('cite'))).toEqual([]);
    await select(page, '.lead', '.lead');
    await bar(page).waitFor();
    expect(await bar(page).innerText()).toContain(`《${relief.title}》，明白栏${relief.code}`);
    await close();
  });
});
