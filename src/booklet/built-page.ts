import { parse } from 'parse5';
import { attributeOf, type Element, elementsWithin, isOfClass, textIn } from '../html/tree.ts';

/** 生成好的一页里，册子要用的。 */
export interface BuiltPage {
  /** 从网站的根写起，以斜杠收尾：`1010/`。 */
  readonly path: string;
  readonly title: string;
  /** 正文；拿来改的，一页只用一回。 */
  readonly main: Element;
  /** 这一页的样式。 */
  readonly css: string;
  /** 网站叫什么。 */
  readonly site: string;
  /** 谁主办。 */
  readonly publisher: string;
  /** 整页是演示的。 */
  readonly isDemo: boolean;
}

/** 读一页生成好的 HTML；没有正文的是 `undefined`。 */
export function readBuiltPage(path: string, html: string): BuiltPage | undefined {
  const all = [...elementsWithin(parse(html))];
  const main = all.find(({ tagName }) => tagName === 'main');
  if (main === undefined) return undefined;
  const heading = [...elementsWithin(main)].find(({ tagName }) => tagName === 'h1');
  const meta = (name: string) =>
    all
      .filter(({ tagName }) => tagName === 'meta')
      .find((element) => attributeOf(element, 'name') === name);
  const content = (name: string) => {
    const found = meta(name);
    return found === undefined ? '' : (attributeOf(found, 'content') ?? '');
  };
  return {
    path,
    title: heading === undefined ? path : textIn(heading).trim(),
    main,
    css: all
      .filter(({ tagName }) => tagName === 'style')
      .map(textIn)
      .join(''),
    site: content('SiteName'),
    publisher: content('ContentSource'),
    isDemo: [...elementsWithin(main)].some((element) => isOfClass(element, 'demo-banner')),
  };
}

/** 一页的正文连到站里哪些页：地址从网站的根写起，不带开头的斜杠和 `#` 后面的。 */
export function linkedPaths({ main, path }: BuiltPage, base: string): ReadonlySet<string> {
  const addresses = [...elementsWithin(main)].flatMap((element) => {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    const inside = href === undefined ? undefined : siteAddress(href, path, base);
    return inside === undefined ? [] : [inside.path];
  });
  return new Set(addresses);
}

const ORIGIN = 'http://town.invalid';

/** 一个链接指到站里哪里；指到站外、打电话的是 `undefined`。`path` 是写着它的那一页。 */
export function siteAddress(
  href: string,
  path: string,
  base: string,
): { readonly path: string; readonly part: string } | undefined {
  if (!URL.canParse(href, `${ORIGIN}${base}${path}`)) return undefined;
  const { origin, pathname, hash } = new URL(href, `${ORIGIN}${base}${path}`);
  if (origin !== ORIGIN || !pathname.startsWith(base)) return undefined;
  return { path: pathname.slice(base.length), part: decodeURIComponent(hash.slice(1)) };
}
