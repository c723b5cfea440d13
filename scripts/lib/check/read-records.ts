import type { KnownDays } from '../../../src/as-of/as-of.ts';
import type { CodeHistory } from '../../../src/source/content.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { readWorkDays } from '../git/work-days.ts';

/** git 里记着的，查内容要用的。 */
export interface GitRecords {
  /** 用过的编号；不在 git 里、还没有提交过的是 `undefined`。 */
  readonly history: CodeHistory | undefined;
  readonly days: KnownDays;
}

/** 读内容文件夹所在的 git；读不了的抛 `HistoryUnreadable`。 */
export function readRecords(content: string, today: string): GitRecords {
  return { days: readWorkDays(content, today), history: readCodeHistory(content) };
}
