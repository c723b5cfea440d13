import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from './program-hash.ts';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-program-'));
  write('src/checks/one.ts', 'export {};');
  write('scripts/build.ts', 'export {};');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['改了一个字', () => write('src/checks/one.ts', 'export { };')],
  ['添了一个文件', () => write('src/checks/words/two.json', '[]')],
  ['改了名', () => renameSync(join(folder, 'src/checks/one.ts'), join(folder, 'src/one.ts'))],
  ['删了一个', () => rmSync(join(folder, 'scripts/build.ts'))],
  ['换了包', () => write('package-lock.json', '{ }')],
  ['装的不是单子上的', () => write('node_modules/.package-lock.json', '{}')],
  ['改了设置', () => write('astro.config.mjs', 'export default {};')],
])('程序%s，指纹就变', (_, change) => {
  const before = hashOf(folder);
  expect(hashOf(folder)).toBe(before);
  change();
  expect(hashOf(folder)).not.toBe(before);
});

test('测试、内容、缓存不是程序', () => {
  const before = hashOf(folder);
  write('src/checks/one.test.ts', 'test');
  write('content/site.json', '{}');
  write('.cache/kept/pages.pack', '');
  expect(hashOf(folder)).toBe(before);
});
