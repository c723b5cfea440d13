import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * 生成网页以后添的一页写进 `dist`；`path` 带着底座 `base`，以斜杠收尾。那里已经有一页的抛错：那一页看过了有没有
 * 不该公开的，换掉了就没有人再看。返回从网站根写起的路径。
 */
export function writeMadePage(dist: string, base: string, path: string, page: string): string {
  const inside = `${path.slice(base.length)}index.html`;
  const file = join(dist, inside);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page, { flag: 'wx' });
  return inside;
}
