import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../command/settings.ts';
import { renderedMarkdown } from './rendered-markdown.ts';

let folder: string;
let content: string;
const write = (path: string, text: string) => writeFileSync(join(content, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-rendered-'));
  content = join(folder, 'town');
  mkdirSync(join(content, 'policies'), { recursive: true });
  write('terms.json', '[]');
  write('policies/relief.md', '一。');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ask = (args: readonly string[] = [], pictures?: string) =>
  renderedMarkdown(readSettings(['--content', content, ...args]), pictures, join(folder, 'kept'));

test('头一回全部做；做成了的，下一次接着用，哪怕改了一页', () => {
  expect(ask().args).toEqual(['--force']);
  ask().done();
  write('policies/relief.md', '二。');
  expect(ask().args).toEqual([]);
});

test('没有做成的，下一次全部重做', () => {
  ask().done();
  expect(ask().args).toEqual([]);
  expect(ask().args).toEqual(['--force']);
});

test.each([
  ['名词', () => write('terms.json', '[{}]'), () => ask()],
  ['多了一份要补的数', () => write('town-figures.json', '[]'), () => ask()],
  ['底座', () => undefined, () => ask(['--base', '/zt/'])],
  ['图片', () => writeFileSync(join(folder, 'list'), '[]'), () => ask([], join(folder, 'list'))],
])('各页共用的变了（%s），全部重做', (_, change, again) => {
  ask().done();
  change();
  expect(again().args).toEqual(['--force']);
});
