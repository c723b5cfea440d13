import { type Cell, kindOfCell, tidy } from './cell.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

const EXPECTED = '年月日写全的日期，如 2026-10-3 或 2026年10月3日';

/** 1900 系统里 1970-01-01 的序列号；1900 年 3 月以后都对（那一年多算的 2 月 29 日在这之前）。 */
const UNIX_EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;
/** 差这么一点（约 0.04 秒）就到零点的，是算出来的误差，算后一天；软件显示出来也是后一天。 */
const ROUNDING_ERROR = 5e-7;

/** 认的年份。再早再晚的，多半是写错了。 */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const SEP = String.raw`\s*[-./\\·・•。、_‐‑–—−年月]\s*`;
const FULL = new RegExp(
  `^(?:(\\d{4})${SEP}(\\d{1,2})${SEP}(\\d{1,2})|(\\d{4})\\s+(\\d{1,2})\\s+(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2}))\\s*[日号]?$`,
);
/** 日期后面跟着的钟点和星期：不要，但不妨碍读日期。 */
const CLOCK =
  /[\sT]+(?:上午|下午)?\s*\d{1,2}\s*(?:[:时点]\s*\d{1,2}\s*(?:分|:\s*\d{1,2}(?:\.\d+)?)?|[时点]半?)$/;
const HALF_DAY = /\s*(?:上午|下午|早上|中午|晚上)$/;
const WEEKDAY = /\s*\(?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*\)?$/;

const TWO_DAYS = '一格两个日子，或者从哪天到哪天';
const WHOLE = String.raw`\d{4}${SEP}\d{1,2}${SEP}\d{1,2}\s*[日号]?`;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^[〇○零一二三四五六七八九十]+年[一二三四五六七八九十]+月/, '一个用汉字写的日期'],
  [/^[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]?$/, '一个没有年份的日期'],
  [new RegExp(`^\\d{1,2}${SEP}\\d{1,2}\\s*[日号]?$`), '一个没有年份的日期'],
  [new RegExp(`^\\d{2}${SEP}\\d{1,2}${SEP}\\d{1,2}\\s*[日号]?$`), '一个年份没写满四位的日期'],
  [new RegExp(`^\\d{1,2}${SEP}\\d{1,2}${SEP}\\d{4}$`), '一个年份写在后头的日期'],
  [new RegExp(`^\\d{4}${SEP}\\d{1,2}月?$`), '一个没有写到日的日期'],
  [new RegExp(`^${WHOLE}\\s*[-~—–至到、,和及/]+\\s*\\d{1,4}(?!\\d*:)`), TWO_DAYS],
  [new RegExp(`^${WHOLE}\\s*\\D`), '一个日期，后面还有别的字'],
];

/**
 * 把一格读成 `YYYY-MM-DD`。
 *
 * 认：日期格式的格子；1900 系统的序列号（2000 到 2099 年，文字写的也算）；八位数 20261003；
 * 2026-10-3、2026/10/3、2026.10.3、2026年10月3日，中间可以有空格，可以是全角，后面可以跟钟点或星期。
 * 不认：没有年份的、两位年份的、没有写到日的、一格两个日子的、日历上没有的、带时区的。
 */
export function parseDay(cell: Cell): Parsed<string> {
  if (typeof cell === 'object' && 'serial' in cell) return fromSerial(cell.serial, '一个日期');
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell === 'string') return fromText(tidy(cell));
  return notUnderstood(kindOfCell(cell), EXPECTED);
}

function fromNumber(value: number): Parsed<string> {
  const digits = String(value);
  if (/^\d{8}$/.test(digits)) return fromText(digits);
  if (isSerialLike(value)) return fromSerial(value, kindOfCell(value));
  if (Number.isInteger(value) || value < 0) return notUnderstood(kindOfCell(value), EXPECTED);
  return notUnderstood('一个小数，像是没有写全的日期', EXPECTED);
}

function fromText(text: string): Parsed<string> {
  const bare = text
    .replace(HALF_DAY, '')
    .replace(WEEKDAY, '')
    .replace(CLOCK, '')
    .replace(WEEKDAY, '');
  const match = FULL.exec(bare);
  if (match === null) {
    if (/^\d{5}$/.test(bare) && isSerialLike(Number(bare))) {
      return fromSerial(Number(bare), kindOfCell(bare));
    }
    const kind = KINDS.find(([pattern]) => pattern.test(bare))?.[1];
    const expected = kind === TWO_DAYS ? `一行只写一个日子，几天的分成几行：${EXPECTED}` : EXPECTED;
    return notUnderstood(kind ?? kindOfCell(text), expected);
  }
  const [year, month, day] = match.slice(1).filter((part) => part !== undefined);
  return fromParts(Number(year), Number(month), Number(day));
}

function fromParts(year: number, month: number, day: number): Parsed<string> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return notUnderstood('一个日历上没有的日子', EXPECTED);
  return inRange(date);
}

function fromSerial(serial: number, kind: string): Parsed<string> {
  const date = new Date((Math.floor(serial + ROUNDING_ERROR) - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  if (Number.isNaN(date.getTime())) return notUnderstood(kind, EXPECTED);
  return inRange(date);
}

function inRange(date: Date): Parsed<string> {
  const year = date.getUTCFullYear();
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return notUnderstood(
      `一个 ${FIRST_YEAR} 年以前或 ${LAST_YEAR} 年以后的日期`,
      `${FIRST_YEAR} 到 ${LAST_YEAR} 年之间的日期，看看年份是不是写错了`,
    );
  }
  return understood(date.toISOString().slice(0, 10));
}

function isSerialLike(value: number): boolean {
  const year = new Date((value + ROUNDING_ERROR - UNIX_EPOCH_SERIAL) * MS_PER_DAY).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
