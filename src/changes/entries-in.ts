import type { KnownPublic } from '../checks/privacy/known-public.ts';
import type { ListedVersion, PageHistoryShown } from '../versions/history-of-page.ts';
import type { Edition } from '../versions/page-versions.ts';
import type { ChangeEntry, PageChange } from './change-entry.ts';
import { isFitAnywhere } from './fit-anywhere.ts';
import { sayPageChange } from './say-page-change.ts';
import { saySummary } from './say-summary.ts';

/** 一页现在是哪个村的、是不是演示。 */
export type PagePlace = Pick<PageChange, 'village' | 'demo'>;

/** 撤下的一页只说这一句。 */
const TAKEN_DOWN = '撤下了一页';
/** 说的话里有不该公开的一页，只说这一句。 */
const TOUCHED = '动过这一页';

/**
 * 各页的历史变成一次提交一条，最近的在前：先看哪天，同一天的看主线上的次序。登得出来、不再登的每一版都在，正好一回；
 * 读的人看不出的改动、还没提交的不在。`known` 是公开过、可以写的：说的话里有不该公开的，换成一句不带字的。
 */
export function entriesIn(
  histories: Iterable<PageHistoryShown>,
  placeOf: (code: number) => PagePlace,
  known: KnownPublic,
): readonly ChangeEntry[] {
  const all = [...histories];
  const hushed = new Set(all.flatMap(({ takenDown }) => takenDown?.commits ?? []));
  const changes = all.flatMap((history) => changesOf(history, placeOf, known));
  return [...Map.groupBy(changes, ({ edition }) => edition.commit).values()]
    .toSorted(latestFirst)
    .map((group) => entryOf(group, hushed, known));
}

interface PlacedChange {
  readonly edition: Edition;
  readonly page: PageChange;
}

type Group = readonly PlacedChange[];

function changesOf(
  history: PageHistoryShown,
  placeOf: (code: number) => PagePlace,
  known: KnownPublic,
): Group {
  const { code, kind, versions, takenDown } = history;
  const own = { code, kind, ...placeOf(code) };
  if (takenDown !== undefined) {
    return [{ edition: takenDown.edition, page: { ...own, said: TAKEN_DOWN } }];
  }
  return versions.map((version) => {
    const words = sayPageChange(history, version);
    const said = isFitAnywhere(words, known) ? words : TOUCHED;
    return { edition: version, page: { ...own, said, path: pathOf(code, version) } };
  });
}

function pathOf(code: number, version: ListedVersion): string {
  if (version.state !== 'shown') return `/${code}/versions/`;
  return version.compared === undefined ? `/${code}/` : `/${code}/${version.id}/diff/`;
}

function latestFirst([a]: Group, [b]: Group): number {
  const [one, other] = [a?.edition, b?.edition];
  if (one === undefined || other === undefined) return 0;
  return one.day === other.day ? other.order - one.order : one.day < other.day ? 1 : -1;
}

function entryOf(group: Group, hushed: ReadonlySet<string>, known: KnownPublic): ChangeEntry {
  const editions = group.map(({ edition }) => edition);
  const [{ commit, time }] = editions as [Edition, ...Edition[]];
  const summaries = hushed.has(commit) ? [] : editions.map(({ summary }) => summary);
  const summary = saySummary(summaries, known);
  return {
    ...{ commit, time },
    publisher: [...new Set(editions.map(({ publisher }) => publisher))].join('、'),
    ...(summary !== undefined && { summary }),
    pages: group.map(({ page }) => page).toSorted((a, b) => a.code - b.code),
  };
}
