import { type Attributes, walkXml } from '../../../office-files/xml.ts';

/** 一种格子样式里读台账要知道的：数显示成什么，划没划删除线。 */
export interface CellStyle {
  readonly shows: Shown;
  readonly struck: boolean;
}

/** 数在格子里显示成什么；`plain` 就是数。 */
type Shown = 'plain' | 'day' | 'percent';

/** 内置的日期格式编号；27 到 36、50 到 58 是中文版的「年月日」。 */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS = [9, 10];

/** 读 styles.xml：每一号样式是什么样。 */
export function readCellStyles(bytes: Uint8Array): readonly CellStyle[] {
  const formats = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  walkXml(bytes, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      if (name === 'numFmt') {
        formats.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '');
      }
      if (name === 'font' && parent === 'fonts') struckFonts.push(false);
      if (isStrike(name, attributes) && path.at(-3) === 'fonts') {
        struckFonts[struckFonts.length - 1] = true;
      }
      if (name === 'xf' && parent === 'cellXfs') {
        const format = Number(attributes('numFmtId') ?? 0);
        const struck = struckFonts[Number(attributes('fontId') ?? 0)] ?? false;
        styles.push({ shows: shownBy(format, formats.get(format)), struck });
      }
    },
    close: () => path.pop(),
  });
  return styles;
}

/** 这个元素是不是说「划了删除线」；写着 `val="0"` 的是没有划。 */
export function isStrike(name: string, attributes: Attributes): boolean {
  return name === 'strike' && !['0', 'false'].includes(attributes('val') ?? '1');
}

function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) {
    if (BUILT_IN_PERCENTS.includes(id)) return 'percent';
    return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? 'day' : 'plain';
  }
  const bare = bareFormat(code);
  if (/[ymdhs]|aaa/i.test(bare) && !/[0#?]/.test(bare) && !/general/i.test(bare)) return 'day';
  return bare.includes('%') ? 'percent' : 'plain';
}

/**
 * 一个数字格式的头一段，去掉引号里的字、转义的字和方括号里的条件。
 * 剩下 y m d h s（或星期 aaa）而没有数位 0 # ?（秒的小数除外）的是日期或时间。
 */
function bareFormat(code: string): string {
  const [first = ''] = code.split(';');
  return first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(s)[.,]0+/gi, '$1');
}
