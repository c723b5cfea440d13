import { type Drawing, type DrawnItem, FONT } from './drawing.ts';
import type { Paint, Tone } from './mark.ts';

/** 单独的图用白底上的颜色，和网页白天的颜色一样深浅，印出来也分明。 */
const colours: Readonly<Record<Tone, string>> = {
  good: '#1c5936',
  caution: '#6d4500',
  bad: '#a3161a',
  plain: '#1b1713',
  faint: '#564d43',
  paper: '#ffffff',
};

const paints: Readonly<Record<Paint, string>> = {
  fill: '',
  stroke: 'fill:none;stroke-width:2.5',
  dashed: 'fill:none;stroke-width:2;stroke-dasharray:4 3',
  thin: 'fill:none;stroke-width:1',
  dotted: 'fill:none;stroke-width:2;stroke-dasharray:1 4',
  knockout: 'fill:none;stroke:#ffffff;stroke-width:3',
};

const style = [
  `text{font:${FONT}px "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;dominant-baseline:central}`,
  '.b{font-weight:700}',
  '.m{text-anchor:middle}',
  '.e{text-anchor:end}',
  ...Object.entries(colours).flatMap(([tone, colour]) => [
    `.${tone} path{stroke:${colour}}`,
    `.${tone} .fill,text.${tone}{fill:${colour};stroke:none}`,
  ]),
  ...Object.entries(paints).flatMap(([paint, rules]) =>
    rules === '' ? [] : [`path.${paint}{${rules}}`],
  ),
].join('');

/**
 * 一张图写成单独的 SVG 文件：样式、题目、说明都在里面，不向外面要任何东西。
 * 同样的图，写出来一个字节也不差。
 */
export function svgFile(
  { width, height, items }: Drawing,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" role="img" aria-labelledby="t d" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...items.map(written),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function written(item: DrawnItem): string {
  if (item.type === 'mark') {
    const shapes = item.mark.shapes.map(({ paint, d }) => `<path class="${paint}" d="${d}"/>`);
    return `<g class="${item.mark.tone}"${placed(item)}>${shapes.join('')}</g>`;
  }
  const classes = [
    item.tone,
    ...(item.bold ? ['b'] : []),
    ...(item.anchor === 'start' ? [] : [item.anchor.slice(0, 1)]),
  ];
  return `<text class="${classes.join(' ')}" x="${item.x}" y="${item.y}">${escaped(item.text)}</text>`;
}

function placed({ x, y }: DrawnItem): string {
  return x === 0 && y === 0 ? '' : ` transform="translate(${x} ${y})"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
