import { expect, test } from 'vitest';
import { explainAstroFailure } from './astro-failure.ts';

const content = '/home/a/content';

test.each([
  [
    '[InvalidContentEntryDataError] policies → forest data does not match collection schema.\n\n  code: Required\n  Location:\n    /home/a/content/policies/forest.md:0:0\n',
    '多半是这个文件：content/policies/forest.md。',
    '（Astro：InvalidContentEntryDataError）',
  ],
  [
    'Could not parse expression with acorn\n  Location:\n    /home/a/content/guide/counts.mdx:66:3\n',
    '多半是这个文件：content/guide/counts.mdx 第 66 行。',
    '（Astro：没有说为什么）',
  ],
  [
    '\u001b[31m[DuplicateContentEntrySlugError]\u001b[0m guide → use is twice there\n',
    '多半是这个文件：content/guide/use。',
    '（Astro：DuplicateContentEntrySlugError）',
  ],
  [
    '01:23:45 [ERROR] [InvalidContentEntryDataError] policies → forest data does not match',
    '多半是这个文件：content/policies/forest。',
    '（Astro：InvalidContentEntryDataError）',
  ],
  [
    '01:23:45 [ERROR] [vite] ReferenceError: x is not defined\n',
    '看不出是哪个文件。',
    '（Astro：ReferenceError）',
  ],
  [
    "Error: ENOENT: no such file or directory, open '/home/a/content/guide/counts.mdx'",
    '多半是这个文件：content/guide/counts.mdx。',
    '（Astro：Error）',
  ],
  ['[vite] x Build failed\n', '看不出是哪个文件。', '（Astro：没有说为什么）'],
  [
    'TypeError: x is not a function\n at /home/b/a.ts',
    '看不出是哪个文件。',
    '（Astro：TypeError）',
  ],
])('%j', (output, where, title) => {
  const said = explainAstroFailure(output, content);
  expect(said).toContain(where);
  expect(said).toContain(title);
  expect(said).not.toContain('Required');
});

test.each([
  [
    '[ERROR] [vite] Build failed\n ENOSPC: no space left on device, write\n at /home/a/content/guide/a.md',
    '盘满了',
  ],
  ["Error: EXDEV: cross-device link not permitted, rename '/tmp/x' -> '/d/x'", '不在同一个盘上'],
  ["[ERROR] EACCES: permission denied, mkdir '/srv/x'", '没有权限'],
])('电脑写不成的（%j），说是电脑的事，不赖哪个文件', (output, words) => {
  const said = explainAstroFailure(output, content);
  expect(said).toContain(words);
  expect(said).not.toMatch(/多半是这个文件|检查漏了|\/srv|\/tmp/);
});

test('内容在另一份没有安装的程序里，说怎么办', () => {
  const output =
    '[ERROR] [vite] Build failed\nCaused by:\n    Tsconfig not found astro/tsconfigs/strictest\n';
  const said = explainAstroFailure(output, content);
  expect(said).toContain('另一份还没有安装的网站程序');
  expect(said).toContain('npm ci');
});
