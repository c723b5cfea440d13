/** 各页改了什么，说成话，写成一个文件：生成网页的时候读。由 scripts/build.ts 调用。 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangeEntry } from '../../../src/changes/change-entry.ts';
import { entriesIn, type PagePlace } from '../../../src/changes/entries-in.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import type { Content } from '../../../src/source/content.ts';
import { valueAt } from '../../../src/source/value-at.ts';
import type { PageHistoryShown } from '../../../src/versions/history-of-page.ts';

/** 这个镇的全部改动，最近的在前。 */
export function changesIn(
  content: Content,
  histories: ReadonlyMap<number, PageHistoryShown>,
): readonly ChangeEntry[] {
  return entriesIn(histories.values(), placesIn(content), knownOnSite(content));
}

/** 写进 `file`，返回它；看不到历史的（`histories` 没有）不写，返回 `undefined`。 */
export function writeChanges(
  file: string,
  content: Content,
  histories: ReadonlyMap<number, PageHistoryShown> | undefined,
): string | undefined {
  if (histories === undefined) return undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(changesIn(content, histories)));
  return file;
}

/** 一页现在的文件写着是哪个村的、是不是演示。 */
function placesIn({ byCode, villages }: Content): (code: number) => PagePlace {
  return (code) => {
    const fields = byCode.get(code)?.[0]?.data?.value;
    const village = valueAt(fields, ['village']);
    const isKnown = typeof village === 'string' && villages.has(village);
    return { ...(isKnown && { village }), demo: valueAt(fields, ['demo']) === true };
  };
}
