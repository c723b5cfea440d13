import type { KnownDays } from '../../../src/as-of/as-of.ts';
import { openGit } from './git.ts';

/**
 * 从 git 看来的日子：上一次提交是哪天；还有没提交的改动、不在 git 里的，今天（`today`）也算，
 * 都提交了的不看今天，同样的提交哪天都一样。有仓库却读不了的抛 `HistoryUnreadable`。
 */
export function readWorkDays(folder: string, today: string): KnownDays {
  const git = openGit(folder);
  if (git?.lastDay === undefined) return { today };
  const changes = git.run(['--no-optional-locks', 'status', '--porcelain', '-z', '--', '.']);
  return { commitDay: git.lastDay, today: changes.length > 0 ? today : undefined };
}
