import { defaultTreeAdapter, html, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  attributeOf,
  type Element,
  elementsWithin,
  isOfClass,
  removeElement,
  replaceElement,
  setAttribute,
  textIn,
} from '../html/tree.ts';
import { joinPath } from '../markdown/base-path.ts';
import { pageAnchor, partAnchor } from './anchors.ts';
import { type BuiltPage, siteAddress } from './built-page.ts';

/** 册子里的各页，和它们在的地方。 */
export interface BookletPlace {
  /** 网站的底座，头尾都有斜杠。 */
  readonly base: string;
  /** 网站挂出去的网址；没说的是 `undefined`。 */
  readonly site: string | undefined;
  /** 册子里有这一页吗。 */
  readonly holds: (path: string) => boolean;
  /** 列表页（`policies/`）换成目录的哪一段；没有的是 `undefined`。 */
  readonly sectionAnchor: (path: string) => string | undefined;
  /** 图片的 data: 地址；`address` 从网站的根写起。 */
  readonly picture: (address: string) => string | undefined;
}

/** 册子里用不上的：指别处的路、要脚本才有的按钮、要点开别的页的工具。 */
const LEFT_OUT_TAGS = new Set(['script', 'template', 'button', 'form', 'source']);
const LEFT_OUT_CLASSES = ['crumbs', 'tools'];
/** 指着别的元素的属性。 */
const POINTERS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'];
/** 读屏列得出来的几块：一本里好多页都有，叫法前面加上页的题目；自己没有叫法的，给一个。 */
const LANDMARKS: Readonly<Record<string, string>> = { nav: '链接', aside: '附注' };
/** 只给脚本用的属性。 */
const FOR_SCRIPTS = /^data-(?!sheet$|column$)/;

/**
 * 一页的正文，改成册子里的一页：号（`id`）前面加上自己的编号，站里的链接改成册子里的锚点，
 * 册子里没有的那些页只写网址，图片写在里面。`group` 是样式认的类。
 */
export function bookletPage(page: BuiltPage, group: string, place: BookletPlace): string {
  const { main, path } = page;
  for (const element of [...elementsWithin(main)]) {
    if (isLeftOut(element, path, place)) removeElement(element);
  }
  const parts = new Set([...elementsWithin(main)].map((element) => attributeOf(element, 'id')));
  for (const element of [...elementsWithin(main)]) {
    renameParts(element, page);
    if (element.tagName === 'details' && isOfClass(element, 'fold')) {
      setAttribute(element, 'open', '');
    }
    if (element.tagName === 'img') setPicture(element, path, place);
    if (element.tagName === 'a') setLink(element, page, parts, place);
  }
  const classes = ['leaf', group, attributeOf(main, 'class') ?? ''].join(' ').trim();
  const article = defaultTreeAdapter.createElement('article', main.namespaceURI, [
    { name: 'class', value: classes },
    { name: 'id', value: pageAnchor(path) },
    { name: 'aria-label', value: page.title },
  ]);
  for (const child of main.childNodes) defaultTreeAdapter.appendChild(article, child);
  const holder = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.appendChild(holder, article);
  return serialize(holder);
}

function isLeftOut(element: Element, path: string, { base, holds }: BookletPlace): boolean {
  if (LEFT_OUT_TAGS.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'data-needs') !== undefined) return true;
  if (LEFT_OUT_CLASSES.some((name) => isOfClass(element, name))) return true;
  if (element.tagName === 'section' && isOfClass(element, 'no-print')) return true;
  if (element.tagName !== 'a') return false;
  const inside = siteAddress(attributeOf(element, 'href') ?? '', path, base);
  if (inside === undefined || holds(inside.path)) return false;
  return isOfClass(element, 'button') || /^\d+\/(?:versions|cite)\/$/.test(inside.path);
}

function renameParts(element: Element, { path, title }: BuiltPage): void {
  const own = attributeOf(element, 'id');
  if (own !== undefined) setAttribute(element, 'id', partAnchor(path, own));
  for (const name of POINTERS) {
    const value = attributeOf(element, name);
    if (value === undefined) continue;
    const parts = value.split(/\s+/).map((part) => partAnchor(path, part));
    setAttribute(element, name, parts.join(' '));
  }
  const label = LANDMARKS[element.tagName];
  if (label !== undefined) {
    setAttribute(element, 'aria-label', `${title}：${attributeOf(element, 'aria-label') ?? label}`);
  }
  element.attrs = element.attrs
    .filter(({ name }) => !FOR_SCRIPTS.test(name))
    .map(({ value, ...attribute }) => ({
      ...attribute,
      value: value.replace(
        /url\(#([^)]+)\)/g,
        (_, part: string) => `url(#${partAnchor(path, part)})`,
      ),
    }));
}

function setPicture(element: Element, path: string, { base, picture }: BookletPlace): void {
  const inside = siteAddress(smallest(element), path, base);
  const data = inside === undefined ? undefined : picture(inside.path);
  setAttribute(element, 'src', data ?? 'data:,');
  for (const name of ['srcset', 'sizes', 'loading', 'decoding']) {
    setAttribute(element, name, undefined);
  }
}

/** `srcset` 里最小的一张；没有写的就是 `src`。 */
function smallest(element: Element): string {
  const [first = ''] = (attributeOf(element, 'srcset') ?? '').split(',');
  const [address = ''] = first.trim().split(/\s+/);
  return address === '' ? (attributeOf(element, 'src') ?? '') : address;
}

function setLink(
  element: Element,
  { path }: BuiltPage,
  parts: ReadonlySet<string | undefined>,
  place: BookletPlace,
): void {
  const href = attributeOf(element, 'href') ?? '';
  const inside = siteAddress(href, path, place.base);
  if (inside === undefined) return;
  const section = place.sectionAnchor(inside.path);
  if (place.holds(inside.path)) {
    const exact = exactPart(element, inside, path, parts);
    setAttribute(element, 'href', `#${partAnchor(inside.path, exact)}`);
  } else if (section !== undefined) setAttribute(element, 'href', `#${section}`);
  else replaceElement(element, [...element.childNodes, awayNote(inside, place)]);
}

/** 依据的序号原来只到那一行，改成到那一份。 */
function exactPart(
  element: Element,
  inside: { readonly path: string; readonly part: string },
  path: string,
  parts: ReadonlySet<string | undefined>,
): string {
  if (inside.path !== path || inside.part !== 'basis') return inside.part;
  const exact = `basis-${textIn(element).trim()}`;
  return parts.has(exact) ? exact : inside.part;
}

function awayNote(
  inside: { readonly path: string; readonly part: string },
  { site, base }: BookletPlace,
): Tree.ChildNode {
  const part = inside.part === '' ? '' : `#${inside.part}`;
  const [, code] = /^(\d+)\/$/.exec(inside.path) ?? [];
  // 没说网址的，有编号的说编号：比半截网址好认。
  const isSaid = site === undefined && part === '' && code !== undefined;
  const address = isSaid ? `${code} 号` : joinPath(site ?? base, inside.path) + part;
  const note = defaultTreeAdapter.createElement('span', html.NS.HTML, [
    { name: 'class', value: 'away' },
  ]);
  defaultTreeAdapter.insertText(note, `（网站上 ${address}）`);
  return note;
}
