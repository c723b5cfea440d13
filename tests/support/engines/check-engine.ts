import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { reopenedKinds } from '../../site/page-kinds.ts';
import { currentPolicies, qingshi, relief } from '../qingshi.ts';
import { elderFaults } from '../site/elder-fit.ts';
import type { Engine } from './engine.ts';
import {
  lookAtCiteBar,
  lookAtPage,
  lookAtResults,
  lookAtScreen,
  lookAtSuggestions,
  press,
} from './seen.ts';

const [rules] = qingshi.rules;
/** 青石镇自己的颜色（tests/towns/qingshi/site.json 的 look）；不好的事在哪个镇都是红的。 */
const ACCENT = 'rgb(19, 84, 104)';
const RED = 'rgb(163, 22, 26)';
const PAPER = 'rgb(251, 248, 242)';
const MARKS = { good: 'rgb(28, 89, 54)', caution: 'rgb(109, 69, 0)', bad: RED };
const PATIENCE = { timeout: 20_000, interval: 100 };
/** 97 以前的 Chromium 不认得这几个字，跳过去，只在控制台说一句。 */
const HARMLESS = /wasm-unsafe-eval.*It will be ignored/;

/** 一种浏览器里的全部检验：每种页面都看一眼，四条有来有往的路都走一遍。 */
export function checkEngine(open: () => Promise<Engine>): void {
  const root = inject('rootSite');
  let engine: Engine;

  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  const troubles = () => engine.page.troubles().filter((said) => !HARMLESS.test(said));
  const go = async (path: string, width = 360) => {
    await engine.page.resize(width, width < 500 ? 780 : 900);
    await engine.page.open(root + path);
  };

  describe.each(reopenedKinds)('%s', (_, path) => {
    test.each([360, 1280])('%i 像素宽，摆得好、颜色对、没有出错', async (width) => {
      await go(path, width);
      const look = await engine.page.run(lookAtPage);
      expect(troubles()).toEqual([]);
      expect(look.sideways).toBeLessThanOrEqual(0);
      expect(look.paper).toBe(PAPER);
      expect(look.hiddenButShown).toBe(0);
      expect(look.main).toBeGreaterThan(Math.min(look.screen, 1000) * 0.8);
      if (path.endsWith('/read/')) {
        expect(look.heading).toBeGreaterThanOrEqual(30);
        return;
      }
      expect(look.text).toBe(20);
      expect(look.heading).toBeGreaterThanOrEqual(27);
      expect(look.red).toBe(ACCENT);
      expect(look.icon).toBeGreaterThan(20);
      expect(look.icon).toBeLessThan(40);
      expect(look.navInRow).toBe(true);
      expect(MARKS).toMatchObject(look.marks);
    });
  });

  test.each(reopenedKinds)('大字的%s，字不小、点得着、不用左右拖', async (_, path) => {
    await go(path, 320);
    await engine.page.run(() => localStorage.setItem('mingbai-mode', 'elder'));
    await go(path, 320);
    const faults = await engine.page.run(elderFaults);
    const { sideways } = await engine.page.run(lookAtPage);
    await engine.page.run(() => localStorage.removeItem('mingbai-mode'));
    expect(faults).toEqual([]);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('图上的记号颜色分明', async () => {
    await go('progress/');
    const { marks } = await engine.page.run(lookAtPage);
    expect(Object.keys(marks)).toContain('good');
    expect(new Set(Object.values(marks)).size).toBe(Object.keys(marks).length);
  });

  test('大字：字真的大了，再按一下变回来', async () => {
    await go('policies/');
    await engine.page.run(press, '[href="#big"]');
    const { text, sideways } = await engine.page.run(lookAtPage);
    await engine.page.run(press, '[href="#big"]');
    const back = await engine.page.run(lookAtPage);
    expect(text).toBeGreaterThanOrEqual(24);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(back.text).toBe(20);
  });

  test('建议：打两个字就出来，盖在页面上，点头一条就到', async () => {
    await go(`${qingshi.actions[0]?.code}/`);
    await engine.page.run((selector) => {
      const box = document.querySelector(selector);
      if (!(box instanceof HTMLElement)) return;
      box.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      box.focus();
    }, '.compact input');
    await engine.page.type('低保');
    await expect
      .poll(() => engine.page.run(lookAtSuggestions), PATIENCE)
      .toMatchObject({ position: 'absolute', background: 'rgb(255, 253, 249)', isBelowBox: true });
    const suggested = await engine.page.run(lookAtSuggestions);
    expect(suggested?.options[0]).toContain(relief.title);
    expect(suggested?.shortest).toBeGreaterThanOrEqual(44);
    expect(troubles()).toEqual([]);
    await engine.page.run(press, '[role="option"]');
    await expect
      .poll(() => engine.page.run(() => location.pathname), PATIENCE)
      .toBe(`/${relief.code}/`);
  });

  const results = async (question: string) => {
    await go(`search/?${question}`);
    await expect.poll(() => engine.page.run(lookAtResults), PATIENCE).not.toBeNull();
    const found = await engine.page.run(lookAtResults);
    if (found === null) throw new Error('还在找');
    return found;
  };

  test.each(['低保', '彩礼'])('全文里找“%s”，找到的都真的写着', async (word) => {
    const { status, fullText, marked } = await results(`q=${encodeURIComponent(word)}`);
    expect(status).toMatch(new RegExp(`写着“${word}”的另?有 ${fullText.length} 条`));
    expect(fullText.length).toBeGreaterThan(0);
    expect(marked.filter((text) => text !== word)).toEqual([]);
    expect(troubles()).toEqual([]);
  });

  test('不写话，按类列得出全部', async () => {
    const { fullText } = await results('kind=policies');
    expect(fullText.length).toBeGreaterThanOrEqual(Math.min(currentPolicies.length, 20));
    expect(troubles()).toEqual([]);
  });

  test('看我家能享受什么：一题一题答完，单子出来', async () => {
    await go('finder/');
    for (const _ of qingshi.questions) {
      await engine.page.run(press, '[data-now] [data-answer="yes"]');
    }
    const list = await engine.page.run(() => ({
      step: (document.querySelector('[data-finder]') as HTMLElement).dataset.step,
      asking: Array.from(document.querySelectorAll('.question')).filter(
        (question) => question.getBoundingClientRect().height > 0,
      ).length,
      likely: Array.from(document.querySelectorAll('[data-tier="likely"] [data-policy]')).filter(
        (policy) => policy.getBoundingClientRect().height > 0,
      ).length,
      said: (document.querySelector('[data-count]') as HTMLElement).textContent,
    }));
    expect(list.step).toBe('result');
    expect(list.asking).toBe(0);
    expect(list.likely).toBeGreaterThan(0);
    expect(list.said).toContain(`很可能可以申请${list.likely}项`);
    expect(troubles()).toEqual([]);
  });

  test('会上用：打编号排成单子，正文取得到，地址就是单子', async () => {
    await go('pack/');
    await engine.page.run(() => sessionStorage.clear());
    await go(`${relief.code}/`);
    await go('pack/');
    await engine.page.run((typed) => {
      const box = document.querySelector('[data-pack-typed]');
      if (box instanceof HTMLTextAreaElement) box.value = typed;
    }, `${rules?.code}第2条、${relief.code}`);
    await engine.page.run(press, '[data-pack-form] button');
    const shown = () =>
      engine.page.run(() =>
        Array.from(document.querySelectorAll('.pack-item .prose')).map(
          ({ textContent }) => textContent || '',
        ),
      );
    await expect.poll(async () => (await shown()).length, PATIENCE).toBe(2);
    const [clause = ''] = await shown();
    const hash = await engine.page.run(() => location.hash);
    const { sideways } = await engine.page.run(lookAtPage);
    await engine.page.run(() => sessionStorage.clear());
    expect(clause).toContain('第二条');
    expect(clause).not.toContain('第三条');
    expect(hash).toBe(`#i=${rules?.code}~2,${relief.code}`);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(troubles()).toEqual([]);
  });

  test('点条号：底下出来引用哪一条，点得着，复制不成也说得出', async () => {
    await go(`${qingshi.notices[0]?.code}/`);
    await engine.page.run(press, '[id="2-1"] a');
    await expect.poll(() => engine.page.run(lookAtCiteBar), PATIENCE).not.toBeNull();
    const bar = await engine.page.run(lookAtCiteBar);
    expect(bar).toMatchObject({ position: 'fixed', isAtBottom: true });
    expect(bar?.text).toContain('二（一），明白栏');
    expect(bar?.shortest).toBeGreaterThanOrEqual(43);
    await engine.page.run(press, '.cite-tools button');
    await expect
      .poll(async () => (await engine.page.run(lookAtCiteBar))?.text, PATIENCE)
      .toMatch(/已复制|长按复制/);
    expect(troubles()).toEqual([]);
  });

  test('会上念：一次一屏，翻得动，字大，装得下', async () => {
    await go(`${relief.code}/read/`);
    const first = await engine.page.run(lookAtScreen);
    await engine.page.run(press, '[data-next]');
    const second = await engine.page.run(lookAtScreen);
    expect(first.place).toMatch(/^第1屏/);
    expect(second.place).toMatch(/^第2屏/);
    for (const { shown, size, fits, hasBar } of [first, second]) {
      expect(shown).toBe(1);
      expect(size).toBeGreaterThanOrEqual(24);
      expect(fits).toBe(true);
      expect(hasBar).toBe(true);
    }
    expect(troubles()).toEqual([]);
  });
}
