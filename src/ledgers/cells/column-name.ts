import { squeeze } from './cell.ts';

/** 列名比较用的写法：不管空白、括号里的说明、星号冒号；「时间」和「日期」一样。 */
export function columnName(text: string): string {
  return squeeze(text)
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[*※★:"“”]/g, '')
    .replaceAll('时间', '日期')
    .toLowerCase();
}
