import type { ChangeEntry, PageChange } from '../../changes/change-entry.ts';
import { entriesByMonth, entriesWith, sayMonth } from '../../changes/entry-lists.ts';
import { type Kind, kindNames } from '../../kinds/kinds.ts';
import { kindNamesIn } from '../campaign.ts';
import { loadSite } from '../entries.ts';
import { townChanges } from './town-changes.ts';

/** 一张清单：从站根写起的地址，叫什么，列哪些。 */
export interface ChangeListing {
  readonly path: string;
  readonly name: string;
  readonly entries: readonly ChangeEntry[];
}

/** 各类的清单，一类有过改动才有一张。 */
export async function kindListings(): Promise<readonly ChangeListing[]> {
  const { campaign } = await loadSite();
  return kindNames
    .map((kind: Kind) => ({
      path: `/changes/${kind}/`,
      name: kindNamesIn(campaign, kind).label,
      entries: entriesOfPages((page) => page.kind === kind),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** 各月的清单，最近的在前；这个月有改动才有一张。 */
export function monthListings(): readonly ChangeListing[] {
  return Array.from(entriesByMonth(townChanges() ?? []), ([month, entries]) => ({
    ...{ path: `/changes/${month}/`, name: sayMonth(month), entries },
  }));
}

/** 一个村的清单，没有改动的也有。 */
export function villageListing({ id, name }: { readonly id: string; readonly name: string }) {
  return {
    ...{ path: `/changes/villages/${id}/`, name },
    entries: entriesOfPages((page) => page.village === id),
  } satisfies ChangeListing;
}

function entriesOfPages(isWanted: (page: PageChange) => boolean): readonly ChangeEntry[] {
  return entriesWith(townChanges() ?? [], isWanted);
}
