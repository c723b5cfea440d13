import { parseHanNumber } from './han-number.ts';

/** 读汉字或阿拉伯数字（全角半角都行）写的序数；0 和读不通的返回 `undefined`。 */
export function parseOrdinal(text: string): number | undefined {
  const narrow = text.normalize('NFKC').replace(/\s/gu, '');
  if (!/^\d+$/u.test(narrow)) return parseHanNumber(narrow);
  return Number(narrow) || undefined;
}
