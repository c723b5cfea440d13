import { walkXml } from './xml.ts';

/** 内置的日期格式编号；27 到 36、50 到 58 是中文版的「年月日」。 */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** 读 styles.xml：第几号样式是日期。 */
export function readDateStyles(bytes: Uint8Array): readonly boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        formats.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '');
      }
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) {
        styles.push(isDateStyle(Number(attributes('numFmtId') ?? 0), formats));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

function isDateStyle(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code !== undefined) return isDateFormat(code);
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/**
 * 一个数字格式是不是日期或时间：去掉引号里的字、转义的字和方括号里的条件以后，还有 y m d h s（或星期 aaa），
 * 而没有数位 0 # ?（秒的小数除外）。
 */
function isDateFormat(code: string): boolean {
  const [first = ''] = code.split(';');
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(s)[.,]0+/gi, '$1');
  return /[ymdhs]|aaa/i.test(bare) && !/[0#?]/.test(bare) && !/general/i.test(bare);
}
