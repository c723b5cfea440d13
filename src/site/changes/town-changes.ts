import { type ChangeEntry, changeEntriesSchema } from '../../changes/change-entry.ts';
import { oncePerBuild } from '../once-per-build.ts';
import { readChangesText } from '../town-files.ts';

/** 全部改动，最近的在前；看不到历史的、边改边看的没有。 */
export const townChanges = oncePerBuild((): readonly ChangeEntry[] | undefined => {
  const text = readChangesText();
  return text === undefined ? undefined : changeEntriesSchema.parse(JSON.parse(text));
});

/** 看不到历史时，网页上说的话。 */
export const noChangesWords = '这一次看不到历史，说不出哪天改了什么。';
