import { compareFiles, type Digests } from '../proof/compare-files.ts';
import type { KeptBundle } from './kept-bundle.ts';

/** 从一包到下一包：放上哪些，删掉哪些，各按路径排。 */
export interface BundleChange {
  /** 新的、改了的。 */
  readonly put: readonly string[];
  readonly remove: readonly string[];
}

/** 从 `before` 到 `after` 要动的文件；没有要动的，两样都是空的。 */
export function changeBetween(before: Digests, after: Digests): BundleChange {
  const { changed, missing, extra } = compareFiles(after, before);
  return { put: [...changed, ...missing].toSorted(), remove: extra };
}

/** 照着在 `before` 上做一遍，得到的文件：放上的照 `after`。 */
export function appliedTo(before: Digests, { put, remove }: BundleChange, after: Digests): Digests {
  const gone = new Set(remove);
  const left = Object.entries(before).filter(([path]) => !gone.has(path));
  return {
    ...Object.fromEntries(left),
    ...Object.fromEntries(put.map((path) => [path, after[path] ?? ''])),
  };
}

/** 新的一包接不接得上旧的：是不是一个镇、一个底座。接不上的返回为什么。 */
export function whyApart(before: KeptBundle, after: KeptBundle): string | undefined {
  if (before.town !== after.town) {
    return `上一包是「${before.town}」的，这一包是「${after.town}」的：不是一个镇。`;
  }
  return before.base === after.base
    ? undefined
    : `上一包挂在 ${before.base}，这一包挂在 ${after.base}：底座换了，要整个换，用不上只装改动的一包。`;
}
