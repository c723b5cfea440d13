import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { blocksRead, readMarkdown, splitMarkdown } from '../markdown-reader.ts';
import { attribute } from '../render.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** 网页上只是拿来点的、画出来的：Markdown 里不写，也只有这几样不写。 */
const CHROME = new Set(
  'crumbs seal tools jumps contents to-top chart-list chart-legend chart-drawing'.split(' '),
);
const CHROME_TAGS = new Set('script style svg button'.split(' '));
/** 每一版、怎么引用的链接：Markdown 里换成开头的 published、updated。 */
const OWN_PAGES = new Set(['versions/', 'cite/']);
/** 断句的：一句话、一个数，在哪一边都是连着的。 */
const BREAKS = /[\s，。；：、！？（）〔〕“”·|.,()]+/u;

/** 一页两边的字对不上的：Markdown 里有、网页上没有的，和网页上有、Markdown 里没有的。 */
export function wordsApart(folder: string, code: number): readonly string[] {
  const html = readFileSync(join(folder, `${code}/index.html`), 'utf8');
  const { body } = splitMarkdown(readFileSync(join(folder, `${code}/index.md`), 'utf8'));
  const page = mainOf(parse(html));
  const shown = pieces(page, isChrome);
  // 依据的第几条，网页上是鼠标停上去的字；编号、哪一类、哪个村，在印章和面包屑里。
  const whole = pieces(page, () => false)
    .concat(titlesIn(page))
    .join('')
    .replaceAll(/\s+/g, '');
  const said = blocksRead(readMarkdown(body));
  const flat = said.join('').replaceAll(/\s+/g, '');
  const added = said.flatMap(fragments).filter((words) => !whole.includes(words));
  const lost = shown.flatMap(fragments).filter((words) => !flat.includes(words));
  return [
    ...added.filter((words) => !ADDED.has(words)).map((words) => `${code} 多了：${words}`),
    ...lost.map((words) => `${code} 少了：${words}`),
  ];
}

/** Markdown 里添的记号：「编号 1010」，「〔据 3〕」。 */
const ADDED = new Set(['编号', '据']);

function fragments(text: string): readonly string[] {
  return text.split(BREAKS).filter((words) => words !== '');
}

function mainOf(node: Node): Element {
  const found = elementsIn(node).find((element) => attribute(element, 'id') === 'main');
  if (found === undefined) throw new Error('网页里没有正文。');
  return found;
}

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) =>
    defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : [],
  );
}

function titlesIn(main: Element): readonly string[] {
  return elementsIn(main).flatMap((element) =>
    [attribute(element, 'title'), attribute(element, 'alt')].filter((text) => text !== undefined),
  );
}

function isChrome(element: Element): boolean {
  if (CHROME_TAGS.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden' || name === 'download')) return true;
  if (OWN_PAGES.has(attribute(element, 'href') ?? '')) return true;
  return (attribute(element, 'class') ?? '').split(' ').some((name) => CHROME.has(name));
}

/** 一段一段的字，元素和元素隔开；`without` 认出来的不算。 */
function pieces(node: Node, without: (element: Element) => boolean): readonly string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (defaultTreeAdapter.isElementNode(node) && without(node)) return [];
  return 'childNodes' in node ? node.childNodes.flatMap((child) => pieces(child, without)) : [];
}
