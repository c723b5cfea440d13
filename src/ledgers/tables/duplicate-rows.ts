import { type Cell, isBlank, squeeze } from '../cells/cell.ts';
import type { Header } from './header.ts';

/** 序号一类的列：只为数数，不说是哪一户、哪一件。 */
const SERIAL = ['序号', '序', '编号', 'no.', 'no', '问题编号', '台账编号', '纠纷编号', '问卷编号'];

/** 能认出是哪一户、哪一件的列。有它们，序号就不算数。 */
const TELLING =
  /户主|姓名|户名|农户|身份证|证件|电话|手机|反映人|诉求人|当事人|被走访|走访对象|事由|内容|诉求|详情|门牌|地址|住址/;

/** 问卷的一张表至少这么多行跟另一张分毫不差，才算抄的；三两份答得一样是常事。 */
const FEWEST_COPIED = 5;

/** 一行出现过的地方。 */
export interface RowPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** 这一行的序号；没有是空的。 */
  readonly serial: string;
}

/** 跟前面一样的一行。 */
export interface Twin {
  readonly row: RowPlace;
  readonly earlier: RowPlace;
}

/** 两行怎样算一样。 */
export interface RowIdentity {
  /** 各列按名字排好，所以列的次序不同也比得出来；没有名字的列按位置认。 */
  readonly columns: readonly { readonly name: string; readonly index: number }[];
  /** 序号在第几列；没有是 -1。 */
  readonly serial: number;
  /** 能认出是哪一户、哪一件的列。 */
  readonly telling: readonly number[];
  readonly allowsIdenticalRows: boolean;
  /** 一村一张表时，这张表是哪个村的；不是的写空。 */
  readonly village: string;
}

/** 从表头看两行怎样算一样。 */
export function identityOf(header: Header, village: string): RowIdentity {
  const keys = new Map([...header.columns].map(([key, index]) => [index, key]));
  const columns = header.names.map((name, index) => ({
    name: keys.get(index) ?? (name === '' ? `#${index}` : name),
    index,
  }));
  return {
    columns: columns.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    serial: header.names.findIndex((name) => SERIAL.includes(name)),
    telling: columns.filter(({ name }) => TELLING.test(name)).map(({ index }) => index),
    allowsIdenticalRows: header.ledger.allowsIdenticalRows,
    village,
  };
}

/** 一本台账里已经读过的行，跨工作表、跨文件。 */
export class SeenRows {
  readonly #rows = new Map<string, RowPlace>();
  readonly #tables = new Map<string, RowPlace>();

  /**
   * 记下一张表，返回跟前面（这张表里的，和以前读过的）一样的行。
   * 问卷里两份答得一样是常事，没有编号的不一行行比，只看是不是整张抄的。
   */
  remember(rows: readonly IdentifiedRow[]): readonly Twin[] {
    const twins: Twin[] = [];
    for (const { key, place } of rows.filter(({ isComparable }) => isComparable)) {
      const earlier = this.#rows.get(key);
      if (earlier === undefined) this.#rows.set(key, place);
      else twins.push({ row: place, earlier });
    }
    return [...twins, ...this.#copiedTable(rows.filter(({ isComparable }) => !isComparable))];
  }

  #copiedTable(rows: readonly IdentifiedRow[]): readonly Twin[] {
    const [first] = rows;
    if (first === undefined || rows.length < FEWEST_COPIED) return [];
    const key = rows.map((row) => row.key).join('\n');
    const earlier = this.#tables.get(key);
    if (earlier === undefined) {
      this.#tables.set(key, first.place);
      return [];
    }
    const shift = earlier.row - first.place.row;
    return rows.map(({ place }) => ({
      row: place,
      earlier: { ...earlier, row: place.row + shift },
    }));
  }
}

/** 一行，和拿什么跟别的行比。 */
export interface IdentifiedRow {
  readonly key: string;
  readonly place: RowPlace;
  /** 一样的就是重复；没有编号的问卷不是。 */
  readonly isComparable: boolean;
}

/**
 * 一行拿什么跟别的行比。要读的列给读出来的值，所以一行写 2026.10.3、一行写 2026-10-3 也比得出来；
 * 表头右边没有列名的格子也比。
 *
 * 各列都一样就是重复。能认出户或事的列有字时不比序号：同一户同一天，换个序号还是同一次。
 * 没有这样的列时连序号也要一样才算：一天走访二十户，二十行只有序号不同，是二十次。
 */
export function identified(
  cells: readonly Cell[],
  { columns, serial, telling, allowsIdenticalRows, village }: RowIdentity,
  place: Omit<RowPlace, 'serial'>,
): IdentifiedRow {
  const isTold = telling.some((index) => !isBlank(cells[index]));
  let key = village;
  const add = (name: string, index: number) => {
    const cell = cells[index];
    if (!isBlank(cell) && !(isTold && index === serial)) key += `\t${name}=${textOf(cell)}`;
  };
  for (const { name, index } of columns) add(name, index);
  for (let index = columns.length; index < cells.length; index += 1) add(`#${index}`, index);
  return {
    key,
    place: { ...place, serial: isBlank(cells[serial]) ? '' : textOf(cells[serial]) },
    isComparable: !allowsIdenticalRows || !isBlank(cells[serial]),
  };
}

function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return squeeze(String(cell));
  if ('serial' in cell) return `@${cell.serial}`;
  return 'percent' in cell ? `${cell.percent * 100}%` : cell.broken;
}
