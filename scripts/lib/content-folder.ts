import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/source/source-file.ts';

/** 读一个文件夹里的所有文件，路径一律改成以 `content/` 开头，按路径排好。 */
export function readContentFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: contentPath(folder, path), bytes: readFileSync(path) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function contentPath(folder: string, path: string): string {
  const inside = path.slice(join(folder, '/').length);
  return `content/${inside.replaceAll('\\', '/')}`;
}
