import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { indexSearch } from './index-search.ts';

const pages = [
  indexedPageExample({ title: '农村低保', parts: [{ text: '收入低的户' }] }),
  indexedPageExample({
    ...{ path: '2001/', title: '甲村村规民约', kind: 'rules' },
    parts: [{ clause: { id: '5', label: '第五条' }, text: '彩礼两家商量' }],
  }),
];
let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingbai-search-'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test('同样的页建两回，每个文件都一样，上一回的不留下', async () => {
  const again = join(dist, 'again');
  mkdirSync(join(dist, 'pagefind'));
  writeFileSync(join(dist, 'pagefind', 'old.pf_index'), '旧的');
  await indexSearch(dist, '/zt/mbl/', pages);
  await indexSearch(again, '/zt/mbl/', pages);
  expect(filesIn(dist)).toEqual(filesIn(again));
});

test('本站不用的界面文件不留', async () => {
  await indexSearch(dist, '/', pages);
  const scripts = readdirSync(join(dist, 'pagefind')).filter((name) => /\.(?:js|css)$/.test(name));
  expect(scripts).toEqual(['pagefind.js']);
});

function filesIn(folder: string): readonly (readonly [string, string])[] {
  const root = join(folder, 'pagefind');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length), readFileSync(path, 'base64')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
