import { parse, serializeOuter } from 'parse5';
import { html } from '../html/html.ts';
import { elementsWithin, isOfClass } from '../html/tree.ts';

/**
 * 把一张明白卡改成发在群里的图：竖着排、字大，手机上不用放大就看得清。`page` 是明白卡那一页的 HTML；
 * `note` 是图底下的一句；`style` 是图的样式。页上没有卡的返回 `undefined`。
 */
export function cardPicture(page: string, note: string, style: string): string | undefined {
  const card = [...elementsWithin(parse(page))].find(
    (element) => element.tagName === 'article' && isOfClass(element, 'paper'),
  );
  if (card === undefined) return undefined;
  const foot = html`<p class="picture-note">${note}</p>`.html;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${serializeOuter(card)}${foot}</body></html>`;
}
