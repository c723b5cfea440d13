import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { addressText } from './address-text.ts';
import { jsonTexts } from './json-texts.ts';
import type { Readable } from './readable.ts';
import { scriptTexts } from './script-texts.ts';
import { styleTexts } from './style-texts.ts';

/** 和前后的字连着读的标签；别的前后都断开。 */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
/** 表格的格子：和前一格隔开，还在同一行。 */
const CELLS = new Set(['td', 'th']);
const CELL = ' | ';
/** 一块完了，话也完了：前后两块不是一句。 */
const BLOCK = '\n\n';
/** 给人点的：上面的字不接着前后的话念，自成一篇。 */
const CONTROLS = new Set(['button', 'option', 'summary']);
/** 页面的几大块，各自成一篇。 */
const REGIONS = new Set('head header nav main footer aside dialog template'.split(' '));
/** 画图用的坐标：不是话，也不是号码。 */
const DRAWING = new Set(
  'cx cy d dx dy fill height integrity nonce offset opacity points preserveaspectratio r rx ry sizes stroke transform viewbox width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);
/** 给样式、脚本认的名字，不是话；带着一长串数字的才看。 */
const HOOKS = new Set(['class', 'id']);
const ADDRESSES = new Set('href src action cite data poster srcset formaction'.split(' '));

/**
 * 一个网页（或一张 SVG）里，人和机器读得到的全部文字：照读的次序，行内的标签连着读，一块一块的断开，
 * 同一行的格子用竖线隔开；还有属性、地址、注释、脚本和样式里的字。
 */
export function htmlTexts(html: string): readonly Readable[] {
  const found: Readable[] = [];
  const regions: Region[] = [];
  walk(parse(html, { scriptingEnabled: false }), newRegion(regions), regions, found);
  return [...regions.flatMap(textsOf), ...found];
}

/** 正文里连着的一篇：一块一块的字，和拼得起来的各块。 */
interface Region {
  readonly blocks: string[];
  readonly rows: string[][];
  open: string;
}

function newRegion(regions: Region[]): Region {
  const region: Region = { blocks: [], rows: [], open: '' };
  regions.push(region);
  return region;
}

function endBlock(region: Region): void {
  const text = region.open.trim();
  if (text !== '') region.blocks.push(text);
  region.open = '';
}

function textsOf(region: Region): readonly Readable[] {
  endBlock(region);
  if (region.blocks.length === 0) return [];
  const text = region.blocks.join(BLOCK);
  return [
    { where: '正文', text, pieces: region.blocks },
    ...region.rows.map((cells) => ({ where: '表格', text: cells.join(CELL), pieces: cells })),
  ];
}

function walk(node: Tree.Node, region: Region, regions: Region[], found: Readable[]): void {
  if (node.nodeName === '#text') {
    region.open += (node as Tree.TextNode).value;
    return;
  }
  if (node.nodeName === '#comment') {
    found.push({ where: '注释', text: (node as Tree.CommentNode).data });
    return;
  }
  if ('attrs' in node) {
    found.push(...attributeTexts(node));
    const code = codeIn(node);
    if (code !== undefined) {
      found.push(...code);
      return;
    }
    if (node.tagName === 'tr') region.rows.push(cellsOf(node));
  }
  const within = isApart(node) ? newRegion(regions) : region;
  const isCell = CELLS.has(node.nodeName);
  if (isCell) within.open += CELL;
  const isInline = isCell || INLINE.has(node.nodeName);
  if (!isInline) endBlock(within);
  for (const child of childrenOf(node)) walk(child, within, regions, found);
  if (!isInline) endBlock(within);
}

function isApart(node: Tree.Node): boolean {
  if (REGIONS.has(node.nodeName) || CONTROLS.has(node.nodeName)) return true;
  return 'attrs' in node && node.attrs.some(({ name }) => name === 'download');
}

function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** 一行的各格，各格的字连着读。 */
function cellsOf(row: Tree.Element): string[] {
  return row.childNodes
    .filter(({ nodeName }) => CELLS.has(nodeName))
    .map((cell) => wordsIn(cell).replace(/\s+/g, ' ').trim());
}

function wordsIn(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return childrenOf(node)
    .map(wordsIn)
    .join(INLINE.has(node.nodeName) ? '' : ' ');
}

/** 脚本和样式里的字；不是脚本、样式的是 `undefined`。 */
function codeIn(element: Tree.Element): readonly Readable[] | undefined {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (element.tagName === 'style') return [{ where: '样式', text, read: styleTexts }];
  if (element.tagName !== 'script') return undefined;
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? '';
  const isData = /json|rules/.test(type);
  return [
    isData ? { where: '数据', text, read: jsonTexts } : { where: '脚本', text, read: scriptTexts },
  ];
}

function attributeTexts({ attrs, tagName }: Tree.Element): readonly Readable[] {
  const isPolicy = attrs.some(
    ({ name, value }) => name === 'http-equiv' && /^content-security-policy/i.test(value),
  );
  const names = [tagName, ...attrs.map(({ name }) => name)].filter((name) => /\d{6}/.test(name));
  const written = names.map((text) => ({ where: '标签的名字', text: text.replaceAll('-', ' ') }));
  return [...written, ...attrs.flatMap((attribute) => valueTexts(attribute, isPolicy))];
}

function valueTexts(
  { name, value }: Tree.Element['attrs'][number],
  isPolicy: boolean,
): readonly Readable[] {
  if (value.length < 2 || DRAWING.has(name.toLowerCase())) return [];
  if (HOOKS.has(name) && !/\d{4}/.test(value)) return [];
  if (isPolicy && name === 'content') return [];
  return ADDRESSES.has(name.toLowerCase())
    ? [{ where: '链接的地址', text: addressText(value) }]
    : [{ where: `属性 ${attributeName(name)}`, text: value }];
}

/** 属性的名字会印出来：只留英文字母和减号。 */
function attributeName(name: string): string {
  return /^[a-z-]{1,30}$/.test(name) ? name : '';
}
