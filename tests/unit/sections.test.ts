import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sectionPaths } from '../../src/kinds/sections.ts';

const folder = resolve(import.meta.dirname, '../../src/pages');

/** 没有人点进去的页：找不到时、没有网时才露出来；旧版的外框只在生成网站时用。 */
const shownByItself = ['/404.astro', '/offline.astro', '/version-frame.astro'];

/** 地址固定的网页，由 src/pages 里的文件名得出；带方括号的一个文件管许多页，不算。 */
const fixedPages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  .filter((path) => path.endsWith('.astro') && !path.includes('[') && !shownByItself.includes(path))
  .map((path) => path.replace(/(?:index)?\.astro$/, '').replace(/([^/])$/, '$1/'));

test('栏目表里的地址，一个有一页；固定的页，一页在表里有一行', () => {
  expect([...sectionPaths].sort()).toEqual([...fixedPages].sort());
});
