import type { Run } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import { attainableFrom } from './attainable.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import { type Quantity, quantityAt, withAttained } from './quantity.ts';
import { repaired } from './repair.ts';
import { type IsFrozen, type SiblingsOf, stepsTogetherFrom } from './siblings.ts';

type Attainable = (group: Group, shape: QuantityShape) => Run;

/** 一组对得上的件数，和从它出发各数做得到哪些值。 */
export interface World {
  readonly point: Int32Array;
  readonly attainableIn: (constraints: FamilyConstraints, isFrozen: IsFrozen) => Attainable;
}

export function worldAt(point: Int32Array, closure: Closure, siblingsOf: SiblingsOf): World {
  const together = stepsTogetherFrom(point, closure, siblingsOf);
  const starts = new Map<FamilyConstraints, ReturnType<typeof attainableFrom>>();
  const known = new WeakMap<IsFrozen, Map<FamilyConstraints, Attainable>>();
  return {
    point,
    attainableIn: (constraints, isFrozen) => {
      const own = known.get(isFrozen) ?? new Map<FamilyConstraints, Attainable>();
      known.set(isFrozen, own);
      const start =
        starts.get(constraints) ?? attainableFrom(point, constraints, closure.couplings, together);
      starts.set(constraints, start);
      const found = own.get(constraints) ?? start(isFrozen);
      own.set(constraints, found);
      return found;
    },
  };
}

/** 从一组件数出发，一个数做得到的，也算见到。 */
export function attainedIn(quantity: Quantity, world: World, isFrozen: IsFrozen): Quantity {
  const { constraints, group, shape } = quantity;
  return withAttained(quantity, world.attainableIn(constraints, isFrozen)(group, shape));
}

/** 几组件数里，这个数各是多少，也算见到。 */
export function seenIn(quantity: Quantity, points: readonly Int32Array[]): Quantity {
  return new Set(points.map((point) => quantityAt(quantity, point)))
    .values()
    .reduce((now, value) => withAttained(now, { from: value, to: value }), quantity);
}

/** 一格的各数都取到哪一头。 */
export const ends = ['lowest', 'highest'] as const;

/**
 * 一格的各数都取最小（最大）、别的格子跟着补平的一组件数；补不成返回 `undefined`。
 * 从最小的往上加，这一格的数、增量、差都有五种取法（docs/decisions/bands-instead-of-hiding.md 里证过），
 * 从最大的往下减也一样；只看别的格子跟不跟得上。
 */
export function withCellAt(
  end: (typeof ends)[number],
  point: Int32Array,
  [constraints, cell]: readonly [FamilyConstraints, number],
  allConstraints: readonly FamilyConstraints[],
  closure: Closure,
  isFrozen: IsFrozen,
): Int32Array | undefined {
  const { maxDifference } = closure;
  const next = point.slice();
  for (const node of constraints.family.nodes[cell] ?? []) {
    next[node] = end === 'lowest' ? -maxDifference(origin, node) : maxDifference(node, origin);
  }
  const ordered = [constraints, ...allConstraints.filter((other) => other !== constraints)];
  return repaired(
    next,
    ordered,
    closure,
    (family, other) => !isFrozen(family, other) && (family !== constraints || other !== cell),
  );
}
