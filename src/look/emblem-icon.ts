import { escapeHtml } from '../html/html.ts';
import { paletteOf, type TownColors } from './palette.ts';

/** 镇里定的样子里，画小图要用的。 */
export interface IconLook extends TownColors {
  readonly emblem?: string | undefined;
}

/** 平常的标志：一块公开栏。 */
const BOARD =
  '<path d="M5 9h22v13H5zM10 22v5M22 22v5M5 9l11-4 11 4M10 14h12M10 18h7" fill="none" stroke="#fffdf9" stroke-width="2.2"/>';

/** 浏览器标签上的小图（SVG）：镇里的颜色，有标志的用它的标志。 */
export function emblemIcon(siteName: string, look: IconLook): string {
  const { light } = paletteOf(look);
  const drawn =
    look.emblem === undefined
      ? BOARD
      : `<path d="${escapeHtml(look.emblem)}" transform="translate(4 4) scale(.75)" fill="${light.onAccent}" fill-rule="evenodd"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${escapeHtml(siteName)}</title><rect width="32" height="32" rx="5" fill="${light.accent}"/>${drawn}</svg>\n`;
}
