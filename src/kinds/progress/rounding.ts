import { roundingBase } from './plan.ts';

/** 真数可能在的一段，两头都算。 */
export interface Window {
  readonly least: number;
  readonly most: number;
}

/**
 * 印出来是 `printed` 的一格，真数可能在哪一段：10 → 6 到 14，0 → 0 到 4。
 * `parts` 是这一格由几个原来的格子合成，没并过类的是 1。
 */
export function windowOf(printed: number, parts = 1): Window {
  const slack = (roundingBase - 1) * parts;
  return { least: Math.max(0, printed - slack), most: printed + slack };
}

/** 加上暗数，再往下取到 5 的倍数。真数不减，印的数也不减；两个相差最多 4。 */
export function roundedWith(offset: number, count: number): number {
  return roundingBase * Math.floor((count + offset) / roundingBase);
}
