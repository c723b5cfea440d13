import type { AmountTable } from './policy.ts';

/** 第一列是时间的表，第一行就是现行的；别的（按人群、按医院级别）每一行都现行。 */
const BY_TIME = /时间|时候|哪一?年/;

/** 这张表是不是按时间排的。 */
export function isByTime({ rowHead }: Pick<AmountTable, 'rowHead'>): boolean {
  return BY_TIME.test(rowHead);
}

/** 现行的各行：按时间排的只有头一行，别的是全部。 */
export function currentRows(table: AmountTable): AmountTable['rows'] {
  return isByTime(table) ? table.rows.slice(0, 1) : table.rows;
}
