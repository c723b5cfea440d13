import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/source/source-file.ts';
import { CommandError } from './command/command-error.ts';

/**
 * `--content` 写的内容文件夹，绝对路径。没写的看环境变量 `MINGBAI_CONTENT`，再没有就是这个网站的 `content`。
 */
export function townPath(written: string | undefined): string {
  const own = fileURLToPath(new URL('../../content', import.meta.url));
  return resolve(written ?? process.env.MINGBAI_CONTENT ?? own);
}

/** 同 `townPath`；没有这个文件夹的，说出来，退出码 2。 */
export function existingTown(written: string | undefined): string {
  const folder = townPath(written);
  if (existsSync(folder)) return folder;
  throw new CommandError(`没有这个文件夹：${folder}。--content 要写放内容的文件夹。`, 2);
}

/**
 * 读一个文件夹里的所有文件，路径一律改成以 `content/` 开头，按路径排好。
 * 自己就是 git 仓库的，仓库的 `.git` 和根上的 `.gitattributes`、`.gitignore` 不算内容。
 */
export function readContentFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !OF_GIT.test(pathInContent(folder, path)))
    .map((path) => ({ path: pathInContent(folder, path), bytes: readFileSync(path) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const OF_GIT = /^content\/(?:\.git\/|\.git(?:attributes|ignore)?$)/;

function pathInContent(folder: string, path: string): string {
  const inside = path.slice(join(folder, '/').length);
  return `content/${inside.replaceAll('\\', '/')}`;
}
