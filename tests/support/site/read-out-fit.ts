import type { Page } from 'playwright-core';

/** 会上念的一页，一屏一屏翻过去：哪几屏要滑才看得全、字小过 `smallest` 像素。 */
export async function unfitScreens(page: Page, smallest: number): Promise<readonly string[]> {
  const total = await page.locator('.screen').count();
  const wrong: string[] = [];
  for (let at = 1; at <= total; at += 1) {
    const { size, isOver, text } = await page.locator('.screen:visible').evaluate((screen) => ({
      size: Number.parseFloat(getComputedStyle(screen).fontSize),
      isOver: screen.scrollHeight > screen.clientHeight || screen.scrollWidth > screen.clientWidth,
      text: (screen.textContent ?? '').slice(0, 30),
    }));
    if (isOver || size < smallest) wrong.push(`第${at}屏 ${size}px ${text}`);
    await page.keyboard.press('PageDown');
  }
  return wrong;
}
