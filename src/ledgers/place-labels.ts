import type { Sheet } from './books/book.ts';
import { isPlainName, onlyVillageIn } from './cells/printable-name.ts';
import type { Ledger } from './kinds/ledger.ts';
import type { TablePlace } from './tables/row-faults.ts';

/**
 * 一个文件在话里怎么叫：「第 2 个文件（甲村走访台账）」。名字本身不说：
 * 文件名里可能有一个人，而这些话会留在日志里。村名是公开的，是哪本台账看得出来的也说。
 */
export function fileLabel(
  position: number,
  name: string,
  villages: readonly string[],
  ledger: Ledger | undefined,
): string {
  const kind = `${onlyVillageIn(name, villages) ?? ''}${ledger?.title ?? ''}`;
  return `第 ${position} 个文件${kind === '' ? '' : `（${kind}）`}`;
}

/** 一张工作表在话里怎么叫：名字里没有人的就是名字，有的说第几张。 */
export function sheetLabel(
  { name, position }: Sheet,
  villages: readonly string[],
): Omit<TablePlace, 'file'> {
  if (name === undefined) return {};
  return { sheet: isPlainName(name, villages) ? name : `第 ${position} 张` };
}
