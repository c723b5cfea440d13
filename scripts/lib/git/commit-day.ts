import { spawnSync } from 'node:child_process';

/** 上一次提交是哪天；不在 git 里、还没有提交过的是 `undefined`。网页上「过没过期」照这一天算，不看钟。 */
export function readCommitDay(folder: string): string | undefined {
  // 在 git 钩子里运行时，这几个变量指着别处，会让 `git -C` 找错仓库。
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  const { status, stdout } = spawnSync('git', ['-C', folder, 'log', '-1', '--format=%cs'], {
    encoding: 'utf8',
    env,
  });
  return status === 0 ? stdout.trim() || undefined : undefined;
}
