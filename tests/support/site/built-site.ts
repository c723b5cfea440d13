import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** 生成好的一页。 */
export interface BuiltPage {
  /** 从网站文件夹写起，如 `1010/index.html`。 */
  readonly file: string;
  /** 链接、脚本、图片、表单去的地址；电话和 `data:` 不算。 */
  readonly links: readonly string[];
  /** 全部锚点，重复的也在。 */
  readonly ids: readonly string[];
  /** 下面什么也没有的标题，和一样也没有的清单；脚本来了才出来的（`hidden`）不算。 */
  readonly bare: readonly string[];
  /** 页面上的字。 */
  readonly text: string;
}

/** 生成好的网站：全部文件，和读好的每一页。 */
export interface BuiltSite {
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

/** 读一个生成好的网站。`base` 是它的底座，头尾都有斜杠。 */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { base, files: new Set(files), pages };
}

/** 没有去处的站内链接，连没有的锚点，写成「哪一页 → 哪个链接」。 */
export function deadLinks({ base, files, pages }: BuiltSite): readonly string[] {
  const anchors = new Map(pages.map(({ file, ids }) => [file, new Set(ids)]));
  return pages.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const url = new URL(link, `https://here.invalid${base}${file.replace(/index\.html$/, '')}`);
      if (url.host !== 'here.invalid') return [];
      const path = decodeURIComponent(url.pathname);
      const target = path.endsWith('/') ? `${path}index.html` : path;
      const inside = target.slice(base.length);
      if (!target.startsWith(base) || !files.has(inside)) return [`${file} → ${link}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      // 会上用的单子写在井号后面，不是锚点。
      if (anchor === '' || anchor.includes('=') || anchors.get(inside)?.has(anchor)) return [];
      return [`${file} → ${link}（没有这个锚点）`];
    }),
  );
}

/** 有重复的锚点的页。 */
export function repeatedAnchors({ pages }: BuiltSite): readonly string[] {
  return pages.filter(({ ids }) => new Set(ids).size !== ids.length).map(({ file }) => file);
}

/** 不是去政府网站的外面的链接。 */
export function unofficialLinks({ pages }: BuiltSite): readonly string[] {
  return pages
    .flatMap(({ links }) => links)
    .filter((link) => /^https?:/.test(link))
    .filter((link) => !/(?:^|\.)gov\.cn$/.test(new URL(link).hostname));
}

const LINKS = new Set(['href', 'src', 'action']);
const LISTS = new Set(['ul', 'ol', 'dl', 'nav', 'table', 'select']);
/** 里面可以只有一个标题的：标题说的是它外面的东西。 */
const TITLED = new Set(['figcaption', 'summary', 'header']);
const SHOWN = new Set(['svg', 'img', 'input', 'button', 'progress']);

function readPage(file: string, html: string): BuiltPage {
  const links: string[] = [];
  const ids: string[] = [];
  const bare: string[] = [];
  const root = parse(html) as Node;
  const walk = (node: Node, isHidden: boolean) => {
    for (const { name, value } of node.attrs ?? []) {
      if (LINKS.has(name) && !/^(?:tel|data):/.test(value)) links.push(value);
      if (name === 'id') ids.push(value);
    }
    const isOut = isHidden || (node.attrs ?? []).some(({ name }) => name === 'hidden');
    if (!isOut) {
      if (LISTS.has(node.nodeName) && !hasContent(node)) bare.push(`<${node.nodeName}>`);
      if (!TITLED.has(node.nodeName)) bare.push(...bareHeadings(node.childNodes ?? []));
    }
    for (const child of node.childNodes ?? []) walk(child, isOut);
  };
  walk(root, false);
  return { file, links, ids, bare, text: textOf(root) };
}

/** 一层里下面什么也没有的标题：到下一个同级或更高的标题为止，没有字也没有图。 */
function bareHeadings(siblings: readonly Node[]): readonly string[] {
  return siblings.flatMap((node, at) => {
    const level = levelOf(node);
    if (level === undefined || level === 1) return [];
    const rest = siblings.slice(at + 1);
    const end = rest.findIndex((next) => (levelOf(next) ?? 9) <= level);
    const below = end < 0 ? rest : rest.slice(0, end);
    return below.some(hasContent) ? [] : [`${textOf(node).trim()}（标题）`];
  });
}

function levelOf({ nodeName }: Node): number | undefined {
  const level = /^h([1-6])$/.exec(nodeName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function hasContent(node: Node): boolean {
  if (['script', 'style', 'template', '#comment'].includes(node.nodeName)) return false;
  if (node.nodeName === '#text') return (node.value ?? '').trim() !== '';
  return SHOWN.has(node.nodeName) || (node.childNodes ?? []).some(hasContent);
}

function textOf(node: Node): string {
  if (['script', 'style', 'template'].includes(node.nodeName)) return '';
  return (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');
}
