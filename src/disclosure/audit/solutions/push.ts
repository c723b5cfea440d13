import { verdict } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import { origin } from '../system/rows.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import { refitCell } from './middle-point.ts';
import { type Quantity, quantityAt, withAttained } from './quantity.ts';
import { repaired } from './repair.ts';
import type { IsFrozen } from './siblings.ts';

export interface PushSearch {
  /** 一组对得上的件数，从它出发。 */
  readonly point: Int32Array;
  readonly allConstraints: readonly FamilyConstraints[];
  readonly closure: Closure;
  readonly isFrozen: IsFrozen;
  /** 又找到一组对得上的件数。 */
  readonly onPoint?: (point: Int32Array) => void;
}

/**
 * 把一个数从现在见到的一段往上、往下一个一个推：这一格照要的值摆好，多了少了由别的格子补平。
 * 推不动不等于做不到，留给规划去说。只推一格的、一项两项的数。
 */
export function pushed(start: Quantity, search: PushSearch): Quantity {
  const { group, shape } = start;
  if (group.cells.length !== 1 || shape.terms.length > 2) return start;
  let quantity = start;
  for (const side of [1, -1]) {
    for (let value = edgeOf(quantity, side); isInside(quantity, value); value += side) {
      if (verdict(quantity.candidates) !== 'open') return quantity;
      const point = pointWith(quantity, value, search);
      if (point === undefined) break;
      quantity = withAttained(quantity, { from: value, to: value });
      search.onPoint?.(point);
    }
  }
  return quantity;
}

/**
 * 一组件数差一点对不上：各格自己先摆好，再由别的格子补平；补不成返回 `undefined`。
 * `quantity` 那一格算好了的几个数不动，他晓得的一格也不动。
 */
export function mendedFrom(
  near: Int32Array,
  quantity: Quantity,
  { point, allConstraints, closure, isFrozen }: PushSearch,
): Int32Array | undefined {
  const next = near.slice();
  const isOwn: IsFrozen = (family, cell) =>
    family === quantity.constraints && quantity.group.cells.includes(cell);
  for (const constraints of allConstraints) {
    for (const [cell, nodes] of constraints.family.nodes.entries()) {
      if (isFrozen(constraints, cell)) for (const node of nodes) next[node] = point[node] ?? 0;
      else refitCell(constraints, cell, next, () => false);
    }
  }
  const canMove = quantity.group.cells.length === 1;
  return repaired(
    next,
    allConstraints,
    closure,
    (family, cell) => !isFrozen(family, cell) && !(canMove && isOwn(family, cell)),
  );
}

/** 见到的最长一段外面的头一个值。 */
function edgeOf({ candidates: { attained, low } }: Quantity, side: number): number {
  const [longest] = attained.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (longest === undefined) return low;
  let edge = side === 1 ? longest.to + 1 : longest.from - 1;
  while (attained.some(({ from, to }) => from <= edge && edge <= to)) edge += side;
  return edge;
}

function isInside({ candidates: { low, high } }: Quantity, value: number): boolean {
  return value >= low && value <= high;
}

function pointWith(
  quantity: Quantity,
  value: number,
  { point, allConstraints, closure, isFrozen }: PushSearch,
): Int32Array | undefined {
  const { constraints, group, shape } = quantity;
  const [cell = 0] = group.cells;
  const nodes = constraints.family.nodes[cell] ?? [];
  const next = point.slice();
  const { maxDifference } = closure;
  const rangeOf = (node: number) => [-maxDifference(origin, node), maxDifference(node, origin)];
  const plus = shape.terms.find(({ sign }) => sign === 1)?.slot;
  const minus = shape.terms.find(({ sign }) => sign === -1)?.slot;
  if (plus === undefined) return undefined;
  const above = nodes[plus] ?? origin;
  if (minus === undefined) next[above] = value;
  else {
    const below = nodes[minus] ?? origin;
    const [[low = 0, high = 0], [least = 0, most = 0]] = [rangeOf(below), rangeOf(above)];
    const [from, to] = [Math.max(low, least - value), Math.min(high, most - value)];
    if (from > to) return undefined;
    next[below] = Math.min(Math.max(next[below] ?? 0, from), to);
    next[above] = (next[below] ?? 0) + value;
  }
  refitCell(constraints, cell, next, (slot) => slot === plus || slot === minus);
  const ordered = [constraints, ...allConstraints.filter((other) => other !== constraints)];
  const found = repaired(
    next,
    ordered,
    closure,
    (family, other) => !isFrozen(family, other) && (family !== constraints || other !== cell),
  );
  return found !== undefined && quantityAt(quantity, found) === value ? found : undefined;
}
