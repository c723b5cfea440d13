import { attributeOf, type Element } from '../html/tree.ts';
import { escapeAddress, escapeWords, marks } from './escape-markdown.ts';
import { classesOf, type HtmlNode, isElement, isUnsaid, ownText } from './html-tree.ts';

/** 页上的一个链接，写在 Markdown 里是什么地址。 */
export type AddressOf = (href: string) => string;

/** 挂在话后面的牌子，没有样式也看得出是牌子：加上方头括号，和全站的记号一样。 */
const LABELS = new Set('demo-tag secondary unverified'.split(' '));
/** 网页上靠样式和前面的字隔开的。 */
const APART = new Set(
  'hint phone state state-evidence code stamp beside certificate-kind'.split(' '),
);
/** 一页的每一版、怎么引用：只给人点，话在开头的几项里。 */
const OWN_PAGES = new Set(['versions/', 'cite/']);

/** 几个行内的节点写成 Markdown，占位的记号还没有写出来。 */
export function inlineMarkdown(nodes: readonly HtmlNode[], addressOf: AddressOf): string {
  let written = '';
  for (const node of nodes) {
    const text = ownText(node);
    if (text !== undefined) written += escapeWords(text);
    else if (isElement(node)) {
      const said = elementMarkdown(node, addressOf);
      const isApart = classesOf(node).some((name) => APART.has(name));
      written += isApart && /\S$/.test(written) && said !== '' ? ` ${said}` : said;
    }
  }
  return written;
}

function elementMarkdown(element: Element, addressOf: AddressOf): string {
  if (isUnsaid(element)) return '';
  const inner = () => inlineMarkdown(element.childNodes, addressOf);
  switch (element.tagName) {
    case 'br':
      return marks.lineBreak;
    case 'strong':
    case 'b':
      return `${marks.strong}${inner()}${marks.strongEnd}`;
    case 'img':
      return pictureMarkdown(element, addressOf);
    case 'sup':
      return basisMarkdown(element) ?? inner();
    case 'a':
      return linkMarkdown(element, inner(), addressOf);
    default:
      return classesOf(element).some((name) => LABELS.has(name))
        ? `〔${inner().trim()}〕`
        : inner();
  }
}

function pictureMarkdown(element: Element, addressOf: AddressOf): string {
  const source = attributeOf(element, 'src');
  const words = escapeWords(attributeOf(element, 'alt') ?? '');
  return source === undefined ? words : `![${words}](${escapeAddress(addressOf(source))})`;
}

/** 上标里的依据：`〔据 2：低保条例 第19条〕`，数是这一页依据表里第几份；不是依据的返回 `undefined`。 */
function basisMarkdown({ childNodes }: Element): string | undefined {
  const links = childNodes.filter(isElement).filter(({ tagName }) => tagName === 'a');
  if (links.length === 0) return undefined;
  const said = links.map((link) => {
    const number = link.childNodes.map((node) => ownText(node) ?? '').join('');
    const title = attributeOf(link, 'title');
    return title === undefined ? number : `${number}：${escapeWords(title)}`;
  });
  return `〔据 ${said.join('；')}〕`;
}

function linkMarkdown(element: Element, words: string, addressOf: AddressOf): string {
  const href = attributeOf(element, 'href');
  if (classesOf(element).some((name) => LABELS.has(name))) return `〔${words}〕`;
  if (href === undefined || href.startsWith('tel:')) return words;
  if (OWN_PAGES.has(href)) return '';
  return words.trim() === '' ? '' : `[${words.trim()}](${escapeAddress(addressOf(href))})`;
}
