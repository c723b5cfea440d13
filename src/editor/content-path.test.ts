import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isContentPath } from './content-path.ts';

test.each([
  'content/site.json',
  'content/promises/2022-jia.md',
  'content/guide/counts.mdx',
  'content/政策/低保.md',
])('%s 收', (path) => expect(isContentPath(path)).toBe(true));

test.each([
  'content/../site.json',
  'content/a/../../b.md',
  '/etc/passwd.md',
  'C:/content/a.md',
  'content/C:a.md',
  'content\\a.md',
  'content/a\\..\\b.md',
  'content/a.md:x.md',
  'content/con.md',
  'content/NUL.json',
  'content/com1.md',
  'content/a./b.md',
  'content/a /b.md',
  'content/.git/config.md',
  'content/.hidden.md',
  'content//a.md',
  'content/a/b/c.md',
  'content/a.md/',
  'content/a.txt',
  'content/a\u0000.md',
  'content/a\u202e.md',
  'content',
  'package.json',
])('%j 不收', (path) => expect(isContentPath(path)).toBe(false));

test('收的路径，接在哪个文件夹后面都走不出去', () => {
  const step = fc.constantFrom('..', '.', '', 'a', 'C:', '\\', '/', 'con', 'a.md', 'content', '~');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const path = `content/${steps.join('/')}.md`;
      if (!isContentPath(path)) return;
      for (const { resolve, relative, sep } of [posix, win32]) {
        const root = sep === '/' ? '/town' : 'D:\\town';
        expect(relative(root, resolve(root, path))).toBe(path.split('/').join(sep));
      }
    }),
  );
});
