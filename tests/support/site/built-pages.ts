import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'parse5';

interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

/** 生成好的一页：它的链接（连同图、脚本、表单的地址）和锚点。 */
export interface BuiltPage {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** 锚点连重复的一起有几个。 */
  readonly idCount: number;
}

/** 生成好的网站：全部文件，和每一页的链接、锚点。 */
export interface BuiltSite {
  readonly files: readonly string[];
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** 读一个生成好的网站。 */
export function readBuiltSite(folder: string): BuiltSite {
  const files = listFiles(folder);
  return {
    files,
    pages: new Map(
      files
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, readBuiltPage(readFileSync(join(folder, file), 'utf8'))]),
    ),
  };
}

/** 断了的站内链接，一条一句；`base` 是网站挂在哪里。 */
export function brokenLinks({ files, pages }: BuiltSite, base: string): readonly string[] {
  const broken: string[] = [];
  for (const [file, { links }] of pages) {
    for (const link of links) {
      const url = new URL(link, `https://here.invalid${base}${file.replace(/index\.html$/, '')}`);
      if (url.host !== 'here.invalid') continue;
      const path = decodeURIComponent(url.pathname);
      const target = path.endsWith('/') ? `${path}index.html` : path;
      const known = target.startsWith(base) && files.includes(target.slice(base.length));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const page = pages.get(target.slice(base.length));
      if (!known) broken.push(`${file} → ${link}`);
      else if (anchor !== '' && !page?.ids.has(anchor))
        broken.push(`${file} → ${link}（没有这个锚点）`);
    }
  }
  return broken;
}

/** 锚点有重复的页。 */
export function repeatedIds({ pages }: BuiltSite): readonly string[] {
  return [...pages].filter(([, { ids, idCount }]) => ids.size !== idCount).map(([file]) => file);
}

/** 不是政府网站的外面的链接。 */
export function unofficialLinks({ pages }: BuiltSite): readonly string[] {
  return [...pages.values()]
    .flatMap(({ links }) => links)
    .filter((link) => /^https?:/.test(link))
    .filter((link) => !/(?:^|\.)gov\.cn$/.test(new URL(link).hostname));
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function readBuiltPage(html: string): BuiltPage {
  const links: string[] = [];
  const ids: string[] = [];
  const walk = (node: Element) => {
    for (const { name, value } of node.attrs ?? []) {
      const isLink =
        ['href', 'src', 'action'].includes(name) &&
        !value.startsWith('tel:') &&
        !value.startsWith('data:');
      if (isLink) links.push(value);
      if (name === 'id') ids.push(value);
    }
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html) as Element);
  return { links, ids: new Set(ids), idCount: ids.length };
}
