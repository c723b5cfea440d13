import type { Block } from './blocks.ts';
import type { NestedLists } from './nested-lists.ts';
import type { ClauseMark, ListStyle } from './numbering.ts';
import { leadsIn } from './titles.ts';

/** 一条里没有序数的一段，看它是不是项里的话要知道的。 */
export interface ListText {
  readonly blocks: readonly Block[];
  readonly marks: readonly (ClauseMark | undefined)[];
  /** 第几块。 */
  readonly index: number;
  /** 前面开着的（一）1.。 */
  readonly lists: NestedLists;
  /** 这一款是从第几块起的。 */
  readonly paragraphStart: number;
}

/** 以分号收尾：是一串里的一样，后面还有。 */
const LISTED = /[；;]\s*$/u;

/**
 * 没有序数的一段是不是前面那一项里的话，不另算一款：
 * 后面的项接着前面的数往下编的（前后是一串，项跟头一项在同一款）；
 * 前一段没有写完的；以分号收尾、丢了序数或者本来没有序数的，连同这样一串的最后一样。
 */
export function isListText({ blocks, marks, index, lists, paragraphStart }: ListText): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (/[，、,（(“《]\s*$/u.test(blocks[index - 1]?.text ?? '')) return true;
  const isListed = LISTED.test(block.text);
  if (!lists.isEmpty) return isListed || continuesList(nextItems(blocks, marks, index), lists);
  if (!leadsIn(blocks[paragraphStart])) return false;
  const follows = index - 1 > paragraphStart && LISTED.test(blocks[index - 1]?.text ?? '');
  return isListed || follows || /[，,、]\s*$/u.test(block.text);
}

interface Item {
  readonly style: ListStyle;
  readonly number: number;
}

/** 这一条里往后的（一）1.。 */
function nextItems(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
  index: number,
): readonly Item[] {
  const items: Item[] = [];
  for (let next = index + 1; next < blocks.length; next++) {
    const [kind, mark] = [blocks[next]?.kind, marks[next]];
    if (kind === 'break' || (kind === 'heading' && mark === undefined)) break;
    if (mark === undefined || mark.kind === 'unread' || mark.certainty === 'unlikely') continue;
    if (mark.kind !== 'list') break;
    items.push({ style: mark.style, number: mark.ordinal.number });
  }
  return items;
}

function continuesList(items: readonly Item[], lists: NestedLists): boolean {
  const nested = new Set<ListStyle>();
  for (const { style, number } of items) {
    const last = lists.lastOf(style);
    if (last !== undefined) return number === last + 1;
    if (number !== 1 && !nested.has(style)) return false;
    nested.add(style);
  }
  return false;
}
