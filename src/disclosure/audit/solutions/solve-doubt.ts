import { untried, verdict } from '../system/candidates.ts';
import type { Objective, Solver } from '../system/solver.ts';
import { type Doubt, objectiveOf, seen } from './doubt.ts';

export interface SolvedDoubt {
  readonly doubt: Doubt;
  /** 顺手解到的各组件数，别的数也许用得上。 */
  readonly points: readonly Int32Array[];
}

/**
 * 解规划，直到说定：先看线性松弛的上下界，解不是整数的再解整数规划；
 * 还说不定的，一个值一个值地试做不做得到。
 */
export function solveDoubt(start: Doubt, solver: Solver): SolvedDoubt {
  const objective = objectiveOf(start);
  const points: Int32Array[] = [];
  let doubt = start;
  const learn = (point: Int32Array | undefined) => {
    if (point === undefined) return;
    points.push(point);
    const value = valueAt(objective, point);
    doubt = seen(doubt, { from: value, to: value });
  };
  for (const side of [1, -1]) {
    const { bound, point } = extreme(solver, objective, side);
    doubt = narrowed(doubt, side, bound);
    learn(point);
  }
  while (verdict(doubt.candidates) === 'open') {
    const value = untried(doubt.candidates);
    if (value === undefined) break;
    const point = solver.attaining(objective, value);
    learn(point);
    if (point === undefined) doubt = without(doubt, value);
  }
  return { doubt, points };
}

function extreme(solver: Solver, { nodes, times }: Objective, side: number) {
  const objective = { nodes, times: times.map((sign) => side * sign) };
  const relaxed = solver.greatest(objective, false);
  return relaxed.point === undefined ? solver.greatest(objective, true) : relaxed;
}

function narrowed(doubt: Doubt, side: number, bound: number): Doubt {
  const { low, high } = doubt.candidates;
  const limits = side === 1 ? { high: Math.min(high, bound) } : { low: Math.max(low, -bound) };
  return { ...doubt, candidates: { ...doubt.candidates, ...limits } };
}

function without(doubt: Doubt, value: number): Doubt {
  const excluded = [...doubt.candidates.excluded, value];
  return { ...doubt, candidates: { ...doubt.candidates, excluded } };
}

function valueAt({ nodes, times }: Objective, point: Int32Array): number {
  return nodes.reduce((sum, node, index) => sum + (times[index] ?? 0) * (point[node] ?? 0), 0);
}
