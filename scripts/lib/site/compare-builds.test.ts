import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compareBuilds } from './compare-builds.ts';

const made: string[] = [];

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'mingbai-compare-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

test('一样的，什么也不报', () => {
  const files = { 'index.html': '首页', 'data/7001.json': '{}' };
  expect(compareBuilds(folder(files), folder(files))).toEqual({
    onlyBefore: [],
    onlyAfter: [],
    changed: [],
  });
});

test('多的、少的、改了的各报各的', () => {
  const before = folder({ 'index.html': '首页', '1010/index.html': '低保', 'a.bin': 'a' });
  const after = folder({ 'index.html': '新首页', '1012/index.html': '特困', 'a.bin': 'a' });
  expect(compareBuilds(before, after)).toEqual({
    onlyBefore: ['1010/index.html'],
    onlyAfter: ['1012/index.html'],
    changed: ['index.html'],
  });
});

test('打包的脚本换了文件名、校验和跟着变，不算改了；脚本的字变了才算', () => {
  const site = (hash: string, script: string) =>
    folder({
      [`assets/search.${hash}.js`]: script,
      'index.html': `<meta content="sha256-${hash}=="><script src="/assets/search.${hash}.js">`,
    });
  expect(compareBuilds(site('AAAAbbbb', 'x'), site('CCCCdddd', 'x')).changed).toEqual([]);
  expect(compareBuilds(site('AAAAbbbb', 'x'), site('CCCCdddd', 'y')).changed).toEqual([
    'assets/search.js',
  ]);
});
