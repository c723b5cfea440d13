import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** 一个内容文件夹的预览自己的东西放在哪里：抄来的内容、Astro 的 `.astro`、开在哪个网址。 */
export function previewFolder(content: string): string {
  const key = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return join(programFolder, '.cache/dev', key);
}
