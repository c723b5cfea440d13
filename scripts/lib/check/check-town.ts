import { checkContent } from '../../../src/checks/check-content.ts';
import { checkPast } from '../../../src/checks/check-past.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Past } from '../../../src/checks/past.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { readCommitDay } from '../git/commit-day.ts';
import { HistoryUnreadable } from '../git/git.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { readProgressPast } from '../progress/progress-past.ts';

/**
 * 检查一个镇的内容：`files` 是 `content` 文件夹里读来的，git 的旧账也在那里读。
 * 旧账读不了的，别的照查，另报一个错误。
 */
export async function checkTown(
  content: string,
  files: readonly SourceFile[],
): Promise<readonly Finding[]> {
  try {
    const found = checkContent(files, readCodeHistory(content), readCommitDay(content));
    return [...found, ...(await checkProgressPast(content, found))];
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    const past: Past = { unreadable: error.fault, progress: undefined };
    return [...checkContent(files), ...checkPast(past)];
  }
}

/** 公布的进度对着旧账查出来的。 */
export async function checkProgressPast(
  content: string,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  const progress = await readProgressPast(content, found);
  return checkPast({ unreadable: undefined, progress });
}
