import { untried, verdict } from '../system/candidates.ts';
import type { Extreme, Solver } from '../system/solver.ts';
import { objectiveOf, type Quantity, quantityAt, withAttained } from './quantity.ts';

export interface SolvedQuantity {
  readonly quantity: Quantity;
  /** 顺手解到的各组件数，别的数也许用得上。 */
  readonly points: readonly Int32Array[];
}

/**
 * 解规划，直到说定：先看线性松弛的上下界，解不是整数的再解整数规划；
 * 还说不定的，一个值一个值地试做不做得到。`mended` 把不是整数的解取整以后补成对得上的，补得成就不用解整数规划。
 */
export function solveQuantity(
  start: Quantity,
  solver: Solver,
  mended: (near: Int32Array) => Int32Array | undefined,
): SolvedQuantity {
  const objective = objectiveOf(start);
  const points: Int32Array[] = [];
  let quantity = start;
  const learn = (point: Int32Array | undefined) => {
    if (point === undefined) return;
    points.push(point);
    const value = quantityAt(quantity, point);
    quantity = withAttained(quantity, { from: value, to: value });
  };
  for (const side of [1, -1]) {
    const { bound, point } = extreme(quantity, solver, side, mended);
    quantity = withBound(quantity, side, bound);
    learn(point);
  }
  while (verdict(quantity.candidates) === 'open') {
    const value = untried(quantity.candidates);
    if (value === undefined) break;
    const point = solver.attaining(objective, value);
    learn(point);
    if (point === undefined) quantity = withExcluded(quantity, value);
  }
  return { quantity, points };
}

function extreme(
  quantity: Quantity,
  solver: Solver,
  side: number,
  mended: (near: Int32Array) => Int32Array | undefined,
): Extreme {
  const { nodes, coefficients } = objectiveOf(quantity);
  const objective = { nodes, coefficients: coefficients.map((sign) => side * sign) };
  const relaxed = solver.greatest(objective, false);
  if (relaxed.point !== undefined || relaxed.near === undefined) return relaxed;
  const point = mended(relaxed.near);
  if (point !== undefined && quantityAt(quantity, point) === side * relaxed.bound) {
    return { bound: relaxed.bound, point };
  }
  return solver.greatest(objective, true);
}

function withBound(quantity: Quantity, side: number, bound: number): Quantity {
  const { low, high } = quantity.candidates;
  const limits = side === 1 ? { high: Math.min(high, bound) } : { low: Math.max(low, -bound) };
  return { ...quantity, candidates: { ...quantity.candidates, ...limits } };
}

function withExcluded(quantity: Quantity, value: number): Quantity {
  const excluded = [...quantity.candidates.excluded, value];
  return { ...quantity, candidates: { ...quantity.candidates, excluded } };
}
