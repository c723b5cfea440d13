import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { beginRepository } from '../git/begin-repository.ts';
import { repositoryAround } from '../git/outside-git.ts';
import type { TownFile } from './new-town-files.ts';

/** 旧账从哪里算起：开了新仓库、在已有的仓库里、没有 git 开不了。 */
export type Beginning = 'new' | 'inside' | 'none';

/**
 * 把新镇的文件写进 `folder`：先写在旁边，全写好了再改名，不会留下半个。文件夹里已经有东西的不写。
 * 不在别的 git 仓库里的，在里面开一个新仓库，提交第一笔。没有 git 的开不了，文件照样写好。
 */
export function placeTown(folder: string, files: readonly TownFile[], town: string): Beginning {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new CommandError(`${folder} 里已经有东西，不往里写。换一个文件夹，或者先把它挪开。`);
  }
  const fresh = `${folder}.tmp`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  if (repositoryAround(folder) !== undefined) return 'inside';
  return beginRepository(folder, `${town}的明白栏从这里开始`, town) ? 'new' : 'none';
}
