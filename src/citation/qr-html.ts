import { type Html, html } from '../html/html.ts';
import type { QrShape } from './qr.ts';

/** 二维码画成 SVG；`name` 是样式名，`label` 是念给看不见的人听的。 */
export function qrHtml({ size, path }: QrShape, label: string, name?: string): Html {
  const marked = name === undefined ? undefined : html` class="${name}"`;
  return html`<svg${marked} viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" stroke="#000"/></svg>`;
}
