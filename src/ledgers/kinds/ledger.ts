import type { CellParser } from '../cells/parsed.ts';
import type { LedgerId, RowOf } from '../rows.ts';

/** 填表时给人看的那一半。 */
export interface ColumnGuide {
  /** 一句话：填什么、怎么填。 */
  readonly hint: string;
  readonly example: string | number;
  /** 填的是什么：日期、个数、从下拉里选的、别的。 */
  readonly kind: 'day' | 'count' | 'choice' | 'text';
  /** 下拉里能选的；不是下拉的没有。 */
  readonly choices?: readonly string[];
  /** 个数最多填到多少；不是个数的没有。 */
  readonly most?: number;
}

/** 台账里要读的一列。 */
export interface Column<T = unknown, Required extends boolean = boolean> {
  readonly name: string;
  /** 平常还写成什么列名；靠前的更像，两列都像时取靠前的。 */
  readonly otherNames: readonly string[];
  /** 列名和别的写法，换成比较用的写法（见 column-name.ts），次序不变。 */
  readonly matches: readonly string[];
  /** 每一行都要填。 */
  readonly required: Required;
  /** 整列没有也行；不写就是必须有这一列，哪怕里面有空格。 */
  readonly missingOk: boolean;
  /** 这一列没有、却有列名像这样的列时，多半是写成了别的名字，要问清楚，不能当没有。 */
  readonly resembling?: RegExp;
  /** 几行合并成一格时：照着往下填，还是拒绝（个数合并了，说不清是一共还是各是）。 */
  readonly merged: 'fill' | 'refuse';
  readonly parse: CellParser<T>;
  /** 可以不填的列里，等于没填的写法，如「未办结」。 */
  readonly nothing: readonly string[];
  /** 要么每行都填，要么整列都不填：有的行填了，空着的那几行就说不清。 */
  readonly evenly: boolean;
  /** 可以是还没到的日子；别的日期晚于今天的，多半是年份写错了。 */
  readonly mayBeFuture: boolean;
  /** 没有这一列时，工作表、文件的名字可以当它的值（一村一张表）。 */
  readonly fromName: boolean;
  readonly guide: ColumnGuide;
}

export type Columns = Readonly<Record<string, Column>>;

/** 各列读出来的值；可以不填的可能没有。 */
export type Values<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Column<infer T, infer Required>
    ? Required extends true
      ? T
      : T | undefined
    : never;
};

/** 一行各列都读懂了，但彼此对不上，如办好的日子早于提出的日子。 */
export interface Conflict {
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** 一行里读懂了的几列；没读懂的、没填的没有。 */
export type SomeValues<C extends Columns> = {
  readonly [Key in keyof Values<C>]?: Values<C>[Key] | undefined;
};

/** 模板里给自己人看的列：不读、不留，只用来看出重复的行。 */
export interface PrivateColumn {
  readonly name: string;
  readonly hint: string;
  readonly example: string;
}

/** 一本台账的样子。 */
export interface Ledger<Id extends LedgerId = LedgerId, C extends Columns = Columns> {
  readonly id: Id;
  /** 如「走访台账」，也是模板的文件名。 */
  readonly title: string;
  /** 文件名、工作表名里有这些字，就是这本台账。 */
  readonly titleWords: readonly string[];
  /** 名字看不出来时，表头里要有这些字才认。 */
  readonly headerWords: readonly string[];
  readonly columns: C;
  /** 没有编号的两行一模一样也正常（问卷）；别的台账里一样的两行就是重复。 */
  readonly allowsIdenticalRows: boolean;
  readonly privateColumns: readonly PrivateColumn[];
  /** 这本台账特有的填写说明，一句一条。 */
  readonly notes?: readonly string[];
  /** 读懂了的几列彼此对不上的，全部说出来；没有这样的列就没有。 */
  conflicts?(values: SomeValues<C>): readonly Conflict[];
  /** 把读懂的各列拼起来：多半是一行，一份问卷是几行。 */
  assemble(values: Values<C>): readonly RowOf[Id][];
}

/** 两个日子的先后不对时，说出毛病；对的（或者少一个）没有。 */
export function dayOrderConflict(
  earlier: string | undefined,
  later: string | undefined,
  column: Column,
  than: Column,
): readonly Conflict[] {
  if (earlier === undefined || later === undefined || later >= earlier) return [];
  return [
    {
      column: column.name,
      found: `一个比“${than.name}”还早的日期`,
      expected: `“${than.name}”当天或以后的日期，看看哪一个写错了`,
    },
  ];
}
