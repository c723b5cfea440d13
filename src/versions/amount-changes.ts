import { foldedText } from '../differences/folded-text.ts';
import { withoutNotation } from '../markdown/notation.ts';

/** 一张数目表，没有校验过，认得多少是多少。 */
export interface AmountsRead {
  readonly name: string;
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    /** 现行的那一行。 */
    readonly current: boolean;
    readonly cells: readonly string[];
  }[];
}

/** 一个数怎样变了。 */
export interface AmountChange {
  /** 哪张表、哪一列、哪一行。 */
  readonly what: string;
  readonly old: string;
  readonly now: string;
  /** 「涨了30元」「降了5元」；不是数、说不出涨跌的是空的。 */
  readonly trend: string;
}

/**
 * 两版的数目表比，哪些数涨了、降了：名字一样的表，行首、列名一样的格；
 * 按时间排的表换了现行的一行，拿旧的现行和新的现行比。
 */
export function amountChanges(
  old: readonly AmountsRead[],
  now: readonly AmountsRead[],
): readonly AmountChange[] {
  return now.flatMap((table) => {
    const before = old.find(({ name }) => isSame(name, table.name));
    return before === undefined ? [] : tableChanges(before, table);
  });
}

type Row = AmountsRead['rows'][number];

function tableChanges(before: AmountsRead, table: AmountsRead): readonly AmountChange[] {
  return table.rows.flatMap((row) => {
    const same = before.rows.find(({ head }) => isSame(head, row.head));
    const replaced = row.current ? before.rows.find(({ current }) => current) : undefined;
    const from = replaced ?? same;
    return from === undefined ? [] : rowChanges(before, from, table, row);
  });
}

function rowChanges(
  before: AmountsRead,
  from: Row,
  { name, unit, columns }: AmountsRead,
  row: Row,
): readonly AmountChange[] {
  return columns.flatMap((column, index) => {
    const place = before.columns.findIndex((one) => isSame(one, column));
    const [old, now] = [from.cells[place], row.cells[index]].map((cell) => cell && bare(cell));
    if (old === undefined || now === undefined || isSame(old, now)) return [];
    const heads = isSame(from.head, row.head)
      ? bare(row.head)
      : `${bare(from.head)}→${bare(row.head)}`;
    return [{ what: [name, column, heads].join('，'), old, now, trend: trendOf(old, now, unit) }];
  });
}

function trendOf(old: string, now: string, unit: string): string {
  const [from, to] = [numberIn(old), numberIn(now)];
  if (from === undefined || to === undefined || from === to) return '';
  const by = Number(Math.abs(to - from).toFixed(6));
  return `${to > from ? '涨了' : '降了'}${by}${/^元/.test(unit) ? '元' : ''}`;
}

/** 一格里的数；写着别的话、不止一个数的，比不出大小。 */
function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
  return /^\d+(?:\.\d+)?[%元]?$/.test(plain) ? Number.parseFloat(plain) : undefined;
}

function bare(text: string): string {
  return withoutNotation(text).trim();
}

function isSame(one: string, other: string): boolean {
  return foldedText(bare(one)) === foldedText(bare(other));
}
