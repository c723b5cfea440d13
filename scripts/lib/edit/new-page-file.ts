import { authoredKinds, villageKinds } from '../../../src/authoring/page-kinds.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { readTownToWrite, writePage } from '../new/write-page.ts';
import type { TownDesk } from './town-desk.ts';
import { noteEdited } from './work-state.ts';

/** 网页上填的：哪一类、哪个村、什么题目、哪次会上的。 */
export interface NewPageAsked {
  readonly kind: string;
  readonly village: string | undefined;
  readonly title: string;
  readonly meeting: number | undefined;
}

/** 照 `npm run new` 的办法开一页，返回它的路径；开不了的抛 `CommandError`，什么也不写。 */
export async function newPageFile(
  { content }: TownDesk,
  { kind, village, title, meeting }: NewPageAsked,
): Promise<string> {
  const known = authoredKinds.find((each) => each === kind);
  if (known === undefined) throw new CommandError('没有这一类。刷新这一页再来。');
  const words = title.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (words === '') throw new CommandError('先写题目：一句话，不写人名。');
  const hasVillage = villageKinds.has(known);
  if (hasVillage && village === undefined) throw new CommandError('这一类要挑是哪个村的。');
  const town = readTownToWrite(content);
  if (hasVillage && !town.content.villages.has(String(village))) {
    throw new CommandError('没有这个村。刷新这一页再来。');
  }
  const written = writePage(town, {
    ...{ kind: known, title: words, meeting, day: undefined, today: today() },
    ...{ village: hasVillage ? village : undefined, promises: [], rules: undefined },
  });
  await noteEdited(content, [written.path, ...written.others.map(({ path }) => path)], 'add');
  return written.path;
}
