import type { Candidates, Run } from '../system/candidates.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { Objective } from '../system/solver.ts';
import type { FamilyConstraints } from './family-constraints.ts';

/** 要审的一个数：哪几格、怎么算，和它还可能是几。 */
export interface Quantity {
  readonly constraints: FamilyConstraints;
  readonly group: Group;
  readonly shape: QuantityShape;
  readonly candidates: Candidates;
}

/** 又见到一段做得到的值。 */
export function withAttained(quantity: Quantity, run: Run): Quantity {
  const { attained } = quantity.candidates;
  if (attained.some(({ from, to }) => from <= run.from && run.to <= to)) return quantity;
  return { ...quantity, candidates: { ...quantity.candidates, attained: [...attained, run] } };
}

/** 这个数写成规划的目标。 */
export function objectiveOf({ constraints: { family }, group, shape }: Quantity): Objective {
  const terms = group.cells.flatMap((cell) =>
    shape.terms.map(({ slot, sign }) => ({ node: family.nodes[cell]?.[slot] ?? origin, sign })),
  );
  return { nodes: terms.map(({ node }) => node), coefficients: terms.map(({ sign }) => sign) };
}
