import { type Cell, isBlank, squeeze } from '../cells/cell.ts';
import type { Header } from './header.ts';

/** 序号一类的列：只为数数，不说是哪一户、哪一件。 */
const SERIAL = ['序号', '序', '编号', 'no.', 'no', '问题编号', '台账编号', '纠纷编号', '问卷编号'];

/** 能认出是哪一户、哪一件的列。有它们，序号就不算数。 */
const TELLING =
  /户主|姓名|户名|农户|身份证|证件|电话|手机|反映人|诉求人|当事人|被走访|走访对象|事由|内容|诉求|详情|门牌|地址|住址/;

/** 一行出现过的地方。 */
export interface RowPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
}

/** 两行怎样算一样。 */
export interface RowIdentity {
  /** 各列按名字排好，所以列的次序不同也比得出来。 */
  readonly columns: readonly { readonly name: string; readonly index: number }[];
  /** 序号在第几列；没有是 -1。 */
  readonly serial: number;
  /** 能认出是哪一户、哪一件的列。 */
  readonly telling: readonly number[];
  readonly sameRowsOk: boolean;
  /** 一村一张表时，这张表是哪个村的；不是的写空。 */
  readonly village: string;
}

/** 从表头看两行怎样算一样。 */
export function identityOf(header: Header, village: string): RowIdentity {
  const keys = new Map([...header.columns].map(([key, index]) => [index, key]));
  const columns = header.names.map((name, index) => ({ name: keys.get(index) ?? name, index }));
  return {
    columns: columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    serial: header.names.findIndex((name) => SERIAL.includes(name)),
    telling: columns.filter(({ name }) => TELLING.test(name)).map(({ index }) => index),
    sameRowsOk: header.ledger.sameRowsOk,
    village,
  };
}

/**
 * 记下一行，返回跟它一样的那一行在哪里；没有返回 `undefined`。
 * 要读的列给读出来的值，所以一行写 2026.10.3、一行写 2026-10-3 也比得出来。
 *
 * 各列都一样就是重复。能认出户或事的列有字时不比序号：同一户同一天，换个序号还是同一次。
 * 没有这样的列时连序号也要一样才算：一天走访二十户，二十行只有序号不同，是二十次。
 */
export function rememberRow(
  seen: Map<string, RowPlace>,
  cells: readonly Cell[],
  { columns, serial, telling, sameRowsOk, village }: RowIdentity,
  place: RowPlace,
): RowPlace | undefined {
  if (sameRowsOk && isBlank(cells[serial])) return undefined;
  const isTold = telling.some((index) => !isBlank(cells[index]));
  const parts = columns.flatMap(({ name, index }) => {
    const cell = cells[index];
    return isBlank(cell) || (isTold && index === serial) ? [] : [`${name}=${textOf(cell)}`];
  });
  const key = [village, ...parts].join('\t');
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, place);
  return earlier;
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return squeeze(String(cell));
  return 'serial' in cell ? `@${cell.serial}` : cell.broken;
}
