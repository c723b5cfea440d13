import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outFolder } from './out-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-out-'));
const content = join(scratch, 'town/content');
mkdirSync(join(content, 'policies'), { recursive: true });
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const place = (...names: readonly string[]) => {
  const folder = mkdtempSync(join(scratch, 'out-'));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
};

test('还没有的、空的、以前生成的，可以换掉', () => {
  for (const out of [join(scratch, '新的'), place(), place('index.html', 'pagefind')]) {
    expect(outFolder(out, content)).toBe(out);
  }
  expect(outFolder('dist', content)).toBe(resolve('dist'));
});

test.each([
  ['空着', ''],
  ['程序自己', '.'],
  ['程序外面的一层', '..'],
  ['内容', content],
  ['内容外面的一层', join(scratch, 'town')],
])('会把内容、程序清掉的不收：%s', (_, out) => {
  expect(() => outFolder(out, content)).toThrow('生成会把它们清掉');
});

test('内容里头的、绕快捷方式到内容的、放着别的东西的、是一个文件的，都不收', () => {
  const link = join(scratch, 'link');
  symlinkSync(content, link);
  expect(() => outFolder(link, content)).toThrow('生成会把它们清掉');
  expect(() => outFolder(join(content, 'dist'), content)).toThrow('在内容文件夹里头');
  expect(() => outFolder(join(link, 'dist'), content)).toThrow('在内容文件夹里头');
  expect(() => outFolder(place('index.html', '照片.jpg'), content)).toThrow('放着别的东西');
  expect(() => outFolder(join(place('a'), 'a'), content)).toThrow('放着别的东西');
});
