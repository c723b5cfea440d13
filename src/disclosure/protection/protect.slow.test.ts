import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedWith, windowOf } from '../../kinds/progress/rounding.ts';

const offsets = [0, 1, 2, 3, 4];
const offset = fc.constantFrom(...offsets);
/** 一周一周累计的真数。 */
const path = fc
  .array(fc.nat(30), { minLength: 1, maxLength: 12 })
  .map((rises) => rises.map((_, week) => sum(rises.slice(0, week + 1))));

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('任何真数、任何暗数', () => {
  test('印的数是5的倍数，离真数最多4，只增不减', () => {
    fc.assert(
      fc.property(path, offset, (counts, hidden) => {
        const printed = counts.map((count) => roundedWith(hidden, count));
        for (const [week, value] of printed.entries()) {
          const count = counts[week] ?? 0;
          expect(value % 5).toBe(0);
          expect(Math.abs(value - count)).toBeLessThanOrEqual(4);
          expect(value).toBeGreaterThanOrEqual(printed[week - 1] ?? 0);
          expect(windowOf(value).least).toBeLessThanOrEqual(count);
          expect(windowOf(value).most).toBeGreaterThanOrEqual(count);
        }
      }),
    );
  });

  test('同一个暗数，办好的印出来不会比收到的多', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), offset, (received, part, hidden) => {
        const solved = Math.min(received, part);
        expect(roundedWith(hidden, solved)).toBeLessThanOrEqual(roundedWith(hidden, received));
      }),
    );
  });

  test('补一行，印的数不变或者多5', () => {
    fc.assert(
      fc.property(fc.nat(200), offset, (count, hidden) => {
        expect([0, 5]).toContain(roundedWith(hidden, count + 1) - roundedWith(hidden, count));
      }),
    );
  });
});

/**
 * 把每一种真实的情形和每一个暗数都算一遍，按印出来的样子归到一起；
 * 外人看到一种样子，一个数还有几种可能，就是那一堆里它有几个不同的值。
 */
function fewestCandidates(
  cases: Iterable<readonly number[]>,
  quantities: readonly ((truth: readonly number[]) => number)[],
  mostPrinted: number,
): number {
  const seen = new Map<string, readonly Set<number>[]>();
  for (const truth of cases) {
    for (const hidden of offsets) {
      const printed = truth.map((count) => roundedWith(hidden, count));
      // 算到的真数有个头，快到头的样子候选不全，不算在内。
      if (Math.max(...printed) > mostPrinted) continue;
      const key = printed.join();
      const sets = seen.get(key) ?? quantities.map(() => new Set<number>());
      for (const [place, quantity] of quantities.entries()) sets[place]?.add(quantity(truth));
      seen.set(key, sets);
    }
  }
  return Math.min(...[...seen.values()].flatMap((sets) => sets.map(({ size }) => size)));
}

/** 从小到大、每个不超过 `most` 的 `length` 个数。 */
function* rising(length: number, most: number, least = 0): Iterable<readonly number[]> {
  if (length === 0) yield [];
  else {
    for (let first = least; first <= most; first += 1) {
      for (const rest of rising(length - 1, most, first)) yield [first, ...rest];
    }
  }
}

const at = (week: number) => (truth: readonly number[]) => truth[week] ?? 0;
const between = (from: number, to: number) => (truth: readonly number[]) =>
  (truth[to] ?? 0) - (truth[from] ?? 0);

describe('把所有情形算一遍：外人看每个数，至少还有5种可能', () => {
  test('一格，三周：每周的数、每一段多了几件', () => {
    const quantities = [at(0), at(1), at(2), between(0, 1), between(1, 2), between(0, 2)];
    expect(fewestCandidates(rising(3, 19), quantities, 15)).toBe(5);
  });

  test('收到的和办好的同一个暗数，三周：两样各周的数、每一段、还没办好的', () => {
    function* cases() {
      for (const received of rising(3, 9)) {
        for (const solved of rising(3, 9)) {
          if (solved.every((count, week) => count <= (received[week] ?? 0))) {
            yield [...received, ...solved];
          }
        }
      }
    }
    const quantities = [
      ...[0, 1, 2, 3, 4, 5].map(at),
      ...[between(0, 1), between(1, 2), between(0, 2)],
      ...[between(3, 4), between(4, 5), between(3, 5)],
      ...[between(3, 0), between(4, 1), between(5, 2)],
    ];
    expect(fewestCandidates(cases(), quantities, 5)).toBe(5);
  });

  test('收到、有着落、到头、办好四环同一个暗数，两周：没答复、期限内、超期的', () => {
    function* cases() {
      for (const [solved = 0, lapsed = 0, promised = 0, received = 0] of rising(4, 9)) {
        for (const later of rising(4, 9)) {
          const now = [received, promised, lapsed, solved];
          const then = later.toReversed();
          if (now.every((count, stage) => count <= (then[stage] ?? 0))) yield [...now, ...then];
        }
      }
    }
    const quantities = [
      ...[0, 1, 2, 3, 4, 5, 6, 7].map(at),
      ...[between(1, 0), between(2, 1), between(3, 2), between(3, 0)],
      ...[between(5, 4), between(6, 5), between(7, 6), between(7, 4)],
      ...[between(0, 4), between(1, 5), between(2, 6), between(3, 7)],
    ];
    expect(fewestCandidates(cases(), quantities, 5)).toBe(5);
  });

  test('每周另抽暗数就不行：有的数只剩不到5种可能', () => {
    const seen = new Map<string, Set<number>>();
    for (const count of Array.from({ length: 20 }, (_, value) => value)) {
      for (const first of offsets) {
        for (const second of offsets) {
          const key = `${roundedWith(first, count)},${roundedWith(second, count)}`;
          seen.set(key, (seen.get(key) ?? new Set()).add(count));
        }
      }
    }
    expect(Math.min(...[...seen.values()].map(({ size }) => size))).toBeLessThan(5);
  });
});
