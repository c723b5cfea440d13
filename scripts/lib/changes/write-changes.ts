/** 各页改了什么，说成话，写成一个文件：生成网页的时候读。由 scripts/build.ts 调用。 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangeEntry } from '../../../src/changes/change-entry.ts';
import { entriesIn, type PagePlace } from '../../../src/changes/entries-in.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import type { Content } from '../../../src/source/content.ts';
import { valueAt } from '../../../src/source/value-at.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';

/** 最近一次生成的镇改了什么，写在这里；一次只有一个镇在生成。 */
export const changesFile = '.cache/changes.json';

/** 这个镇的全部改动，最近的在前。 */
export function changesOfTown(content: Content, histories: Histories): readonly ChangeEntry[] {
  return entriesIn(histories.values(), placesIn(content), knownOnSite(content));
}

/** 写进 `changesFile`，返回它；看不到历史的（`histories` 没有）不写，返回 `undefined`。 */
export function writeChanges(
  content: Content,
  histories: Histories | undefined,
): string | undefined {
  if (histories === undefined) return undefined;
  mkdirSync(dirname(changesFile), { recursive: true });
  writeFileSync(changesFile, JSON.stringify(changesOfTown(content, histories)));
  return changesFile;
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
