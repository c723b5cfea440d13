import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief, titled } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';

const [visits] = qingshi.actions;
const [notice] = qingshi.notices;
const water = titled(qingshi.policies, '农村饮水安全');
/** 村规民约里说到彩礼的各页。 */
const aboutGifts = qingshi.rules.filter(({ aliases }) => aliases.includes('彩礼'));
const gifts = aboutGifts.at(-1);
const village = qingshi.villages.find(({ id }) => id === gifts?.village);
const root = inject('rootSite');
const based = inject('basedSite');
const phone = { viewport: { width: 360, height: 780 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** 点进抬头的框，打一句话，等建议出来（或者说没有）。 */
async function askHeader(page: Page, query: string): Promise<void> {
  await page.locator('.compact input').focus();
  await page.keyboard.insertText(query);
  await page.locator('.suggest:not([hidden])').waitFor();
  await page.waitForLoadState('networkidle');
}

const optionPaths = (page: Page) =>
  page
    .locator('[role="option"]')
    .evaluateAll((options) =>
      options.map((option) => new URL(option.getAttribute('href') ?? '', location.href).pathname),
    );

describe('抬头的框，只用键盘', () => {
  test.each([
    ['低保', relief.code],
    ['保低', relief.code],
    ['吃水', water.code],
    ['dibao', relief.code],
    ['底保', relief.code],
    [String(relief.code), relief.code],
  ])('打「%s」，按下箭头再回车，到 /%i/', async (query, code) => {
    const { page, troubles, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, query);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${code}/`);
    await close();
    expect(troubles).toEqual([]);
  });

  test('打「彩礼」，头几条是各村的村规民约', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '彩礼');
    const paths = await optionPaths(page);
    await close();
    expect(aboutGifts.length).toBeGreaterThan(1);
    expect(paths.slice(0, aboutGifts.length).sort()).toEqual(
      aboutGifts.map(({ code }) => `/${code}/`),
    );
  });

  test('打「二（六）」按回车，直接到那一条', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '二（六）');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${notice?.code}/#2-6`);
    await close();
  });

  test('不相干的话，一条也不给，说去哪里看、打哪个电话', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '护照怎么办');
    const said = await page.locator('.suggest-none').innerText();
    const count = await page.locator('[role="option"]').count();
    const expanded = await page.locator('[role="combobox"]').getAttribute('aria-expanded');
    await close();
    expect(count).toBe(0);
    expect(expanded).toBe('false');
    expect(said).toContain('没有和“护照怎么办”相干的页面');
    expect(said).toContain('12345');
    expect(said).not.toContain('12388');
  });

  test('说的是干部作风，没有页面也告诉 12388', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '送礼腐败');
    const said = await page.locator('.suggest-none').innerText();
    await close();
    expect(said).toContain('12388');
  });
});

describe('读屏听得明白', () => {
  test('框是 combobox，选到哪条就指着哪条，几条念得出来，Esc 收起', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '低保');
    const box = page.locator('.compact input');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('true');
    const listId = await box.getAttribute('aria-controls');
    await page.locator('.suggest-answer').waitFor();
    const options = await page.locator(`#${listId}[role="listbox"] > [role="option"]`).count();
    const status = await page.locator('.suggest-status').innerText();
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    const selected = await page.locator('[role="option"][aria-selected="true"]').getAttribute('id');
    await page.keyboard.press('Escape');
    const collapsed = await box.getAttribute('aria-expanded');
    await close();
    expect(options).toBeGreaterThan(1);
    expect(options).toBeLessThanOrEqual(8);
    expect(status).toBe(`多半是${relief.title}。有 ${options} 条建议，按上下箭头选。`);
    expect(active).toBe(selected);
    expect(collapsed).toBe('false');
  });

  test('头一条说得出是哪类、什么号、怎么办', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '低保');
    const first = () => page.locator('[role="option"]').first().innerText();
    await expect.poll(first).toMatch(/1\. /);
    const said = await first();
    await close();
    expect(said).toContain(`政策 · 编号 ${relief.code}`);
  });

  test.each(['light', 'dark'] as const)(
    '建议打开着，%s 底色下 axe 挑不出毛病',
    async (colorScheme) => {
      const { page, close } = await visit(browser, `${root}${visits?.code}/`, {
        ...phone,
        colorScheme,
        bypassCSP: true,
      });
      await askHeader(page, '低保');
      await page.keyboard.press('ArrowDown');
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await window.axe.run();
        return found.map(({ id, nodes }) => `${id}：${nodes.map(({ html }) => html).join('；')}`);
      });
      await close();
      expect(violations).toEqual([]);
    },
  );

  test('建议打开着，手机上不用左右拖', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, phone);
    await askHeader(page, '低保');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await close();
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** 到搜索页问，等全文也找完。 */
async function settled(page: Page): Promise<void> {
  await page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });
}
const headings = (page: Page) => page.locator('[data-search-results] h2').allInnerTexts();

describe('搜索页', () => {
  test('先出答案，再接全文，含有的在前', async () => {
    const { page, troubles, close } = await visit(browser, `${root}search/?q=低保`, phone);
    await settled(page);
    const found = await headings(page);
    const status = await page.locator('[data-search-status]').innerText();
    const clauses = await page.locator('[data-full-text] .hit-clause').count();
    await close();
    expect(found[0]).toBe('多半是这一页');
    expect(found).toContain('拿不准，可能是');
    expect(found.at(-1)).toBe('还有这些页写着“低保”');
    expect(status).toMatch(/^多半是农村低保。相干的有 \d 条。.*写着“低保”的另有 \d+ 条。/);
    expect(clauses).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  test('话和条件写在地址里，打开结果再退回来，还是那些结果', async () => {
    const { page, close } = await visit(
      browser,
      `${root}search/?q=彩礼&village=${gifts?.village}`,
      phone,
    );
    await settled(page);
    const before = await page.locator('a.hit-link').allInnerTexts();
    const villages = await page.locator('.hit-facts').allInnerTexts();
    await page.locator('a.hit-link').first().click();
    await page.waitForURL(`**/${gifts?.code}/**`);
    await page.goBack();
    await settled(page);
    const after = await page.locator('a.hit-link').allInnerTexts();
    const address = new URL(page.url());
    await close();
    expect(villages.every((facts) => facts.includes(village?.name ?? '没有这个村'))).toBe(true);
    expect(after).toEqual(before);
    expect(address.searchParams.get('village')).toBe(gifts?.village);
  });

  test('不写话，只选一类，那一类全列出来', async () => {
    const { page, troubles, close } = await visit(browser, `${root}search/?kind=rules`, phone);
    await settled(page);
    const facts = await page.locator('[data-full-text] .hit-facts').allInnerTexts();
    await close();
    expect(facts).toHaveLength(qingshi.rules.length);
    expect(troubles).toEqual([]);
  });

  test('按编号问，按「查」直接去那一页', async () => {
    const { page, close } = await visit(browser, `${root}search/`, phone);
    await page.locator('input[name="q"]').fill(`${gifts?.code}第3条`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${gifts?.code}/#3`);
    await close();
  });

  test.each(['低保', '彩礼', '走访了多少户'])('问「%s」，一个链接只出现一回', async (query) => {
    const { page, close } = await visit(browser, `${root}search/?q=${query}`, phone);
    await settled(page);
    const links = await page
      .locator('[data-search-results] a.hit-link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await close();
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links).size).toBe(links.length);
  });

  test('打开就带着话的，焦点不自己跳到结果上', async () => {
    const { page, close } = await visit(browser, `${root}search/?q=低保`, phone);
    await settled(page);
    const active = await page.evaluate(() => document.activeElement?.tagName);
    await close();
    expect(active).toBe('BODY');
  });

  test('键盘弹出来，只剩小半屏：框在顶上，头一条结果看得见', async () => {
    const { page, close } = await visit(browser, `${root}search/`, {
      viewport: { width: 360, height: 340 },
    });
    await page.locator('input[name="q"]').click();
    await page.keyboard.insertText('低保');
    await page.locator('a.hit-link').first().waitFor();
    await settled(page);
    const [box, first] = await Promise.all(
      ['input[name="q"]', 'a.hit-link'].map((selector) =>
        page.locator(selector).first().boundingBox(),
      ),
    );
    await close();
    expect(box?.y).toBeLessThan(60);
    expect((first?.y ?? 999) + (first?.height ?? 0)).toBeLessThan(340);
  });

  test('繁体字问的，全文里照简体找', async () => {
    const { page, close } = await visit(browser, `${root}search/?q=彩禮`, phone);
    await settled(page);
    const found = await headings(page);
    await close();
    expect(found.at(-1)).toContain('写着“彩礼”');
  });

  test('拿不准的结果旁边也说 12345；说的是干部作风，有结果也说 12388', async () => {
    const { page, close } = await visit(browser, `${root}search/?q=低保`, phone);
    await settled(page);
    const help = page.locator('[data-search-help]');
    const isQuiet = await help.isHidden();
    await page.locator('input[name="q"]').fill('低保 举报');
    await help.waitFor();
    await settled(page);
    const said = await help.innerText();
    const links = await page.locator('a.hit-link').count();
    await close();
    expect(isQuiet).toBe(true);
    expect(links).toBeGreaterThan(0);
    expect(said).toContain('12345');
    expect(said).toContain('12388');
    expect(said).not.toContain('换个短一点的说法');
  });

  test('不相干的话，不硬凑', async () => {
    const { page, close } = await visit(browser, `${root}search/?q=护照怎么办`, phone);
    await settled(page);
    const links = await page.locator('a.hit-link').count();
    const isSaid = await page.locator('[data-search-help]').isVisible();
    await close();
    expect(links).toBe(0);
    expect(isSaid).toBe(true);
  });

  test('问过什么，不留在手机里', async () => {
    const { page, close } = await visit(browser, `${root}search/?q=低保`, phone);
    await settled(page);
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]);
    await close();
    expect(kept).toEqual([0, 0, '']);
  });
});

describe('哪里都用得', () => {
  test('挂在底座下面一样查得到', async () => {
    const { page, troubles, close } = await visit(browser, `${based}${visits?.code}/`, phone);
    await askHeader(page, '吃水');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/zt/mbl/${water.code}/`);
    await close();
    expect(troubles).toEqual([]);
  });

  test('底座下面的搜索页，全文也找得到', async () => {
    const { page, close } = await visit(browser, `${based}search/?q=彩礼`, phone);
    await settled(page);
    const links = await page
      .locator('[data-full-text] a.hit-link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await close();
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link?.startsWith('/zt/mbl/'))).toBe(true);
  });

  test('旧手机没有分词器、没有后台线程、开不了 WebAssembly，建议和全文照样有', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', ...phone });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(window, 'Worker');
      Reflect.deleteProperty(window, 'WebAssembly');
    });
    await page.goto(`${root}search/?q=彩礼`);
    await settled(page);
    const found = await headings(page);
    const status = await page.locator('[data-search-status]').innerText();
    await context.close();
    expect(found.at(-1)).toContain('写着“彩礼”');
    expect(status).toContain('写着“彩礼”');
    expect(status).not.toContain('没打开');
  });

  test('没有分词器、没有后台线程，全文索引也打得开', async () => {
    const context = await browser.newContext({ locale: 'zh-CN', ...phone });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(window, 'Worker');
    });
    await page.goto(`${root}search/?q=低保`);
    await settled(page);
    const status = await page.locator('[data-search-status]').innerText();
    await context.close();
    expect(status).toContain('写着“低保”');
    expect(status).not.toContain('没打开');
  });

  test('关了 JavaScript，按「查」到全部页面的目录', async () => {
    const { page, close } = await visit(browser, `${root}${visits?.code}/`, {
      ...phone,
      javaScriptEnabled: false,
    });
    await page.locator('.compact input').fill('低保');
    await page.locator('.compact button').click();
    await page.waitForURL('**/search/**');
    const links = await page.locator('#all-pages a').count();
    await close();
    const { policies, rules, exemplars, notices, actions, promises, progress, meetings } = qingshi;
    const kinds = [policies, rules, exemplars, notices, actions, promises, progress, meetings];
    expect(links).toBeGreaterThan(kinds.flat().length);
  });

  test('没点进框之前，什么也不下载', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${root}${relief.code}/`, { waitUntil: 'networkidle' });
    const before = requested.filter((path) => !path.endsWith('.svg'));
    await page.locator('.compact input').focus();
    await expect
      .poll(() => requested.some((path) => path.endsWith('/search/index.json')))
      .toBe(true);
    await context.close();
    expect(before).toEqual([`/${relief.code}/`]);
  });
});
