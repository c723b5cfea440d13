import { type ChangeEntry, monthOf, type PageChange } from './change-entry.ts';

/** 一张清单、一份订阅里最多几次：再早的照月份看。 */
export const mostEntries = 50;

/** 只留要的那些页；一页也不剩的那次不在里面。 */
export function entriesWith(
  entries: readonly ChangeEntry[],
  isWanted: (page: PageChange) => boolean,
): readonly ChangeEntry[] {
  return entries.flatMap((entry) => {
    const pages = entry.pages.filter(isWanted);
    return pages.length === 0 ? [] : [{ ...entry, pages }];
  });
}

/** 照提交的月份分，最近的在前；月份写成 `2026-04`。 */
export function entriesByMonth(
  entries: readonly ChangeEntry[],
): ReadonlyMap<string, readonly ChangeEntry[]> {
  return Map.groupBy(entries, monthOf);
}

/** `2026-04` → `2026年4月`。 */
export function sayMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** 每一页最近一次改动的时候：编号 → 时间。 */
export function lastTimes(entries: readonly ChangeEntry[]): ReadonlyMap<number, string> {
  return new Map(
    entries.toReversed().flatMap(({ time, pages }) => pages.map(({ code }) => [code, time])),
  );
}
