import { fewestCandidates } from './statements.ts';

/** 一个数还可能是几：外面的一圈，和里面已经见到、已经排除的。 */
export interface Candidates {
  readonly low: number;
  readonly high: number;
  /** 有一组件数能做到的值：若干段，段里每个整数都能。 */
  readonly attained: readonly Run[];
  /** 已经证明做不到的值。 */
  readonly excluded: readonly number[];
}

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** `safe` 没有漏；`leak` 漏了；`open` 还说不定。 */
export type Verdict = 'safe' | 'leak' | 'open';

const mostSmall = fewestCandidates - 1;

/** 可能的值里没有 ±1 到 ±4，或者有连着的五个，才算没有漏。 */
export function verdict({ low, high, attained, excluded }: Candidates): Verdict {
  if (high < -mostSmall || low > mostSmall || (low === 0 && high === 0)) return 'safe';
  const seen = joined(attained);
  if (seen.some(({ from, to }) => to - from + 1 >= fewestCandidates)) return 'safe';
  const smalls = [...range(Math.max(low, -mostSmall), Math.min(high, mostSmall))].filter(
    (value) => value !== 0 && !excluded.includes(value),
  );
  if (smalls.length === 0) return 'safe';
  const isSeen = (value: number) => seen.some(({ from, to }) => from <= value && value <= to);
  if (!smalls.some(isSeen)) return 'open';
  return longestPossible({ low, high, excluded }) < fewestCandidates ? 'leak' : 'open';
}

/** 还没有排除的值里，最长的一段连着几个。 */
function longestPossible({ low, high, excluded }: Omit<Candidates, 'attained'>): number {
  const walls = [low - 1, ...excluded.filter((value) => low <= value && value <= high), high + 1];
  walls.sort((a, b) => a - b);
  return walls.reduce((longest, wall, index) => {
    const before = walls[index - 1];
    return before === undefined ? longest : Math.max(longest, wall - before - 1);
  }, 0);
}

/** 还剩几个可能的值。 */
export function count({ low, high, excluded }: Candidates): number {
  return high - low + 1 - excluded.filter((value) => low <= value && value <= high).length;
}

/** 下一个该试的值：挨着已经见到的，先试小的；都试过了是 `undefined`。 */
export function untried({ low, high, attained, excluded }: Candidates): number | undefined {
  const seen = joined(attained);
  const edges = seen.flatMap(({ from, to }) => [from - 1, to + 1]);
  const isOpen = (value: number) => value >= low && value <= high && !excluded.includes(value);
  const near = edges.filter(isOpen).toSorted((a, b) => Math.abs(a) - Math.abs(b));
  if (near.length > 0) return near[0];
  for (const value of range(low, Math.min(high, low + 10 * fewestCandidates))) {
    if (isOpen(value) && !seen.some(({ from, to }) => from <= value && value <= to)) return value;
  }
  return undefined;
}

/** 挨着的、重叠的段并成一段。 */
function joined(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && run.from <= last.to + 1) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    } else merged.push(run);
  }
  return merged;
}

function* range(from: number, to: number): Iterable<number> {
  for (let value = from; value <= to; value += 1) yield value;
}
