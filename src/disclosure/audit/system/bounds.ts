import { unbounded } from './blocks.ts';
import type { Closure } from './closure.ts';
import type { Family, Group, QuantityShape } from './quantities.ts';
import { type Coupling, origin } from './rows.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 一个数外面的一圈：每格按最短路算，再和直接公布过的小计、合计取窄的。 */
export function boundsOf(family: Family, { maxDifference, couplings }: Closure) {
  const stated = new Map(couplings.flatMap(statedSum));
  const perCell = new Map<QuantityShape, readonly Interval[]>();
  const sums = new Map<Group, readonly (Interval | undefined)[]>();

  const cellsOf = (shape: QuantityShape): readonly Interval[] => {
    const known =
      perCell.get(shape) ?? family.nodes.map((nodes) => ofCell(shape, nodes, maxDifference));
    perCell.set(shape, known);
    return known;
  };
  const sumsOf = (group: Group): readonly (Interval | undefined)[] => {
    const known =
      sums.get(group) ??
      family.slots.map((_, slot) => sumAt(group, slot, family, maxDifference, stated));
    sums.set(group, known);
    return known;
  };

  return (group: Group, shape: QuantityShape): Interval => {
    const intervals = cellsOf(shape);
    const total = added(group.cells.map((cell) => intervals[cell] ?? { low: 0, high: 0 }));
    if (group.cells.length === 1 || stated.size === 0) return total;
    const known = sumsOf(group);
    const parts = shape.terms.map(({ slot, sign }) => signed(known[slot], sign));
    return narrower(total, added(parts));
  };
}

/** 没有加减、没有暗数的一行，就是一个公布过的和。 */
function statedSum({ nodes, coefficients, low, high }: Coupling): [string, Interval][] {
  return coefficients.every((sign) => sign === 1) ? [[keyOf(nodes), { low, high }]] : [];
}

const keyOf = (nodes: readonly number[]) => nodes.toSorted((a, b) => a - b).join();

function sumAt(
  group: Group,
  slot: number,
  family: Family,
  maxDifference: Closure['maxDifference'],
  stated: ReadonlyMap<string, Interval>,
): Interval | undefined {
  const nodes = group.cells.map((cell) => family.nodes[cell]?.[slot] ?? origin);
  const isFixed = (node: number) => maxDifference(node, origin) === -maxDifference(origin, node);
  const known = stated.get(keyOf(nodes.filter((node) => !isFixed(node))));
  if (known === undefined) return added(nodes.map((node) => ofNode(node, maxDifference)));
  const fixed = nodes.filter(isFixed).reduce((sum, node) => sum + maxDifference(node, origin), 0);
  return { low: known.low + fixed, high: known.high + fixed };
}

const ofNode = (node: number, maxDifference: Closure['maxDifference']): Interval => ({
  low: -maxDifference(origin, node),
  high: maxDifference(node, origin),
});

/** 一项、两项的是准的；四项的两两配，取最窄的一种。 */
function ofCell(
  { terms }: QuantityShape,
  nodes: readonly number[],
  maxDifference: Closure['maxDifference'],
): Interval {
  const plus = terms.filter(({ sign }) => sign === 1).map(({ slot }) => nodes[slot] ?? origin);
  const minus = terms.filter(({ sign }) => sign === -1).map(({ slot }) => nodes[slot] ?? origin);
  const [a = origin, b = origin] = plus;
  const [c = origin, d = origin] = minus;
  const greatest = Math.min(
    maxDifference(a, c) + maxDifference(b, d),
    maxDifference(a, d) + maxDifference(b, c),
  );
  const least = -Math.min(
    maxDifference(c, a) + maxDifference(d, b),
    maxDifference(d, a) + maxDifference(c, b),
  );
  return { low: Math.max(least, -unbounded), high: Math.min(greatest, unbounded) };
}

function signed(interval: Interval | undefined, sign: 1 | -1): Interval {
  if (interval === undefined) return { low: -unbounded, high: unbounded };
  return sign === 1 ? interval : { low: -interval.high, high: -interval.low };
}

function added(intervals: readonly Interval[]): Interval {
  let [low, high] = [0, 0];
  for (const interval of intervals) {
    low += interval.low;
    high += interval.high;
  }
  return { low: Math.max(low, -unbounded), high: Math.min(high, unbounded) };
}

const narrower = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});
