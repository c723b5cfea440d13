import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { currentPolicies, relief } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';
import { readPdf } from '../support/site/pdf.ts';

const root = inject('rootSite');
const phone = { viewport: { width: 360, height: 740 } };
const policy = `${root}${relief.code}/`;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('手机上头一屏就看得到给好多、到哪天、给谁', async () => {
  const { page, close } = await visit(browser, policy, phone);
  const lines = await page
    .locator('.gist > div')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('dt')?.textContent, row.getBoundingClientRect().bottom]),
    );
  await close();
  const seen = lines.filter(([, bottom]) => Number(bottom) <= 740).map(([label]) => label);
  expect(seen).toEqual(expect.arrayContaining(['给好多', '到哪天', '给谁']));
});

test.each([320, 360, 390])('屏幕 %i 像素宽，出处的号不单独落到下一行', async (width) => {
  const { page, close } = await visit(browser, policy, { viewport: { width, height: 740 } });
  const alone: string[] = [];
  for (const { code } of currentPolicies) {
    await page.goto(`${root}${code}/`);
    const fallen = await page.locator('main sup:visible').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const before = mark.previousSibling;
        const number = mark.querySelector('a')?.lastChild;
        if (!(before instanceof Text) || !number || before.length === 0) return [];
        const word = document.createRange();
        word.setStart(before, before.length - 1);
        word.setEnd(before, before.length);
        const digits = document.createRange();
        digits.selectNode(number);
        const isBelow = digits.getBoundingClientRect().top >= word.getBoundingClientRect().bottom;
        return isBelow ? [String(mark.parentElement?.textContent)] : [];
      }),
    );
    alone.push(...fallen.map((text) => `${code}：${text}`));
  }
  await close();
  expect(alone).toEqual([]);
});

test('出处的号，读屏念「出处」几，不和前面的数连成一个数', async () => {
  const { page, close } = await visit(browser, policy, phone);
  const numbers = await page.locator('main sup a').allInnerTexts();
  const named = await page.getByRole('link', { name: /出处\d+$/ }).count();
  const hidden = await page.locator('details:not([open]) sup a').count();
  await close();
  expect(numbers.length).toBeGreaterThan(5);
  expect(named).toBe(numbers.length - hidden);
});

test('每项政策答案下面的一排链接，手机上最多两行，手指点得着，去处都在', async () => {
  const { page, close } = await visit(browser, policy, phone);
  const wrong: string[] = [];
  for (const { code } of currentPolicies) {
    await page.goto(`${root}${code}/`);
    const jumps = await page.locator('.jumps a').evaluateAll((links) =>
      links.map((link) => {
        const { width, height, top } = link.getBoundingClientRect();
        const id = decodeURIComponent((link as HTMLAnchorElement).hash.slice(1));
        return {
          id,
          isSmall: width < 44 || height < 44,
          top,
          isThere: !!document.getElementById(id),
        };
      }),
    );
    if (jumps.length < 6) wrong.push(`${code} 只有 ${jumps.length} 个`);
    if (new Set(jumps.map(({ top }) => top)).size > 2) wrong.push(`${code} 超过两行`);
    for (const { id, isSmall, isThere } of jumps) {
      if (isSmall || !isThere) wrong.push(`${code} 的 ${id}：${isThere ? '太小' : '没有去处'}`);
    }
  }
  await close();
  expect(wrong).toEqual([]);
});

describe('收成一行的各节', () => {
  test('点依据的序号，表就打开，到的是那一份', async () => {
    const { page, troubles, close } = await visit(browser, policy, phone);
    await expect(page.locator('.basis').isVisible()).resolves.toBe(false);
    const number = page.locator('.lines sup a').first();
    const said = await number.innerText();
    await number.click();
    await page.locator('.basis').waitFor({ state: 'visible' });
    expect(await page.locator(':target').getAttribute('id')).toBe(`basis-${said}`);
    expect(
      await page.locator(':target').evaluate((item) => item.getBoundingClientRect().top),
    ).toBeLessThan(100);
    await close();
    expect(troubles).toEqual([]);
  });

  test('别处来的地址指到里头的，也打开', async () => {
    const { page, close } = await visit(browser, `${policy}#说法不一样听哪个`, phone);
    await page.locator('.prose details li').first().waitFor({ state: 'visible' });
    await close();
  });

  test('没有脚本，点序号到那一行，再点一下就开', async () => {
    const { page, close } = await visit(browser, policy, { ...phone, javaScriptEnabled: false });
    await page.locator('.lines sup a').first().click();
    const line = await page.locator('#basis').boundingBox();
    expect(line?.y).toBeGreaterThanOrEqual(0);
    expect(line?.y).toBeLessThan(740);
    await page.locator('#basis').click();
    await page.locator('.basis').waitFor({ state: 'visible' });
    await close();
  });

  test.each([true, false])(
    '打印的时候都打开，有没有脚本都一样（%s）',
    async (javaScriptEnabled) => {
      const { page, close } = await visit(browser, policy, { javaScriptEnabled });
      const paper = (await readPdf(await page.pdf({ preferCSSPageSize: true })))
        .map(({ text }) => text)
        .join('');
      await close();
      expect(paper).toContain('远山县写45日');
      expect(paper).toContain('云岭府规〔2024〕1号');
      expect(paper).not.toContain('回顶上');
    },
  );
});

test('回顶上，键盘接着从正文开头走，正文不描成一片', async () => {
  const { page, close } = await visit(browser, `${root}${relief.code}/#main`, phone);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  const outline = await page
    .locator('main')
    .evaluate((main) => getComputedStyle(main).outlineStyle);
  await close();
  expect(outline).toBe('none');
});
