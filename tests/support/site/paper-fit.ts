import type { Page } from 'playwright-core';
import { readPdf, squeeze } from './pdf.ts';

/** 印政策的两种纸：地址里的名字、一张纸几份、纸有多大（毫米）。 */
export const sheets = {
  明白卡: { path: 'card', copies: 1, width: 210, height: 148 },
  上墙版: { path: 'poster', copies: 1, width: 297, height: 420 },
} as const;

export type SheetName = keyof typeof sheets;

/** 一项一项印出来看：哪几项不是一张纸、份数不对、纸的大小不对、切掉了字。都好好的就是空的。 */
export async function misprints(
  page: Page,
  site: string,
  policies: readonly { readonly code: number }[],
  name: SheetName,
): Promise<readonly string[]> {
  const { path, copies, width, height } = sheets[name];
  const wrong: string[] = [];
  await page.emulateMedia({ media: 'print' });
  for (const { code } of policies) {
    await page.goto(`${site}${code}/${path}/`, { waitUntil: 'load' });
    const cut = await cutParts(page);
    const words = squeeze((await page.locator('.paper').allInnerTexts()).join(''));
    const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const sizes = printed.map((sheet) => `${sheet.width}×${sheet.height}`).join('、');
    if ((await page.locator('.paper').count()) !== copies) wrong.push(`${code} 不是${copies}份`);
    if (cut.length > 0) wrong.push(`${code} 切掉了：${cut.join('；')}`);
    if (sizes !== `${width}×${height}`) wrong.push(`${code} 印成了 ${sizes}`);
    if (printed[0]?.text.length !== words.length) wrong.push(`${code} 印出来的字数不对`);
  }
  return wrong;
}

/** 纸上哪些地方装不下自己的字，或者跑到纸外面去了。 */
export function cutParts(page: Page): Promise<string[]> {
  return page.locator('.paper').evaluateAll((faces) =>
    faces.flatMap((face) => {
      const paper = face.getBoundingClientRect();
      const parts = [face, ...face.querySelectorAll('header, dl, footer, h2, p, dd, dt, svg')];
      return parts.flatMap((part) => {
        const box = part.getBoundingClientRect();
        const isOutside =
          box.top < paper.top - 1 ||
          box.bottom > paper.bottom + 1 ||
          box.left < paper.left - 1 ||
          box.right > paper.right + 1;
        const isCut =
          part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
        const holder = part.closest('header, dl, footer');
        const isOver = holder !== null && box.bottom > holder.getBoundingClientRect().bottom + 1;
        const isSvg = part.tagName === 'svg';
        if (!isOutside && !isOver && (isSvg || !isCut)) return [];
        return [`${part.tagName} ${part.className} ${(part.textContent ?? '').slice(0, 20)}`];
      });
    }),
  );
}
