import { spawnSync } from 'node:child_process';
import { CommandError } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';

/** 运行 git，返回它印的头尾去了空白的字；办不成的是 `undefined`。 */
export function askGit(args: readonly string[]): string | undefined {
  const { status, stdout } = run(args);
  return status === 0 ? stdout.trim() : undefined;
}

/** 同 `askGit`，办不成的抛 `CommandError`，`what` 说在做什么。 */
export function mustGit(what: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = run(args);
  if (status === 0) return stdout.trim();
  throw new CommandError(`${what}没有办成。git 说：${error?.message ?? stderr.trim()}`);
}

/** 裸仓库里，`older` 是不是 `newer` 自己或者它的上家。 */
export function isAncestor(repository: string, older: string, newer: string): boolean {
  const args = ['--git-dir', repository, 'merge-base', '--is-ancestor', older, newer];
  return askGit(args) !== undefined;
}

function run(args: readonly string[]) {
  return spawnSync('git', args, { encoding: 'utf8', env: { ...gitEnvironment(), LC_ALL: 'C' } });
}
