import type { ListStyle, Ordinal } from './numbering.ts';

/** 一条里面一层套一层的（一）1.（1）：哪种写法先出现哪种在外层。 */
export interface NestedLists {
  /** 现在有没有开着的一串。 */
  readonly isEmpty: boolean;
  /** 开着的这种写法编到了几。 */
  lastOf(style: ListStyle): number | undefined;
  /** 接得上：在自己这一串里，或者在这一条里连着编。 */
  isNext(style: ListStyle, number: number): boolean;
  /** 排一个；`isNewList` 是说前面的话引出了新的一串，从 1 起不算重复。 */
  place(style: ListStyle, number: number, isNewList: boolean): NestedPlace;
  /** 另起一款：几串都收了，连着编的数还记得。 */
  endLists(): void;
}

export interface NestedPlace {
  readonly path: readonly Ordinal[];
  /** 按次序该是第几；对得上的是 `undefined`。 */
  readonly expected: number | undefined;
}

interface List {
  readonly style: ListStyle;
  readonly last: number;
  readonly run: number;
}

/** 一条用一个。 */
export function nestedLists(): NestedLists {
  let lists: readonly List[] = [];
  const running = new Map<ListStyle, number>();
  const lastOf = (style: ListStyle) => lists.find((list) => list.style === style)?.last;
  return {
    get isEmpty() {
      return lists.length === 0;
    },
    lastOf,
    isNext: (style, number) =>
      number === (lastOf(style) ?? 0) + 1 || number === (running.get(style) ?? 0) + 1,
    place(style, number, isNewList) {
      const at = lists.findIndex((list) => list.style === style);
      const above = at === -1 ? lists : lists.slice(0, at);
      const list = lists[at] ?? { style, last: 0, run: 1 };
      const restarts = number === 1 && list.last > 0 && isNewList;
      const last = restarts ? 0 : list.last;
      const isNext = number === last + 1 || number === (running.get(style) ?? 0) + 1;
      lists = [...above, { style, last: number, run: list.run + (restarts ? 1 : 0) }];
      running.set(style, number);
      return { path: lists.map(ordinalOf), expected: isNext ? undefined : last + 1 };
    },
    endLists() {
      lists = [];
    },
  };
}

function ordinalOf({ last, run }: List): Ordinal {
  return { number: last, ...(run > 1 && { repeat: run }) };
}
