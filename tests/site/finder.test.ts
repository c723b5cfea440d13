import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { currentPolicies, qingshi, relief, titled } from '../support/qingshi.ts';
import { launch, visit } from '../support/site/browser.ts';

const address = `${inject('rootSite')}finder/`;
const { questions } = qingshi;
const count = questions.length;
const aid = titled(currentPolicies, '学生资助');
const elderly = titled(currentPolicies, '高龄津贴');
const viewport = { width: 360, height: 780 };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (options = {}) => visit(browser, address, { viewport, ...options });

describe('只用键盘', () => {
  test('几题就几屏，一题一题地答完，焦点跟着题走，最后落在单子上', async () => {
    const { page, troubles, close } = await open();
    await page.locator('[data-now] h2').focus();
    const places: string[] = [];
    for (let place = 1; place <= count; place += 1) {
      places.push(await focusedText(page));
      const isLast = place === count;
      for (let press = 0; press < (isLast ? 1 : 2); press += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    const heading = await focusedText(page);
    const asked = await page.locator('.question:visible').count();
    const codes = await codesIn(page, 'likely');
    await close();
    expect(places.map((text) => text.slice(0, 7))).toEqual(
      places.map((_, index) => `第${index + 1}题，共${count}题`),
    );
    expect(heading).toBe('你家的单子');
    expect(asked).toBe(0);
    // 前几题答的都是头一个按钮旁边的「没有」，末一题答「不够」。
    expect(codes).toEqual([relief.code]);
    expect(troubles).toEqual([]);
  });

  test('回上一题看得到刚才答的，改了照改的算', async () => {
    const { page, close } = await open();
    await answer(page, 'yes');
    await page.locator('[data-back]').press('Enter');
    const pressed = await page.locator('[data-now] [aria-pressed="true"]').textContent();
    await answer(page, 'no');
    await answerAll(page, 'n'.repeat(count - 1));
    const hidden = await codesIn(page, 'hidden');
    await close();
    expect(pressed?.trim()).toBe('有');
    expect(hidden).toContain(elderly.code);
  });

  test('手机的返回键退到上一题', async () => {
    const { page, close } = await open();
    await answer(page, 'yes');
    await answer(page, 'yes');
    await page.goBack();
    const place = await page.locator('[data-now] .place').textContent();
    await close();
    expect(place).toBe(`第2题，共${count}题`);
  });
});

describe('单子', () => {
  test('屋头有老人、钱不够：说得出为什么、要带什么', async () => {
    const { page, close } = await open();
    await answerAll(page, 'ynnny');
    const likely = await codesIn(page, 'likely');
    const card = page.locator(`[data-policy="${elderly.code}"]`);
    const text = await card.evaluate((element) => (element as HTMLElement).innerText);
    await close();
    expect(likely).toEqual([relief.code, elderly.code]);
    expect(text).toMatch('有满80岁的老人');
    expect(text).toMatch('满80岁的老人，按月有一份');
    expect(text).toMatch('老人的身份证和银行卡');
    expect(text).not.toMatch('没有满80岁的老人');
  });

  test('说不清的题，写明是哪一题没说清', async () => {
    const { page, close } = await open();
    await answerAll(page, 'nunny');
    const card = page.locator(`[data-tier="ask"] [data-policy="${aid.code}"]`);
    const text = await card.textContent();
    await close();
    expect(text).toMatch(`还没说清：${questions[1]?.question}`);
  });

  test('重新来一遍，回到第一题，整张表也是完整的', async () => {
    const { page, close } = await open();
    await answerAll(page, 'y'.repeat(count));
    await page.locator('[data-restart]').click();
    const place = await page.locator('[data-now] .place').textContent();
    const pressed = await page.locator('[aria-pressed="true"][data-answer]').count();
    await page.locator('[data-table]').click();
    const shown = await page.locator('[data-all] [data-policy]:visible').count();
    const rules = await page.locator('[data-all] [data-rule]:not(:visible)').count();
    await close();
    expect(place).toBe(`第1题，共${count}题`);
    expect(pressed).toBe(0);
    expect(shown).toBe(currentPolicies.length);
    expect(rules).toBe(0);
  });

  test('印出来有编号和要带的东西，不印答的；自己勾了才印', async () => {
    const { page, close } = await open();
    await answerAll(page, 'ynnny');
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    const sheet = () => main.evaluate((element) => (element as HTMLElement).innerText);
    const plain = await sheet();
    await page.locator('[data-print-whys]').evaluate((box) => (box as HTMLInputElement).click());
    const withWhys = await sheet();
    await close();
    expect(plain).toMatch(String(elderly.code));
    expect(plain).toMatch('要带什么');
    expect(plain).not.toMatch('有满80岁的老人');
    expect(plain).not.toMatch('钱不够过日子');
    expect(withWhys).toMatch('有满80岁的老人');
  });

  test('打印按钮叫浏览器打印', async () => {
    const { page, close } = await open();
    await answerAll(page, 'n'.repeat(count));
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.locator('[data-print]').click();
    const printed = await page.locator('body[data-printed]').count();
    await close();
    expect(printed).toBe(1);
  });
});

describe('答的不出这部手机', () => {
  test('答题时一个请求也不发，地址不变，不点记就不存', async () => {
    const { page, troubles, close } = await open();
    const requests: string[] = [];
    // 地址没变，浏览器也会再取一次本站的图标，那里头没有答的东西。
    page.on('request', (request) => {
      if (request.url() !== `${inject('rootSite')}favicon.svg`) requests.push(request.url());
    });
    await answerAll(page, 'yunuy');
    const stored = await storage(page);
    const url = page.url();
    await close();
    expect(requests).toEqual([]);
    expect(stored).toEqual([]);
    expect(url).toBe(address);
    expect(troubles).toEqual([]);
  });

  test('点了记，下次打开看得到；点了删，就没有了', async () => {
    const { page, close } = await open();
    const isOffered = await page.locator('[data-saved]').isVisible();
    await answerAll(page, 'ynnuy');
    await page.locator('[data-save]').click();
    const said = await page.locator('.finder-result [data-status]').textContent();
    const stored = await storage(page);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('[data-recall]').click();
    const likely = await codesIn(page, 'likely');
    await page.locator('.finder-result [data-forget]').click();
    const left = await storage(page);
    await page.reload({ waitUntil: 'networkidle' });
    const isOfferedAgain = await page.locator('[data-saved]').isVisible();
    await close();
    expect(isOffered).toBe(false);
    expect(said).toMatch('记好了');
    expect(stored).toEqual(['mingbai-finder=ynnuy']);
    expect(likely).toContain(elderly.code);
    expect(left).toEqual([]);
    expect(isOfferedAgain).toBe(false);
  });
});

describe('没有脚本', () => {
  test('每一题、每种答法碰到哪些政策都写着，一项不少', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    const opens = await page.locator('.opens:visible').count();
    const cards = await page.locator('[data-all] [data-policy]:visible').count();
    const buttons = await page.locator('main button:visible').count();
    const first = await page.locator('[data-question="elder"] .opens').textContent();
    await close();
    expect(opens).toBe(count);
    expect(cards).toBe(currentPolicies.length);
    expect(buttons).toBe(0);
    expect(first).toMatch(String(elderly.code));
  });

  test('印出来也是整张表', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    const opens = await page.locator('.opens:visible').count();
    const cards = await page.locator('[data-all] [data-policy]:visible').count();
    const buttons = await page.locator('main button:visible').count();
    await close();
    expect([opens, cards, buttons]).toEqual([count, currentPolicies.length, 0]);
  });
});

describe.each(['light', 'dark'] as const)('%s 底色下 axe 挑不出毛病', (colorScheme) => {
  test.each(['第一题', '单子', '整张表'])('%s', async (screen) => {
    const { page, close } = await open({ colorScheme, bypassCSP: true });
    if (screen === '单子') await answerAll(page, 'yyuny');
    if (screen === '整张表') await page.locator('[data-table]').click();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await window.axe.run();
      return found.map(({ id, nodes }) => `${id}：${nodes.map(({ html }) => html).join('；')}`);
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await close();
    expect(violations).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

const letters = { y: 'yes', n: 'no', u: 'unsure' } as const;

async function answer(page: Page, choice: 'yes' | 'no' | 'unsure'): Promise<void> {
  await page.locator(`[data-now] [data-answer="${choice}"]`).click();
}

/** 一个字母答一题：y 有、n 没有、u 说不清。 */
async function answerAll(page: Page, given: string): Promise<void> {
  for (const letter of given) await answer(page, letters[letter as keyof typeof letters]);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

async function codesIn(page: Page, tier: 'likely' | 'ask' | 'hidden'): Promise<number[]> {
  const cards = page.locator(`[data-tier="${tier}"] [data-policy]`);
  return cards.evaluateAll((all) =>
    all.map((card) => Number(card.getAttribute('data-policy'))).toSorted((a, b) => a - b),
  );
}

function storage(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...Object.entries(localStorage).map(([key, value]) => `${key}=${value}`),
    ...Object.keys(sessionStorage),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ]);
}
