import { unbounded } from '../system/blocks.ts';
import type { Closure } from '../system/closure.ts';
import { origin } from '../system/rows.ts';
import type { System } from '../system/system.ts';
import type { FamilyConstraints } from './family-constraints.ts';

/**
 * 先不管连着多格的约束，给每个件数挑一个值，挑在范围当中，往上往下都有余地：
 * 取整过的照印的数，别的取中间，凑成每一格自己对得上的。
 */
export function middlePoint(
  allConstraints: readonly FamilyConstraints[],
  { nodeOf, size, shown }: System,
  { maxDifference }: Closure,
): Int32Array {
  const point = new Int32Array(size);
  for (const node of nodeOf.values()) {
    const [low, high] = [-maxDifference(origin, node), maxDifference(node, origin)];
    const middle = high >= unbounded ? low : Math.floor((low + high) / 2);
    point[node] = Math.min(Math.max(shown.get(node) ?? middle, low), high);
  }
  for (const constraints of allConstraints) {
    for (const cell of constraints.family.nodes.keys())
      refitCell(constraints, cell, point, () => false);
  }
  return point;
}

/**
 * 一格里定下来的不动，别的尽量照现在的值，改成对得上的。
 * 约束的闭包是准的，所以一个一个定，后面的总有值可取。
 */
export function refitCell(
  { family: { nodes, slots }, limits }: FamilyConstraints,
  cell: number,
  point: Int32Array,
  isSettled: (slot: number) => boolean,
): void {
  const size = slots.length + 1;
  const limit = limits[cell] ?? new Int32Array();
  const nodeAt = (slot: number) => nodes[cell]?.[slot] ?? origin;
  const settled = [slots.length, ...slots.keys().filter(isSettled)];
  for (const slot of slots.keys()) {
    if (isSettled(slot)) continue;
    let [low, high] = [-unbounded, unbounded];
    for (const other of settled) {
      const there = other === slots.length ? 0 : (point[nodeAt(other)] ?? 0);
      low = Math.max(low, there - (limit[other * size + slot] ?? 0));
      high = Math.min(high, there + (limit[slot * size + other] ?? 0));
    }
    point[nodeAt(slot)] = Math.max(low, Math.min(high, point[nodeAt(slot)] ?? 0));
    settled.push(slot);
  }
}
