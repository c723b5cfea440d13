import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexSearch } from './index-search.ts';

let dist: string;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  dist = mkdtempSync(join(tmpdir(), 'mingbai-search-'));
  writePage('', '<main>首页</main>');
  writePage('1010', '<main data-pagefind-body data-title="农村低保"><p>收入低的户</p></main>');
  writePage(
    '2001',
    '<main data-pagefind-body data-title="甲村村规民约" data-kind="rules"><p id="5" data-clause="第五条">彩礼两家商量</p></main>',
  );
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test('数得出几页，并说出来', async () => {
  expect(await indexSearch(dist, '/')).toBe(2);
  expect(console.log).toHaveBeenCalledWith('全文索引建好了：2 页。');
});

test('同样的网页建两回，每个文件都一样，上一回的不留下', async () => {
  const copy = `${dist}-copy`;
  cpSync(dist, copy, { recursive: true });
  mkdirSync(join(dist, 'pagefind'));
  writeFileSync(join(dist, 'pagefind', 'old.pf_index'), '旧的');
  await indexSearch(dist, '/zt/mbl/');
  await indexSearch(copy, '/zt/mbl/');
  expect(filesIn(dist)).toEqual(filesIn(copy));
  rmSync(copy, { recursive: true });
});

test('本站不用的界面文件不留', async () => {
  await indexSearch(dist, '/');
  const scripts = readdirSync(join(dist, 'pagefind')).filter((name) => /\.(?:js|css)$/.test(name));
  expect(scripts).toEqual(['pagefind.js']);
});

test('还没有网页，说清先做什么', async () => {
  await expect(indexSearch(join(dist, 'nowhere'), '/')).rejects.toThrow('请先运行 npm run build');
});

function writePage(path: string, body: string): void {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, 'index.html'), `<html lang="zh-CN"><body>${body}</body></html>`);
}

function filesIn(folder: string): readonly (readonly [string, string])[] {
  const root = join(folder, 'pagefind');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length), readFileSync(path, 'base64')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
