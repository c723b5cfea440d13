import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CommandError } from '../command/command-error.ts';

/** 生成好的全部网页，相对 `dist` 的路径，按字母排。 */
export function pageFiles(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** 还没有生成网站的，说先做什么。 */
export function mustBeBuilt(dist: string): void {
  if (existsSync(join(dist, 'index.html'))) return;
  throw new CommandError(`还没有生成网站：${dist} 里没有 index.html。先运行 npm run build。`);
}
