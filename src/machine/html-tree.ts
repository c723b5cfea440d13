import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, type Element } from '../html/tree.ts';

export type HtmlNode = Tree.ChildNode;

/** 图形和脚本里没有这一页的话，占的地方却最大：先去掉，读起来快几倍。 */
const DRAWN = /<(svg|script)\b[\s\S]*?<\/\1>/g;

/** 网页里 `main` 里头的一段，读成树；没有 `main` 的抛错。页头、页脚、样式不读：每页一样的不是这一页的话。 */
export function mainOf(page: string): readonly HtmlNode[] {
  const open = page.indexOf('<main id="main">');
  const close = page.lastIndexOf('</main>');
  if (open < 0 || close < open) throw new Error('网页里没有 <main id="main">，看不出正文在哪里。');
  const main = page.slice(page.indexOf('>', open) + 1, close).replace(DRAWN, '');
  return parseFragment(main).childNodes;
}

export function isElement(node: HtmlNode): node is Element {
  return 'tagName' in node;
}

/** 文字是字，别的是 `undefined`。 */
export function ownText(node: HtmlNode): string | undefined {
  return node.nodeName === '#text' ? (node as Tree.TextNode).value : undefined;
}

export function classesOf(element: Element): readonly string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? [];
}

/** 里头头一个这样的元素，一层层找下去；没有的是 `undefined`。 */
export function findIn(
  nodes: readonly HtmlNode[],
  isWanted: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = isWanted(node) ? node : findIn(node.childNodes, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 只是拿来点、拿来看的，不是这一页的话：导航、印章、按钮、图的线条和图例。 */
const UNSAID = new Set(
  'crumbs seal tools jumps contents to-top chart-list chart-legend chart-drawing'.split(' '),
);
const UNSAID_TAGS = new Set('script style svg template button form input'.split(' '));

/** 写成 Markdown 不要的：没有话的，读屏也不念的，点了是存一个文件的。 */
export function isUnsaid(element: Element): boolean {
  if (UNSAID_TAGS.has(element.tagName)) return true;
  const names = element.attrs.map(({ name }) => name);
  if (names.includes('hidden') || names.includes('download')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  return classesOf(element).some((name) => UNSAID.has(name));
}
