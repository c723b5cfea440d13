import nodePath, { type PlatformPath } from 'node:path';

/**
 * `path` 在 `folder` 里的位置，从 `folder` 写起，用 `/` 隔开；就是它自己的是空的，不在里面的是 `undefined`。
 * 两个都是绝对路径。`paths` 是哪种电脑的规矩，缺省照这台：Windows 上大小写一样看，别的盘不在里面。
 */
export function pathInside(
  folder: string,
  path: string,
  paths: PlatformPath = nodePath,
): string | undefined {
  const way = paths.relative(folder, path);
  if (way === '..' || way.startsWith(`..${paths.sep}`) || paths.isAbsolute(way)) return undefined;
  return way.split(paths.sep).join('/');
}
