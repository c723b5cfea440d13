import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/**
 * 取走 Astro 写在 `dist` 里、只给后面几步用的一个 JSON：照 `schema` 读出来，文件删掉，不跟着网站发出去。
 * `path` 从网站根写起；没有这个文件的抛错。
 */
export function takeWritten<Schema extends z.ZodType>(
  dist: string,
  path: string,
  schema: Schema,
): z.output<Schema> {
  const file = join(dist, path);
  if (!existsSync(file)) {
    throw new Error(`没有 ${file}。它由 src/pages/${path}.ts 写，要先生成网站。`);
  }
  const written = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return written;
}
