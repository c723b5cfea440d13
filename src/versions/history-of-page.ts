import type { KnownPublic } from '../checks/privacy/known-public.ts';
import type { Kind } from '../kinds/kinds.ts';
import { type Change, changesBetween } from './changes-between.ts';
import type { PageText } from './page-text.ts';
import type { Edition, PageVersions, Version } from './page-versions.ts';
import { mustWithhold } from './withheld.ts';

/** 能登出来的一版。 */
export interface ShownVersion extends Version {
  readonly state: 'shown';
  readonly text: PageText;
  /** 跟前面最近的、登得出来的一版比；头一版没有。 */
  readonly compared:
    | { readonly before: ShownVersion; readonly changes: readonly Change[] }
    | undefined;
}

/** 一版：登得出来的；有不该公开的，不再登；那时的文件坏了，读不出来。 */
export type ListedVersion =
  | ShownVersion
  | (Version & { readonly state: 'withheld' | 'unreadable' });

export interface PageHistoryShown extends Omit<PageVersions, 'versions'> {
  readonly code: number;
  readonly kind: Kind;
  /** 这一页现在的题目。 */
  readonly title: string;
  /** 从早到晚。 */
  readonly versions: readonly ListedVersion[];
  /** 本人收回同意、停用了的典型：旧版跟着一起撤下。没有撤下的没有。 */
  readonly takenDown: TakenDown | undefined;
  /** 有还没提交的改动。 */
  readonly isUncommitted: boolean;
}

/** 编号 → 那一页的历史。 */
export type Histories = ReadonlyMap<number, PageHistoryShown>;

/** 登得出来的各版，从早到晚；没有历史的一版也没有。 */
export function shownVersions(history: PageHistoryShown | undefined): readonly ShownVersion[] {
  return (history?.versions ?? []).flatMap((version) =>
    version.state === 'shown' ? [version] : [],
  );
}

/** 一页撤下了。 */
export interface TakenDown {
  /** 撤下的那次；提交说明不登。 */
  readonly edition: Edition;
  /** 动过这一页的每次提交：说明里会提到它，不再登。 */
  readonly commits: readonly string[];
}

/** 一页要是撤下了，是哪次撤下的；现在的一版停用了才算，从它连着往前，头一版停用的就是。 */
export function takenDownIn({ versions, unseen }: PageVersions): TakenDown | undefined {
  const last = versions.findLastIndex(({ text }) => text?.isWithdrawn !== true);
  const removal = versions[last + 1];
  if (removal === undefined) return undefined;
  const { commit, day, time, order, publisher } = removal;
  return {
    edition: { commit, day, time, order, publisher, summary: undefined },
    commits: [...versions, ...unseen].map((one) => one.commit),
  };
}

/** 每一版登不登得出来；现在的一版总是登的，它就是网页上的样子。 */
export function listVersions(
  kind: Kind,
  versions: readonly Version[],
  known: KnownPublic,
): readonly ListedVersion[] {
  const today = versions.at(-1);
  const listed: ListedVersion[] = [];
  let before: ShownVersion | undefined;
  for (const version of versions) {
    const { text } = version;
    if (text === undefined) listed.push({ ...version, state: 'unreadable' });
    else if (version !== today && mustWithhold(kind, text, today?.text, known)) {
      listed.push({ ...version, text: undefined, state: 'withheld' });
    } else {
      const compared = before && { before, changes: changesBetween(before.text, text) };
      before = { ...version, text, state: 'shown', compared };
      listed.push(before);
    }
  }
  return listed;
}
