import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../src/search/index/pages.ts';
import {
  deadLinks,
  readBuiltSite,
  repeatedAnchors,
  unofficialLinks,
} from '../support/site/built-site.ts';
import { base, basedFolder, rootFolder } from './built.ts';

const sites = [
  { folder: rootFolder, base: '/' },
  { folder: basedFolder, base },
] as const;

describe.each(sites)('$folder', ({ folder, base }) => {
  const site = readBuiltSite(folder, base);

  test('每一个站内链接都有去处，锚点也在', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  test('搜索里的每一条，网页上都有它的锚点', () => {
    const cards = readdirSync(join(folder, 'search/c')).map(
      (file): SearchPage => JSON.parse(readFileSync(join(folder, 'search/c', file), 'utf8')),
    );
    const clauses = cards.flatMap(({ path, clauses }) =>
      clauses.map(({ anchor }) => ({ path, anchor })),
    );
    const broken = clauses.filter(
      ({ path, anchor }) =>
        site.pages.find(({ file }) => file === `${path}index.html`)?.ids.includes(anchor) !== true,
    );
    expect(clauses.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  test('没有一页有重复的锚点', () => {
    expect(repeatedAnchors(site)).toEqual([]);
  });

  test('外面的链接只去 gov.cn', () => {
    expect(unofficialLinks(site)).toEqual([]);
  });

  test('没有一个地址跑出底座', () => {
    const escaping = site.pages.flatMap(({ file, links }) =>
      links
        .filter((link) => link.startsWith('/') && !link.startsWith(base))
        .map((link) => `${file} → ${link}`),
    );
    expect(escaping).toEqual([]);
  });
});
