import { spawnSync } from 'node:child_process';

/**
 * 在 `folder` 里开一个新的 git 仓库，把里面的文件提交成第一笔。署名用岗位（镇名），不用人名。
 * 没有 git、或者 git 办不成的，什么也不留下，返回 `false`。
 */
export function beginRepository(folder: string, message: string, author: string): boolean {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  const identity = ['-c', `user.name=${author}`, '-c', 'user.email=mingbai@localhost'];
  const steps = [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--no-verify', `--message=${message}`],
  ];
  return steps.every(
    (step) => spawnSync('git', ['-C', folder, ...step], { env, stdio: 'ignore' }).status === 0,
  );
}
