import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isClutter, isRepositoryFile } from '../../src/source/place.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { CommandError } from './command/command-error.ts';

/**
 * `--content` 写的内容文件夹，绝对路径。没写的看环境变量 `MINGBAI_CONTENT`，再没有就是这个网站的 `content`。
 */
export function townPath(written: string | undefined): string {
  if (written === '') throw new CommandError('--content 后面要写放内容的文件夹。', 2);
  const own = fileURLToPath(new URL('../../content', import.meta.url));
  return resolve(written ?? (process.env.MINGBAI_CONTENT || own));
}

/** 同 `townPath`；没有这个文件夹、写的是一个文件的，说出来，退出码 2。 */
export function existingTown(written: string | undefined): string {
  const folder = townPath(written);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new CommandError(`没有这个文件夹：${folder}。--content 要写放内容的文件夹。`, 2);
}

/**
 * 读一个文件夹里的所有文件，路径一律改成以 `content/` 开头，按路径排好。
 * 自己就是 git 仓库的，仓库的 `.git` 和根上的 `.gitattributes`、`.gitignore`、代码网站的流水线（`npm run workflows` 写的）不算内容；电脑自己放的文件（`.DS_Store`）也不算。
 * 快捷方式（符号链接）不跟过去看，照样列出来，由检查说不收。
 */
export function readContentFolder(folder: string): readonly SourceFile[] {
  return [...filesIn(folder, 'content')].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** 自己一层一层往下走：`readdirSync` 的 `recursive` 会跟着快捷方式走，绕得回来的走不完。 */
function* filesIn(folder: string, inside: string): Iterable<SourceFile> {
  for (const entry of mustRead(folder, () => readdirSync(folder, { withFileTypes: true }))) {
    const [file, path] = [join(folder, entry.name), `${inside}/${entry.name}`];
    if (isRepositoryFile(path.slice('content/'.length)) || isClutter(path)) continue;
    if (entry.isDirectory()) yield* filesIn(file, path);
    else if (entry.isSymbolicLink()) yield { path, unread: 'link' };
    else if (entry.isFile()) yield { path, bytes: mustRead(file, () => readFileSync(file)) };
  }
}

/** 读不了的（没有权限、盘坏了）说出是哪一个，不当作没有这个文件。 */
function mustRead<Found>(path: string, read: () => Found): Found {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = code === 'EACCES' || code === 'EPERM' ? '没有权限' : `电脑说 ${code}`;
    throw new CommandError(`读不了 ${path}：${why}。改好了再运行；别的文件也还没有查。`);
  }
}
