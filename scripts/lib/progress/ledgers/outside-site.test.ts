import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../command/command-error.ts';
import { refuseInsideSite } from './outside-site.ts';

let root: string;
let content: string;

/** 一份没有 git 的网站：程序和内容都在，照 U 盘上拷来的样子。 */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mingbai-outside-')));
  content = join(root, '网站/content');
  for (const name of ['public', 'src', 'content/progress']) {
    mkdirSync(join(root, '网站', name), { recursive: true });
  }
  for (const name of ['site.json', 'progress-plan.json']) writeFileSync(join(content, name), '{}');
  mkdirSync(join(root, '台账'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('网站外面的可以，还没建的也可以', () => {
  refuseInsideSite(join(root, '台账'), content);
  refuseInsideSite(join(root, '还没建/台账'), content);
});

test.each(['网站', '网站/public', '网站/public/下载/台账', '网站/src', '网站/content/progress'])(
  '没有 git 的一份网站里的 %s，不行',
  (name) => {
    expect(() => refuseInsideSite(join(root, name), content)).toThrow(CommandError);
    expect(() => refuseInsideSite(join(root, name), '/别处/content')).toThrow('网站的文件夹');
  },
);

test('快捷方式指到网站里面的，不行', () => {
  symlinkSync(join(root, '网站/public'), join(root, '台账/十月'));
  expect(() => refuseInsideSite(join(root, '台账/十月'), content)).toThrow('网站的文件夹');
  symlinkSync(join(root, '网站'), join(root, '捷径'));
  expect(() => refuseInsideSite(join(root, '捷径/public/新的'), content)).toThrow('网站的文件夹');
});

test('在随便哪个 git 仓库里的，不行', () => {
  mkdirSync(join(root, '台账/.git'));
  expect(() => refuseInsideSite(join(root, '台账/十月'), content)).toThrow('在 git 仓库');
});
