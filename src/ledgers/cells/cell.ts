/** 带日期格式的格子：1900 系统的序列号，整数部分是天，小数部分是钟点。 */
export interface SerialDay {
  readonly serial: number;
}

/** 没有值可读的格子：公式算错了（`error`），或者有公式却没有算好的值（`uncomputed`）。 */
export interface BrokenCell {
  readonly broken: 'error' | 'uncomputed';
}

/** 显示成百分数的格子：`percent` 是原来的数，100% 是 1。 */
export interface PercentCell {
  readonly percent: number;
}

/** 表格里的一格。`undefined` 是空格。 */
export type Cell = string | number | boolean | SerialDay | PercentCell | BrokenCell | undefined;

/** 一行看着不寻常的地方：有字划了删除线，加了批注。 */
export type RowMark = 'struck' | 'commented';

/** 一行：`number` 是表里看到的行号，从 1 数起；`cells` 按列排，后面的空格可以不写。 */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** 这一行被藏起来或筛选掉了。 */
  readonly hidden: boolean;
  /** 没有不寻常的不写。 */
  readonly marks?: readonly RowMark[];
}

/** 合并的一块，行从 1 数起，列从 0 数起，两头都算在内。 */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface SheetContent {
  /** 只有不全空的行，按行号排。 */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** 藏起来的列，从 0 数起。 */
  readonly hiddenColumns: ReadonlySet<number>;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;

/** 全角变半角，去掉看不见的字符和两头的空白。 */
export function tidy(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').trim();
}

/** 比较用的写法：再去掉中间的空白。「合　计」和「合计」是一样的。 */
export function squeeze(text: string): string {
  return tidy(text).replace(/\s+/g, '');
}

/** 一格是不是空的；只有空白的也算空。 */
export function isBlank(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && !VISIBLE.test(cell));
}

/**
 * 说出一格里是哪一类东西，给出错的话用。只说种类和长短，绝不说内容：
 * 这句话会打印出来，而格子里可能是一个人的名字或者号码。
 */
export function kindOfCell(cell: Cell): string {
  if (cell === undefined) return '空着';
  if (typeof cell === 'number') return kindOfNumber(cell);
  if (typeof cell === 'boolean') return '一个对错值（TRUE 或 FALSE）';
  if (typeof cell === 'string') return kindOfText(tidy(cell));
  if ('serial' in cell) return '一个日期';
  if ('percent' in cell) return '一个百分数';
  return cell.broken === 'error' ? '一个算错的公式（显示成 # 开头的字）' : '一个没有算出结果的公式';
}

function kindOfNumber(value: number): string {
  if (!Number.isFinite(value)) return '一个大得出奇的数';
  if (value < 0) return '一个负数';
  if (!Number.isInteger(value)) return '一个小数';
  return `一个 ${String(Math.abs(value)).length} 位的整数`;
}

/** 写成文字的数，不是光光的整数。 */
const WRITTEN_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^-?\d+(?:\.\d+)?%$/, '一个百分数'],
  [/^-\d+(?:\.\d+)?$/, '一个负数'],
  [/^\d+\.\d+$/, '一个小数'],
  [/^\d+(?:\.\d+)?e[+-]?\d+$/i, '一个用科学记数法写的数，原来的位数丢了'],
];

function kindOfText(text: string): string {
  if (text === '') return '空着';
  if (/^\d{15,}[\dx]?$/i.test(text) || /^\d{7,14}$/.test(text)) {
    return `一串 ${text.length} 位的号码`;
  }
  if (/^\d+$/.test(text)) return `一个 ${text.length} 位的整数`;
  const written = WRITTEN_NUMBERS.find(([pattern]) => pattern.test(text));
  if (written !== undefined) return written[1];
  if (/^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!)$/i.test(text)) return '一个算错的公式';
  return `一串 ${[...text].length} 个字的文字`;
}
