import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitEnvironment } from './git.ts';

/**
 * 在 `folder` 里开一个新的 git 仓库，把里面的文件提交成第一笔。署名用岗位（镇名），不用人名。
 * `folder` 先前不能在别的仓库里。没有 git、或者 git 办不成的，不留下半个仓库，返回 `false`。
 */
export function beginRepository(folder: string, message: string, author: string): boolean {
  const env = gitEnvironment();
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=mingbai@localhost'];
  const steps = [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--no-verify', `--message=${message}`],
  ];
  const isDone = steps.every(
    (step) => spawnSync('git', ['-C', folder, ...step], { env, stdio: 'ignore' }).status === 0,
  );
  if (!isDone) rmSync(join(folder, '.git'), { recursive: true, force: true });
  return isDone;
}
