import { CommandError } from '../command/command-error.ts';
import { openGit } from './git.ts';

/**
 * 要挂出去的网站，旧账要看得全：只取了最近几次提交的仓库，看不出号是不是用过、公布过的改没改，抛 `CommandError`。
 * 不在 git 里的不管；有仓库却读不了的抛 `HistoryUnreadable`。
 */
export function mustSeeWholeHistory(content: string): void {
  if (openGit(content)?.isShallow !== true) return;
  throw new CommandError(
    '这个仓库只取了最近的提交，旧账没有查全，不能生成要挂出去的网站。先运行 git fetch --unshallow，再生成。',
  );
}
