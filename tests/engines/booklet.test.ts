import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../support/engines/engine.ts';
import { type OldChromium, openOldChromium } from '../support/engines/old-chromium.ts';
import { press } from '../support/engines/seen.ts';
import { qingshi, relief } from '../support/qingshi.ts';
import { type Bound, bindBooklet } from '../support/site/bound-booklet.ts';

const PATIENCE = { timeout: 20_000, interval: 100 };
let bound: Bound;

beforeAll(() => {
  bound = bindBooklet('旧浏览器.html', []);
});

/** 册子现在的样子：横着超出多少，字多大，底色，查的框、头一条建议。 */
function lookAtBooklet() {
  const style = (selector: string) => {
    const found = document.querySelector(selector);
    return found === null ? null : getComputedStyle(found);
  };
  const box = document.querySelector('form');
  const option = document.querySelector('[role="option"]');
  const root = document.documentElement;
  const seal = style('article .seal');
  return {
    sideways: root.scrollWidth - root.clientWidth,
    text: parseFloat(getComputedStyle(document.body).fontSize),
    paper: getComputedStyle(root).backgroundColor,
    seal: seal === null ? '' : seal.color,
    hasBox: box !== null && box.getBoundingClientRect().height > 0,
    first: option === null ? '' : option.textContent || '',
    hash: location.hash,
  };
}

function topOf(id: string): number | null {
  const found = document.getElementById(id);
  return found === null ? null : found.getBoundingClientRect().top;
}

describe.each<OldChromium>([70, 78])('Chromium %i 从磁盘上打开', (major) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openOldChromium(major);
    await engine.page.resize(360, 780);
  });
  afterAll(() => engine.close());

  test('读得全，摆得好，点目录到得了那一页，没有出错', async () => {
    await engine.page.open(bound.address);
    const look = await engine.page.run(lookAtBooklet);
    expect(look.sideways).toBeLessThanOrEqual(0);
    expect(look).toMatchObject({ text: 20, paper: 'rgb(251, 248, 242)', seal: 'rgb(19, 84, 104)' });
    const rules = String(qingshi.rules[0]?.code);
    await engine.page.run(press, `.book-contents [href="#${rules}"]`);
    await expect
      .poll(async () => Math.abs((await engine.page.run(topOf, rules)) ?? 9999), PATIENCE)
      .toBeLessThan(60);
    expect(engine.page.troubles()).toEqual([]);
  });

  test('大字', async () => {
    await engine.page.open(bound.address);
    await engine.page.run(press, '[href="#big"]');
    const look = await engine.page.run(lookAtBooklet);
    expect(look.text).toBeGreaterThanOrEqual(24);
    expect(look.sideways).toBeLessThanOrEqual(0);
  });

  test('查：问一声，点头一条就到', async () => {
    await engine.page.open(bound.address);
    expect((await engine.page.run(lookAtBooklet)).hasBox).toBe(true);
    await engine.page.run((selector) => {
      const box = document.querySelector(selector);
      if (box instanceof HTMLElement) box.focus();
    }, 'input[name="q"]');
    await engine.page.type('低保咋个申请');
    await expect
      .poll(async () => (await engine.page.run(lookAtBooklet)).first, PATIENCE)
      .toContain(relief.title);
    await engine.page.run(press, '[role="option"]');
    await expect
      .poll(async () => (await engine.page.run(lookAtBooklet)).hash, PATIENCE)
      .toBe(`#${relief.code}`);
    expect(engine.page.troubles()).toEqual([]);
  });
});
