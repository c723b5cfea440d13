import { kinds } from '../../kinds/kinds.ts';

/** 进度公布下一个没用过的编号：用过的最大的加一。`used` 是用过的全部编号，别类的不管。 */
export function nextCode(used: Iterable<number>): number {
  const { first, last } = kinds.progress;
  const ours = [...used].filter((code) => code >= first && code <= last);
  return Math.max(first - 1, ...ours) + 1;
}
