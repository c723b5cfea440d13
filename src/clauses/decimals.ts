import { type NestedLists, nestedLists } from './nested-lists.ts';
import type { ListStyle } from './numbering.ts';
import type { Placed } from './official.ts';

/** 「4.2.1」一类分级的数排到了哪里。 */
export interface DecimalPlacer {
  /** 有一节还没完，后面的（1）是它的。 */
  readonly isOpen: boolean;
  readonly lists: NestedLists;
  place(path: readonly number[]): Placed;
  item(style: ListStyle, number: number, isNewList: boolean): Placed;
  close(): void;
}

/** 「4.2.1」的位置是 [4, 2, 1]，里面的（1）是 [4, 2, 1, 0, 1]。 */
export function decimalPlacer(): DecimalPlacer {
  let open: readonly number[] = [];
  let lists = nestedLists();
  return {
    get isOpen() {
      return open.length > 0;
    },
    get lists() {
      return lists;
    },
    place(path) {
      const isSibling = path.slice(0, -1).every((number, level) => number === open[level]);
      const next = (isSibling ? (open[path.length - 1] ?? 0) : 0) + 1;
      [open, lists] = [path, nestedLists()];
      const expected = path.at(-1) === next ? undefined : next;
      return { numbers: path.map((number) => ({ number })), expected };
    },
    item(style, number, isNewList) {
      const { path, expected } = lists.place(style, number, isNewList);
      return { numbers: [...[...open, 0].map((one) => ({ number: one })), ...path], expected };
    },
    close() {
      open = [];
    },
  };
}
