import { existsSync, readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../command/command-error.ts';
import { realFolder } from '../git/outside-git.ts';
import { pathInside } from '../path-inside.ts';
import { programFolder } from '../program-folder.ts';

/**
 * `--out` 写的文件夹，绝对路径。生成好了会整个换掉它，所以只收还没有的、空的、以前生成的网站；
 * 装着内容、程序的，放在内容里头的，放着别的东西的，都不收，退出码 2。
 */
export function outFolder(out: string, content: string): string {
  const folder = resolve(out);
  const place = realFolder(folder);
  const kept = [content, programFolder, process.cwd()].map((each) => realFolder(resolve(each)));
  if (out === '' || kept.some((each) => pathInside(place, each) !== undefined)) {
    throw refused(out, '里面有内容或者程序，生成会把它们清掉');
  }
  if (pathInside(realFolder(content), place) !== undefined) throw refused(out, '在内容文件夹里头');
  if (!isReplaceable(folder)) throw refused(out, '里面放着别的东西，不是以前生成的网站');
  return folder;
}

/** 还没有的、空的、以前生成的网站，可以换掉。 */
function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || ['index.html', 'pagefind'].every((name) => names.includes(name));
}

function refused(out: string, why: string) {
  return usageError(
    `--out「${out}」不能用：${why}。`,
    '换一个空的或者还没有的文件夹，如 --out dist。',
  );
}
