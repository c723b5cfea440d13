/** 单子上的一件：哪一页，哪一版，哪一条。没有的是空串：没写哪一版的是现在的，没写哪一条的是整页。 */
export interface PackItem {
  readonly code: string;
  /** 旧版的号，如 `2026-10-28`，同一天的第二版 `2026-10-28-2`。 */
  readonly version: string;
  /** 条款的锚点，如 `2-8`。 */
  readonly anchor: string;
}

/** 一次会要用的：一张有次序的单子，题目，哪天。没写的是空串。 */
export interface Pack {
  readonly items: readonly PackItem[];
  readonly title: string;
  /** 公历日期 `YYYY-MM-DD`。 */
  readonly day: string;
}

/** 一张单子最多这么多件：再多，一次会说不完，地址也太长。 */
export const MOST_ITEMS = 40;
/** 题目最多这么多字。 */
export const LONGEST_TITLE = 60;

export const emptyPack: Pack = { items: [], title: '', day: '' };

/** 没写哪一版、哪一条的一件。 */
export function wholePage(code: string): PackItem {
  return { code, version: '', anchor: '' };
}

/** 两件是不是一件：哪一页、哪一版、哪一条都一样。 */
export function isSameItem(one: PackItem, other: PackItem): boolean {
  return one.code === other.code && one.version === other.version && one.anchor === other.anchor;
}

/** 加在末尾；有了的不再加，满了的不加。 */
export function withItems(pack: Pack, more: readonly PackItem[]): Pack {
  const items = [...pack.items];
  for (const item of more) {
    const isNew = items.every((one) => !isSameItem(one, item));
    if (isNew && items.length < MOST_ITEMS) items.push(item);
  }
  return { ...pack, items };
}

/** 第 `at` 件（从 0 数）往前（-1）、往后（1）挪一位；到头的不动。 */
export function withMoved(pack: Pack, at: number, by: -1 | 1): Pack {
  const items = [...pack.items];
  const [item, other] = [items[at], items[at + by]];
  if (item === undefined || other === undefined) return pack;
  items[at] = other;
  items[at + by] = item;
  return { ...pack, items };
}

/** 去掉第 `at` 件，从 0 数。 */
export function withoutItem(pack: Pack, at: number): Pack {
  return { ...pack, items: pack.items.filter((_, index) => index !== at) };
}
