import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Appearance {
  readonly media: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
  readonly elder: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
}

const phone = { width: 360, height: 780 };

/** 一页有哪几种样子：底色、大字、打印（宽是 A4 纸去了边）。 */
export const appearances = {
  浅色: { media: 'screen', colorScheme: 'light', elder: false, viewport: phone },
  深色: { media: 'screen', colorScheme: 'dark', elder: false, viewport: phone },
  大字: { media: 'screen', colorScheme: 'light', elder: true, viewport: phone },
  深色大字: { media: 'screen', colorScheme: 'dark', elder: true, viewport: phone },
  打印: {
    media: 'print',
    colorScheme: 'light',
    elder: false,
    viewport: { width: 680, height: 1000 },
  },
} as const satisfies Readonly<Record<string, Appearance>>;

export type AppearanceName = keyof typeof appearances;

/** 最窄的屏幕；1280 像素宽的电脑放大到四倍，就是后一种。 */
export const narrow = {
  最窄的手机: { width: 320, height: 568 },
  电脑放大到四倍: { width: 320, height: 256 },
} as const;

/** 把打开着的一页换成这种样子。 */
export async function showAs(page: Page, name: AppearanceName): Promise<void> {
  const { media, colorScheme, elder, viewport } = appearances[name];
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media, colorScheme });
  await setElder(page, elder);
}

/** 开、关大字。 */
export function setElder(page: Page, elder: boolean): Promise<void> {
  return page.evaluate((isOn) => {
    if (isOn) document.documentElement.dataset.mode = 'elder';
    else delete document.documentElement.dataset.mode;
  }, elder);
}

/** 现在这个样子，axe 挑出哪些毛病；没有就是空的。 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const isSheet = matchMedia('print').matches && document.querySelector('.paper') !== null;
    // 印出来的明白卡、上墙版一份是一张纸，纸上的题目就是标题，网页的标题不印。
    const rules = isSheet ? { 'page-has-heading-one': { enabled: false } } : {};
    const { violations } = await window.axe.run({ rules, resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `${id}：${nodes.map(({ target }) => target.join(' ')).join('；')}`,
    );
  });
}
