const DIGITS = '零一二三四五六七八九';

/**
 * 把「几个、几件」写成嘴上说的样子：`sayCount(2, '个村')` 是「两个村」，`sayCount(12, '件')` 是「十二件」。
 * 一百及以上写阿拉伯数字，念起来不绕。`count` 须是非负整数。
 */
export function sayCount(count: number, unit: string): string {
  return `${count === 2 ? '两' : sayNumber(count)}${unit}`;
}

/** 数本身：`sayNumber(2)` 是「二」，`sayNumber(12)` 是「十二」；一百及以上写阿拉伯数字。 */
export function sayNumber(count: number): string {
  if (count >= 100) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}
