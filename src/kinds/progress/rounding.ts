import { roundingBase } from './plan.ts';

/** 真数可能在的一段，两头都算。 */
export interface Window {
  readonly least: number;
  readonly most: number;
}

/**
 * 一个真数落在哪一档，用这一档最小的数说：0 到 4 是 0，5 到 9 是 5，10 到 14 是 10。
 * 只往下取，谁都算得出，没有暗数：大的真数，档不会更小，所以各格照档排的先后不会排反；
 * 真数不减，档也不减。
 */
export function bandOf(count: number): number {
  return roundingBase * Math.floor(count / roundingBase);
}

/** 印出来是 `band` 这一档的，真数可能在哪一段：10 → 10 到 14，0 → 0 到 4。 */
export function windowOf(band: number): Window {
  return { least: band, most: band + roundingBase - 1 };
}
