import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { existingTown, readContentFolder, townPath } from './content-folder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-content-'));
const town = join(scratch, '青石 镇');
mkdirSync(join(town, 'guide'), { recursive: true });
mkdirSync(join(town, '.git'));
writeFileSync(join(town, '.git/HEAD'), '');
writeFileSync(join(town, 'guide/goal.md'), '话');
writeFileSync(join(scratch, 'elsewhere.md'), '别处的话');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const paths = (folder: string) => readContentFolder(folder).map(({ path }) => path);

test('中文名、带空格的、末尾带斜线的、绕快捷方式来的，读到的都一样，.git 不算', () => {
  const link = join(scratch, 'link');
  symlinkSync(town, link);
  for (const folder of [town, link]) {
    expect(paths(existingTown(folder))).toEqual(['content/guide/goal.md']);
    expect(paths(existingTown(`${folder}/`))).toEqual(['content/guide/goal.md']);
  }
});

test('里头的快捷方式列出来，不跟过去读', () => {
  symlinkSync(join(scratch, 'elsewhere.md'), join(town, 'guide/link.md'));
  symlinkSync(scratch, join(town, 'policies'));
  expect(readContentFolder(town).slice(1)).toEqual([
    { path: 'content/guide/link.md', unread: 'link' },
    { path: 'content/policies', unread: 'link' },
  ]);
});

test('没有的、是一个文件的、空着的，说出来', () => {
  expect(() => existingTown(join(scratch, '没有'))).toThrow('没有这个文件夹');
  expect(() => existingTown(join(scratch, 'elsewhere.md'))).toThrow('没有这个文件夹');
  expect(() => townPath('')).toThrow('--content 后面要写');
});
