import { boundsOf } from '../system/bounds.ts';
import type { Candidates, Run } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
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

/** 这个数在一组件数里是多少。 */
export function quantityAt(
  { constraints: { family }, group, shape }: Quantity,
  point: Int32Array,
): number {
  let value = 0;
  for (const cell of group.cells) {
    const nodes = family.nodes[cell];
    for (const { slot, sign } of shape.terms) value += sign * (point[nodes?.[slot] ?? origin] ?? 0);
  }
  return value;
}

/** 一个数叫什么：同一份公布里，谁来审都是这个名字；整张表的和不管去掉了哪几格。 */
export function nameOfQuantity({ constraints: { family }, group, shape }: Quantity): string {
  const cells = group.by.length === 0 ? '' : group.cells.map((cell) => family.cells[cell]).join();
  return [group.by.join(), cells, shape.kind, shape.measures.join(), shape.moments.join()].join(
    '|',
  );
}

/** 漏了要少说哪几个量，少说就看这几个。 */
export const leakKey = ({ shape }: Pick<Quantity, 'shape'>): string => shape.measures.join();

/** 一族里要审的每个数，和光看上下限能说的。 */
export function* quantitiesIn(
  constraints: FamilyConstraints,
  closure: Closure,
): Iterable<Quantity> {
  const bounds = boundsOf(constraints.family, closure);
  for (const group of constraints.family.groups) {
    const isAlone = !constraints.isCoupled && (constraints.isSeparable || group.cells.length === 1);
    for (const shape of constraints.family.shapes) {
      // 全镇的差的变化不审：那是新添的和办结的相抵，不是哪些人的数。
      if (shape.kind === 'net-change' && group.by.length === 0) continue;
      const { low, high } = bounds(group, shape);
      // 没有别的约束、最多两项的，最短路给的上下限之间每个整数都做得到。
      const isExact = low === high || (isAlone && shape.terms.length <= 2);
      const attained = isExact ? [{ from: low, to: high }] : [];
      yield { constraints, group, shape, candidates: { low, high, attained, excluded: [] } };
    }
  }
}
