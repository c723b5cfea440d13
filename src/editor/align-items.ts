import { isSameValue } from './same-value.ts';

/** 一条对一条：原来的第几条，现在的第几条。没有原来的是新加的，没有现在的是删掉的。 */
export interface Aligned {
  readonly was: number | undefined;
  readonly now: number | undefined;
}

/** 两份清单对起来：一样的先对上，夹在中间、剩下的照次序一条改成一条。 */
export function alignItems(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly Aligned[] {
  const aligned: Aligned[] = [];
  let [was, now] = [0, 0];
  for (const [oldEnd, newEnd] of [
    ...common(before, after),
    [before.length, after.length] as const,
  ]) {
    for (; was < oldEnd || now < newEnd; ) {
      aligned.push({
        was: was < oldEnd ? was : undefined,
        now: now < newEnd ? now : undefined,
      });
      was = Math.min(was + 1, oldEnd);
      now = Math.min(now + 1, newEnd);
    }
    if (oldEnd < before.length && newEnd < after.length) aligned.push({ was: oldEnd, now: newEnd });
    was = oldEnd + 1;
    now = newEnd + 1;
  }
  return aligned;
}

/** 两份清单里一样的、最长的一串，各是第几条。 */
function common(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const same = (i: number, j: number) => isSameValue(before[i], after[j]);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row !== undefined) {
        row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (same(i, j)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
