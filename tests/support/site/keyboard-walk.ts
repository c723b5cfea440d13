import type { Page } from 'playwright-core';

/** 一页最多走这么多步：再多就是走进了出不来的地方。 */
const STEPS_AT_MOST = 600;

/**
 * 用 Tab 键从头走到尾：哪几步看不出走到了哪里——没有描出来，不在屏幕上，或者被别的盖住了。
 * 走不出去的也算。全都看得见就是空的。
 */
export async function lostSteps(page: Page): Promise<readonly string[]> {
  const lost: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  for (let step = 1; step <= STEPS_AT_MOST; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(lookAtFocus);
    if (seen === undefined) return lost;
    if (seen.wrong !== '') lost.push(`第${step}步 ${seen.name} ${seen.wrong}`);
  }
  return [...lost, `走了${STEPS_AT_MOST}步还没走完`];
}

/** 焦点在哪个元素上，哪里不对；走完了、回到页面上的是 `undefined`。 */
function lookAtFocus(): { readonly name: string; readonly wrong: string } | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
  if (element === document.body) return undefined;
  const marks = [element, element.closest('label')].filter((one) => one !== null);
  const isMarked = marks.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  const name = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 15)}`;
  if (!isMarked) return { name, wrong: '没有描出来' };
  if (box === undefined) return { name, wrong: '看不见' };
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const isOnScreen =
    box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  if (!isOnScreen) return { name, wrong: '不在屏幕上' };
  const top = document.elementFromPoint(x, y);
  const isCovered = !marks.some((one) => one.contains(top) || top?.contains(one));
  return { name, wrong: isCovered ? `被 ${top?.tagName}.${top?.className} 盖住了` : '' };
}
