/** 可以重来的随机数：同一个种子，同一串数。 */
export interface Random {
  /** 0 到 1 之间，不含 1。 */
  readonly next: () => number;
  /** `from` 到 `to` 的整数，两头都算。 */
  readonly integer: (from: number, to: number) => number;
  /** 有 `share` 的可能为真。 */
  readonly chance: (share: number) => boolean;
  /** 按分量挑一个。 */
  readonly pick: <T>(weighted: readonly (readonly [T, number])[]) => T;
  /** 平均 `mean` 次的泊松数。 */
  readonly poisson: (mean: number) => number;
  /** 平均 `mean` 天的等待，按指数分布，取整天。 */
  readonly wait: (mean: number) => number;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** 由一个整数种子起一串随机数（mulberry32）。 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick: (weighted) => {
      let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of weighted) {
        left -= weight;
        if (left < 0) return item;
      }
      const [last] = weighted.at(-1) ?? [];
      if (last === undefined) throw new Error('没有可挑的');
      return last;
    },
    poisson: (mean) => {
      const limit = Math.exp(-mean);
      let product = next();
      let count = 0;
      while (product > limit) {
        product *= next();
        count += 1;
      }
      return count;
    },
    wait: (mean) => Math.floor(-Math.log(1 - next()) * mean),
    shuffle: (items) => {
      const mixed = [...items];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        const kept = mixed[last];
        const moved = mixed[other];
        if (kept === undefined || moved === undefined) continue;
        mixed[last] = moved;
        mixed[other] = kept;
      }
      return mixed;
    },
  };
}
