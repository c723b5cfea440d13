import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** 一个生成好的网站里的全部文件，路径从网站的根起，用 `/` 隔开，按路径排。 */
export function sitePaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
