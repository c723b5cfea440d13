import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../src/search/index/pages.ts';

interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

const sites = [
  { folder: 'dist', base: '/' },
  { folder: '.cache/dist-based', base: '/zt/mbl/' },
] as const;

describe.each(sites)('$folder', ({ folder, base }) => {
  const files = listFiles(folder);
  const pages = new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))]),
  );

  test('每一个站内链接都有去处，锚点也在', () => {
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
    expect(broken).toEqual([]);
  });

  test('搜索里的每一条，网页上都有它的锚点', () => {
    const cards = files
      .filter((file) => /^search\/c\/\d+\.json$/.test(file))
      .map((file): SearchPage => JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const clauses = cards.flatMap(({ path, clauses }) =>
      clauses.map(({ anchor }) => ({ path, anchor })),
    );
    const broken = clauses.filter(
      ({ path, anchor }) => !pages.get(`${path}index.html`)?.ids.has(anchor),
    );
    expect(clauses.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test('没有一页有重复的锚点', () => {
    const repeated = [...pages].filter(([, { ids, idCount }]) => ids.size !== idCount);
    expect(repeated.map(([file]) => file)).toEqual([]);
  });

  test('外面的链接只去 gov.cn', () => {
    const outside = [...pages.values()]
      .flatMap(({ links }) => links)
      .filter((link) => /^https?:/.test(link))
      .filter((link) => !/(?:^|\.)gov\.cn$/.test(new URL(link).hostname));
    expect(outside).toEqual([]);
  });

  test('没有一个地址跑出底座', () => {
    const escaping = [...pages].flatMap(([file, { links }]) =>
      links
        .filter((link) => link.startsWith('/') && !link.startsWith(base))
        .map((link) => `${file} → ${link}`),
    );
    expect(escaping).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function readPage(html: string) {
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
