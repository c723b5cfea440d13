import type { Candidates, Run } from '../system/candidates.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { Objective } from '../system/solver.ts';
import type { Frame } from './frame.ts';

/** 光看上下限说不定的一个数。 */
export interface Doubt {
  readonly frame: Frame;
  readonly group: Group;
  readonly shape: QuantityShape;
  readonly candidates: Candidates;
}

/** 又见到一段做得到的值。 */
export function seen(doubt: Doubt, run: Run): Doubt {
  const { attained } = doubt.candidates;
  if (attained.some(({ from, to }) => from <= run.from && run.to <= to)) return doubt;
  return { ...doubt, candidates: { ...doubt.candidates, attained: [...attained, run] } };
}

export function objectiveOf({ frame: { family }, group, shape }: Doubt): Objective {
  const terms = group.cells.flatMap((cell) =>
    shape.terms.map(({ slot, times }) => ({ node: family.nodes[cell]?.[slot] ?? origin, times })),
  );
  return { nodes: terms.map(({ node }) => node), times: terms.map(({ times }) => times) };
}
