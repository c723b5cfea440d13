import { diffArrays } from 'diff';
import { isSameValue } from './same-value.ts';

/** 一条对一条：原来的第几条，现在的第几条。没有原来的是新加的，没有现在的是删掉的。 */
export interface Aligned {
  readonly was: number | undefined;
  readonly now: number | undefined;
}

/** 两份清单对起来：一样的对上，夹在中间、剩下的照次序一条改成一条。 */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Aligned[] {
  const aligned: Aligned[] = [];
  let [was, now] = [0, 0];
  const step = (olds: number, news: number) => {
    for (let nth = 0; nth < Math.max(olds, news); nth += 1) {
      aligned.push({
        was: nth < olds ? was + nth : undefined,
        now: nth < news ? now + nth : undefined,
      });
    }
    was += olds;
    now += news;
  };
  let waiting = { olds: 0, news: 0 };
  const chunks = diffArrays([...before], [...after], { comparator: isSameValue });
  for (const { added, removed, count } of chunks) {
    if (removed) waiting = { ...waiting, olds: waiting.olds + count };
    else if (added) waiting = { ...waiting, news: waiting.news + count };
    else {
      step(waiting.olds, waiting.news);
      waiting = { olds: 0, news: 0 };
      step(count, count);
    }
  }
  step(waiting.olds, waiting.news);
  return aligned;
}
