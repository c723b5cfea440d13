import { type Cell, kindOfCell, squeeze } from './cell.ts';
import { type CellParser, notUnderstood, type Parsed, understood } from './parsed.ts';

/** 数后面可以跟的字，如「12 户」「3件」「5户次」。 */
const MEASURE_WORD = /(?:户次|人次|场次|[个户件人次场份票家名条起])$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/**
 * 读个数：`most` 以内的整数，可以是 0。
 * 认全角数字、千位分隔的逗号，和后面的「户」「件」「个」一类的字；「约 30」「三四户」不认。
 */
export function countUpTo(most: number): CellParser<number> {
  const expected = `0 到 ${most} 的整数，如 12`;
  return (cell) => {
    const value = numberOf(cell);
    if (value === undefined) return notUnderstood(kindOfCount(cell), expected);
    if (value < 0 || value > most || !Number.isInteger(value)) {
      return notUnderstood(kindOfCell(value), expected);
    }
    return understood(value) satisfies Parsed<number>;
  };
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = squeeze(cell).replace(MEASURE_WORD, '');
  if (/^\d+$/.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

/** 「三户」「十二」：用汉字写的。 */
const HAN_COUNT = /^[〇零一二两三四五六七八九十百千]+$/;

function kindOfCount(cell: Cell): string {
  if (typeof cell === 'string' && HAN_COUNT.test(squeeze(cell).replace(MEASURE_WORD, ''))) {
    return '一个用汉字写的数';
  }
  const isDay = typeof cell === 'object' && 'serial' in cell;
  return isDay ? '一个日期（也许是表格软件把数改成了日期）' : kindOfCell(cell);
}
