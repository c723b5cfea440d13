const DIGITS = '零一二三四五六七八九';

/**
 * 把「几个、几件」写成嘴上说的样子：`sayCount(2, '个村')` 是「两个村」，`sayCount(12, '件')` 是「十二件」。
 * 一百及以上写阿拉伯数字，念起来不绕。`count` 须是非负整数。
 */
export function sayCount(count: number, unit: string): string {
  return `${count === 2 ? '两' : sayNumber(count)}${unit}`;
}

function sayNumber(count: number): string {
  if (count >= 100) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/** 最多点几个村的名；再多就只说几个村。 */
const MOST_NAMED = 2;

/** 「辛村」，或者「八个村都」。 */
export function everyVillage(rows: readonly { readonly village: string }[]): string {
  const [first] = rows;
  return rows.length === 1 && first !== undefined
    ? first.village
    : `${sayCount(rows.length, '个村')}都`;
}

/** 点村的名；超过两个就只说几个村。 */
export function nameOrCount(villages: readonly string[]): string {
  return villages.length > MOST_NAMED ? sayCount(villages.length, '个村') : villages.join('、');
}
