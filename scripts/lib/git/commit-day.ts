import { openGit } from './git.ts';

/**
 * 上一次提交是哪天；不在 git 里、还没有提交过的是 `undefined`，有仓库却读不了的抛 `HistoryUnreadable`。
 */
export function readCommitDay(folder: string): string | undefined {
  return openGit(folder)?.lastDay;
}
