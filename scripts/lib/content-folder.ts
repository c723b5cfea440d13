import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/source/source-file.ts';

/** 没写 `--content` 时用哪个内容文件夹：环境变量 `MINGBAI_CONTENT`，没有就是这个网站的 `content`。 */
export function defaultContent(): string {
  return resolve(
    process.env.MINGBAI_CONTENT ?? fileURLToPath(new URL('../../content', import.meta.url)),
  );
}

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
