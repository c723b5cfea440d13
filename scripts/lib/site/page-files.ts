import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** 生成好的全部网页，相对 `dist` 的路径，按字母排。 */
export function pageFiles(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
