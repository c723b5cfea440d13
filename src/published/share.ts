import type { Window } from '../kinds/progress/rounding.ts';
import { type Published, windowIn } from './published.ts';

/** 一个比例，百分数是整数，真的比例一定在 `least` 到 `most` 之间；说不准的不算。 */
export type Share =
  /** 真的比例离 `percent` 不超过五个百分点，说成一个数。 */
  | ({ readonly said: 'about'; readonly percent: number } & Window)
  /** 离得再远一点的，说成一段。 */
  | ({ readonly said: 'between' } & Window)
  /** 照公布的数，真的比例说不准，或者会说出「一个也没有」「个个都是」。 */
  | { readonly said: 'too-few' }
  | { readonly said: 'withheld' }
  | { readonly said: 'missing' };

/** 说成一个数的比例，离真的比例最多差几个百分点。 */
const shareTolerance = 5;
/** 说成一段的比例，最多这么宽。 */
const widestShare = 30;
/** 真的总数肯定有这么多，才说得出 0% 和 100%。 */
const fewestForAll = 50;

/**
 * 一部分占全部的百分之几。由两个数可能在的段，算出比例最小、最大能到多少；部分是全部里头的，不会超过 100%。
 */
export function shareOf(part: Published, whole: Published): Share {
  const [some, all] = [windowIn(part), windowIn(whole)];
  if (some === undefined) return absent(part);
  if (all === undefined) return absent(whole);
  if (all.least === 0) return { said: 'too-few' };
  return shareBetween(
    (100 * Math.min(some.least, all.most)) / all.most,
    Math.min(100, (100 * some.most) / all.least),
    all.least,
  );
}

/** 一份占它和别的几份加起来的百分之几；各份各不相干，如一题的几种回答。 */
export function shareAmong(part: Published, others: Published): Share {
  const [some, rest] = [windowIn(part), windowIn(others)];
  if (some === undefined) return absent(part);
  if (rest === undefined) return absent(others);
  const fewest = some.least + rest.least;
  if (fewest === 0) return { said: 'too-few' };
  return shareBetween(
    (100 * some.least) / Math.max(1, some.least + rest.most),
    (100 * some.most) / Math.max(1, some.most + rest.least),
    fewest,
  );
}

function shareBetween(least: number, most: number, fewest: number): Share {
  const percent = Math.round((least + most) / 2);
  const isNear = Math.max(percent - least, most - percent) <= shareTolerance;
  const range = { least: Math.floor(least), most: Math.ceil(most) };
  const said = isNear ? [percent] : [range.least, range.most];
  const isAll = said.includes(0) || said.includes(100);
  const isWide = range.most - range.least > widestShare;
  if (isWide || (isAll && fewest < fewestForAll)) return { said: 'too-few' };
  return isNear ? { said: 'about', percent, ...range } : { said: 'between', ...range };
}

function absent({ said }: Published): Share {
  return { said: said === 'withheld' ? 'withheld' : 'missing' };
}

/** 说给人听：`约65%`、`52%到61%`、`接近0%`、`接近100%`、`数太少，不算比例`、`不登`、`没报`。 */
export function sayShare(share: Share): string {
  switch (share.said) {
    case 'about': {
      const isAll = share.percent === 0 || share.percent === 100;
      return `${isAll ? '接近' : '约'}${share.percent}%`;
    }
    case 'between':
      return `${share.least}%到${share.most}%`;
    case 'too-few':
      return '数太少，不算比例';
    case 'withheld':
      return '不登';
    case 'missing':
      return '没报';
  }
}
