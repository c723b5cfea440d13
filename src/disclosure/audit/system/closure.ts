import {
  blocksOf,
  closeBlock,
  tightenDifference,
  unbounded,
  type VariableBlocks,
} from './blocks.ts';
import { type Coupling, type Difference, origin } from './rows.ts';
import type { System } from './system.ts';

/** 约束的闭包：不管连着多格的约束时，它是准的；管的时候，它是外面的一圈。 */
export interface Closure {
  /** `value[above] − value[below]` 最多是多少；没有上限是 `unbounded`。 */
  readonly maxDifference: MaxDifference;
  /** 和它在同一块里的变量，含自己。 */
  readonly blockMembers: (node: number) => readonly number[];
  /** 去掉定死的变量以后，真正连着几块的约束。 */
  readonly couplings: readonly Coupling[];
}

export type MaxDifference = (above: number, below: number) => number;

const mostRounds = 50;

/** 求闭包；约束互相矛盾时返回 `undefined`。 */
export function closureOf({ size, differences, couplings }: System): Closure | undefined {
  const parts = blocksOf(size, differences);
  if (!parts.blocks.every(closeBlock)) return undefined;
  const maxDifference = maxDifferenceIn(parts);
  if (!tighten(couplings, parts, maxDifference)) return undefined;
  const reduced: Coupling[] = [];
  for (const coupling of couplings) {
    const rest = withoutFixed(coupling, maxDifference);
    const reach = range(rest, maxDifference);
    const low = reach.endlessBelow > 0 ? Number.NEGATIVE_INFINITY : reach.low;
    const high = reach.endlessAbove > 0 ? Number.POSITIVE_INFINITY : reach.high;
    if (low > rest.high || high < rest.low) return undefined;
    if (low < rest.low || high > rest.high) reduced.push(rest);
  }
  const members = parts.blocks.map(({ nodes }) => nodes.filter((node) => node !== origin));
  const blockMembers = (node: number) => members[parts.blockOf[node] ?? 0] ?? [];
  return { maxDifference, blockMembers, couplings: reduced };
}

function maxDifferenceIn({ blocks, blockOf, placeOf }: VariableBlocks): MaxDifference {
  const maxDifference = (above: number, below: number): number => {
    if (above === below) return 0;
    if (above !== origin && below !== origin && blockOf[above] !== blockOf[below]) {
      return Math.min(unbounded, maxDifference(above, origin) + maxDifference(origin, below));
    }
    const block = blocks[blockOf[above === origin ? below : above] ?? 0];
    if (block === undefined) return unbounded;
    return (
      block.maxDifferences[(placeOf[above] ?? 0) * block.nodes.length + (placeOf[below] ?? 0)] ??
      unbounded
    );
  };
  return maxDifference;
}

/** 从连着多格的约束推出单个变量的上下限，推到不动为止；矛盾时返回 `false`。 */
function tighten(
  couplings: readonly Coupling[],
  parts: VariableBlocks,
  maxDifference: MaxDifference,
): boolean {
  for (let round = 0, stable = false; !stable && round < mostRounds; round += 1) {
    stable = true;
    for (const coupling of couplings) {
      for (const { above, below, atMost: to } of impliedBounds(coupling, maxDifference)) {
        if (to >= maxDifference(above, below)) continue;
        stable = false;
        const block = parts.blocks[parts.blockOf[above === origin ? below : above] ?? 0];
        if (block === undefined) continue;
        if (!tightenDifference(block, parts.placeOf[above] ?? 0, parts.placeOf[below] ?? 0, to))
          return false;
      }
    }
  }
  return true;
}

/** 别的各项都取到头，这一项还能在哪个范围里。 */
function* impliedBounds(coupling: Coupling, maxDifference: MaxDifference): Iterable<Difference> {
  const all = range(coupling, maxDifference);
  for (const [index, node] of coupling.nodes.entries()) {
    const sign = coupling.coefficients[index] ?? 1;
    const own = rangeOf(node, sign, maxDifference);
    const least = coupling.low - without(all.high, all.endlessAbove, own.high);
    const greatest = coupling.high - without(all.low, all.endlessBelow, own.low);
    const [low, high] = sign === 1 ? [least, greatest] : [-greatest, -least];
    if (Number.isFinite(high)) yield { above: node, below: origin, atMost: high };
    if (Number.isFinite(low)) yield { above: origin, below: node, atMost: -low };
  }
}

/** 总和里去掉一项；剩下的还有没有上限的，就是无穷。 */
function without(total: number, endless: number, own: number): number {
  const isEndless = Math.abs(own) >= unbounded;
  if (endless - (isEndless ? 1 : 0) > 0) return Number.NaN;
  return isEndless ? total : total - own;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** 一项的上下限；没有的写 ±unbounded。 */
function rangeOf(node: number, coefficient: number, maxDifference: MaxDifference): Range {
  const [low, high] = [-maxDifference(origin, node), maxDifference(node, origin)];
  return coefficient === 1 ? { low, high } : { low: -high, high: -low };
}

/** 各项有头的那些加起来，和没有头的有几项。 */
function range({ nodes, coefficients }: Coupling, maxDifference: MaxDifference) {
  const sum = { low: 0, high: 0, endlessBelow: 0, endlessAbove: 0 };
  for (const [index, node] of nodes.entries()) {
    const { low, high } = rangeOf(node, coefficients[index] ?? 1, maxDifference);
    if (low <= -unbounded) sum.endlessBelow += 1;
    else sum.low += low;
    if (high >= unbounded) sum.endlessAbove += 1;
    else sum.high += high;
  }
  return sum;
}

function withoutFixed(
  { nodes, coefficients, low, high }: Coupling,
  maxDifference: MaxDifference,
): Coupling {
  const kept: number[] = [];
  const keptCoefficients: number[] = [];
  let fixed = 0;
  for (const [index, node] of nodes.entries()) {
    const own = rangeOf(node, coefficients[index] ?? 1, maxDifference);
    if (own.low === own.high) fixed += own.low;
    else {
      kept.push(node);
      keptCoefficients.push(coefficients[index] ?? 1);
    }
  }
  return { nodes: kept, coefficients: keptCoefficients, low: low - fixed, high: high - fixed };
}
