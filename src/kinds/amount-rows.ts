import type { AmountTable } from './policy.ts';

/** 第一列叫这些名字的，一行是一个时候。 */
const BY_TIME = /时间|时候|日期|哪一?年|^年[份度]$/;
const YEAR_FIRST = /^\d{4}年/;

/**
 * 这张表是不是按时间排的：第一列叫「时间」「哪一年」这样的名字，或者每一行都从某年说起。
 * 不按时间排的（按人群、按医院级别），每一行都现行。
 */
export function isByTime(rowHead: string, heads: readonly string[]): boolean {
  return (
    BY_TIME.test(rowHead) || (heads.length > 0 && heads.every((head) => YEAR_FIRST.test(head)))
  );
}

/** 现行的各行：按时间排的是标了 `current` 的那一行，别的是全部；只是例子的表一行也没有。 */
function currentRows({ example, rows }: AmountTable): AmountTable['rows'] {
  if (example) return [];
  const marked = rows.filter(({ current }) => current);
  return marked.length > 0 ? marked : rows;
}

/** 会上念的各行：现行的都念；例子按时间、按地方排的只念头一行，让大家心里有个底。 */
export function spokenRows(table: AmountTable): AmountTable['rows'] {
  if (!table.example) return currentRows(table);
  const heads = table.rows.map(({ head }) => head);
  return isByTime(table.rowHead, heads) ? table.rows.slice(0, 1) : table.rows;
}
