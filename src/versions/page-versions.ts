import { foldedText } from '../differences/folded-text.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { FigureFilling } from '../town-figures/fill.ts';
import type { Names } from './field-parts.ts';
import { type PageSource, type PageText, readPageText } from './page-text.ts';

/** 一次提交：哪天、谁公布的、说了什么。 */
export interface Edition {
  readonly commit: string;
  /** `YYYY-MM-DD`。 */
  readonly day: string;
  /** 提交的时候，照北京时间，`YYYY-MM-DDThh:mm:ss+08:00`。 */
  readonly time: string;
  /** 是主线上的第几次提交，晚的大。 */
  readonly order: number;
  /** 公布的岗位或名字，已经照镇里的设置换好。 */
  readonly publisher: string;
  /** 提交说明；不能照登的是 `undefined`。 */
  readonly summary: string | undefined;
}

/** 一页在一次提交里的文件。 */
export interface Stored extends Edition {
  readonly path: string;
  readonly text: string;
  readonly filling: FigureFilling;
  readonly names: Names;
}

/** 一版：读的人看到的字变了，才算一版。 */
export interface Version extends Edition {
  /** 地址里的那一截：日子；同一天的第二版是 `2026-03-31-2`。 */
  readonly id: string;
  /** 读的人看到的字；文件读不通的是 `undefined`。 */
  readonly text: PageText | undefined;
}

/** 文件动了、读的人看到的没有变：只改了标点的写法、排版、不显示的字段，或者只挪了地方。 */
export interface Unseen extends Edition {
  readonly what: 'marks' | 'layout' | 'fields' | 'place';
}

export interface PageVersions {
  /** 从早到晚。 */
  readonly versions: readonly Version[];
  readonly unseen: readonly Unseen[];
}

/** 一页存过的各个样子（从早到晚）分成一版一版；看不出变化的另外记着。 */
export function pageVersions(kind: Kind, stored: readonly Stored[]): PageVersions {
  const versions: Version[] = [];
  const unseen: Unseen[] = [];
  const days = new Map<string, number>();
  let last: Seen | undefined;
  for (const { path, text, filling, names, ...edition } of stored) {
    const now = seen({ kind, path, text, filling, names });
    const what = last && unseenChange(last, now);
    last = what === undefined ? now : { ...now, shown: last?.shown, folded: last?.folded };
    if (what !== undefined) {
      unseen.push({ ...edition, what });
      continue;
    }
    const count = (days.get(edition.day) ?? 0) + 1;
    days.set(edition.day, count);
    const id = count === 1 ? edition.day : `${edition.day}-${count}`;
    versions.push({ ...edition, id, text: now.page });
  }
  return { versions, unseen };
}

interface Seen {
  readonly page: PageText | undefined;
  readonly source: string;
  /** 字一个不差地写下来，和不管标点写法的。 */
  readonly shown: string | undefined;
  readonly folded: string | undefined;
}

function seen(source: PageSource): Seen {
  const page = readPageText(source);
  const shown = page && wordsOf(page);
  return { page, source: source.text, shown, folded: shown && foldedText(shown) };
}

function wordsOf({ title, parts }: PageText): string {
  return [
    title,
    ...parts.flatMap(({ name, paragraphs }) => [name, ...paragraphs.map(({ text }) => text)]),
  ].join('\n');
}

function unseenChange(before: Seen, now: Seen): Unseen['what'] | undefined {
  if (now.source === before.source) return now.folded === before.folded ? 'place' : undefined;
  if (now.page === undefined || before.shown === undefined) return undefined;
  if (now.folded !== before.folded) return undefined;
  if (now.shown !== before.shown) return 'marks';
  return now.page.fields === before.page?.fields ? 'layout' : 'fields';
}
