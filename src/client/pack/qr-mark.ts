import { qrShape } from '../../citation/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** 编进二维码的网址最多这么长：再长，印在纸上格子太细，手机认不出。 */
const LONGEST = 300;

/** 印在纸上的二维码；网址太长的没有。 */
export function qrMark(address: string): SVGElement | undefined {
  if (address.length > LONGEST) return undefined;
  const { size, path } = qrShape(address);
  const mark = svg('svg', {
    ...{ class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': '二维码' },
  });
  mark.appendChild(svg('rect', { width: String(size), height: String(size), fill: '#fff' }));
  mark.appendChild(svg('path', { d: path, stroke: '#000' }));
  return mark;
}

/**
 * 印在纸上的网址从哪里写起：网站定了地址的是它，没定的是现在打开的这个；
 * 从文件打开的、只在这台电脑上看的没有，免得扫到空处。
 */
export function printedRoot(given: string, { protocol, hostname }: Location, base: string): string {
  if (given !== '') return given;
  const isHere = /^(?:localhost|127\.|\[::1\])/.test(hostname);
  return /^https?:$/.test(protocol) && !isHere ? `${location.origin}${base}` : '';
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '');
  return made;
}
