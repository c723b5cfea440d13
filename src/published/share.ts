import { type Published, windowIn } from './published.ts';

/** 一个比例：`percent` 是整数，真的比例离它不到五个百分点；说不准的不算。 */
export type Share =
  | { readonly said: 'about'; readonly percent: number }
  /** 照公布的数，真的比例可能差到五个百分点以外，或者会说出「一个也没有」「个个都是」。 */
  | { readonly said: 'too-few' }
  | { readonly said: 'missing' };

/** 说出来的比例，离真的比例最多差几个百分点。 */
export const shareTolerance = 5;
/** 真的总数肯定有这么多，才说得出 0% 和 100%。 */
const fewestForAll = 50;

/**
 * 一部分占全部的百分之几：由两个数可能在的段，算出比例最小、最大能到多少，取正中间。
 * 两头离正中间超过 `shareTolerance` 的不说。部分是全部里头的，所以不会超过 100%。
 */
export function shareOf(part: Published, whole: Published): Share {
  const [some, all] = [windowIn(part), windowIn(whole)];
  if (some === undefined || all === undefined) return { said: 'missing' };
  if (all.least === 0) return { said: 'too-few' };
  const least = (100 * Math.min(some.least, all.most)) / all.most;
  const most = Math.min(100, (100 * some.most) / all.least);
  const percent = Math.round((least + most) / 2);
  const isFar = Math.max(percent - least, most - percent) > shareTolerance;
  const isAll = percent === 0 || percent === 100;
  return isFar || (isAll && all.least < fewestForAll)
    ? { said: 'too-few' }
    : { said: 'about', percent };
}

/** 说给人听：`约65%`、`接近0%`、`接近100%`、`数太少，不算比例`、`没报`。 */
export function sayShare(share: Share): string {
  if (share.said === 'missing') return '没报';
  if (share.said === 'too-few') return '数太少，不算比例';
  const isAll = share.percent === 0 || share.percent === 100;
  return `${isAll ? '接近' : '约'}${share.percent}%`;
}
