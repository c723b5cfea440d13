import type { Closure } from '../system/closure.ts';
import { origin } from '../system/rows.ts';
import { fewestCandidates } from '../system/statements.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import type { Move } from './moves.ts';

/** 挪得四步，就有五个可能的值。 */
export const stepsForFiveValues = fewestCandidates - 1;

/** 一格照一种动法往上（或往下）最多挪得几步。 */
export type StepsLeft = (cell: number, move: Move, up: boolean) => number;

/** 只管有约束的位置和这几个量的位置，别的可以跟着另取。算过的记住。 */
export function stepsLeftFrom(
  point: Int32Array,
  constraints: FamilyConstraints,
  measures: readonly string[],
): StepsLeft {
  const { family, couplingClasses: classes } = constraints;
  const matters = family.nodes.map((_, cell) =>
    Uint8Array.from({ length: family.slots.length + 1 }, (_, slot) => {
      const measure = family.slots[slot]?.measure;
      return measure === undefined || classes[cell]?.[slot] !== 0 || measures.includes(measure)
        ? 1
        : 0;
    }),
  );
  const known = new Map<Move, Int8Array>();
  return (cell, move, up) => {
    const steps = known.get(move) ?? new Int8Array(2 * family.nodes.length).fill(-1);
    known.set(move, steps);
    const at = 2 * cell + (up ? 1 : 0);
    if (steps[at] === -1)
      steps[at] = stepsWithin(
        constraints,
        point,
        cell,
        move,
        up,
        matters[cell] ?? new Uint8Array(),
      );
    return steps[at] ?? 0;
  };
}

/** 管着这几个位置的约束自己还有几步余地。 */
export function couplingSlackFrom(
  point: Int32Array,
  constraints: FamilyConstraints,
  couplings: Closure['couplings'],
): StepsLeft {
  const activity = couplings.map(({ nodes, coefficients }) =>
    nodes.reduce((sum, node, index) => sum + (coefficients[index] ?? 1) * (point[node] ?? 0), 0),
  );
  return (cell, move, up) => {
    const { slots } = constraints.coupledPart(move, cell);
    if (slots.length === 0) return stepsForFiveValues;
    const effects = new Map<number, number>();
    for (const slot of slots) {
      for (const { row, coefficient } of constraints.couplingsAt(cell, slot)) {
        effects.set(row, (effects.get(row) ?? 0) + (up ? coefficient : -coefficient));
      }
    }
    let steps = stepsForFiveValues;
    for (const [row, effect] of effects) {
      const coupling = couplings[row];
      const now = activity[row] ?? 0;
      if (coupling === undefined || effect === 0) continue;
      const left = effect > 0 ? coupling.high - now : now - coupling.low;
      steps = Math.min(steps, Math.floor(left / Math.abs(effect)));
    }
    return steps;
  };
}

/**
 * 一格照一种动法最多挪得几步，多于够用的不再数。只看这一格自己的约束；
 * `matters` 里没有的位置不管，它们可以跟着另取。
 */
export function stepsWithin(
  { family: { nodes, slots }, limits }: FamilyConstraints,
  point: Int32Array,
  cell: number,
  move: Move,
  up: boolean,
  matters: Uint8Array,
): number {
  const own = nodes[cell] ?? [];
  const limit = limits[cell];
  const size = slots.length + 1;
  if (limit === undefined) return 0;
  let steps = stepsForFiveValues;
  for (const slot of move.slots) {
    if (matters[slot] === 0) continue;
    const value = point[own[slot] ?? origin] ?? 0;
    for (let other = 0; other < size; other += 1) {
      if (move.changes[other] === 1 || matters[other] === 0) continue;
      const there = other === slots.length ? 0 : (point[own[other] ?? origin] ?? 0);
      const left = up
        ? (limit[slot * size + other] ?? 0) - value + there
        : (limit[other * size + slot] ?? 0) - there + value;
      if (left < steps) steps = left;
    }
    if (steps <= 0) return 0;
  }
  return steps;
}
