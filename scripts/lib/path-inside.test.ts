import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathInside } from './path-inside.ts';

describe('Windows 的规矩', () => {
  test.each([
    ['D:\\mbl\\content', 'D:\\mbl\\content\\policies\\a.md', 'policies/a.md'],
    ['D:\\mbl\\content', 'd:\\MBL\\Content\\a.md', 'a.md'],
    ['D:\\mbl\\content\\', 'D:/mbl/content/rules/b.md', 'rules/b.md'],
    ['D:\\mbl', 'D:\\mbl', ''],
    ['D:\\mbl', 'D:\\mbl2\\a.md', undefined],
    ['D:\\mbl', 'D:\\', undefined],
    ['D:\\mbl', 'E:\\mbl\\a.md', undefined],
    ['\\\\server\\share\\mbl', '\\\\server\\share\\mbl\\a.md', 'a.md'],
    ['\\\\server\\share\\mbl', '\\\\server\\other\\mbl\\a.md', undefined],
    ['D:\\mbl', 'D:\\mbl\\..奇怪的名字\\a.md', '..奇怪的名字/a.md'],
  ])('%s 里的 %s', (folder, path, expected) => {
    expect(pathInside(folder, path, win32)).toBe(expected);
  });
});

describe('Linux 的规矩', () => {
  test.each([
    ['/srv/mbl/content', '/srv/mbl/content/policies/a.md', 'policies/a.md'],
    ['/srv/mbl/content', '/srv/mbl/Content/a.md', undefined],
    ['/srv/mbl', '/srv/mbl/a\\b.md', 'a\\b.md'],
    ['/srv/mbl', '/srv', undefined],
  ])('%s 里的 %s', (folder, path, expected) => {
    expect(pathInside(folder, path, posix)).toBe(expected);
  });
});

test.each([
  ['Windows', win32, 'D:\\'],
  ['Linux', posix, '/'],
] as const)('%s：接上去的，拿得回来；往外走的，没有', (_name, paths, root) => {
  const name = fc.stringMatching(/^[a-z0-9一-龥][a-z0-9一-龥 #%-]{0,8}[a-z0-9一-龥]$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 3 }), fc.array(name), (outer, inner) => {
      const folder = paths.join(root, 'home', ...outer);
      expect(pathInside(folder, paths.join(folder, ...inner), paths)).toBe(inner.join('/'));
      expect(pathInside(folder, paths.join(folder, '..', 'x', ...inner), paths)).toBe(
        outer.at(-1) === 'x' ? inner.join('/') : undefined,
      );
    }),
  );
});
