import type { Run } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import type { Move } from './moves.ts';
import { type IsFrozen, nothingFrozen, type StepsTogether } from './siblings.ts';
import {
  couplingSlackFrom,
  type StepsLeft,
  stepsForFiveValues,
  stepsLeftFrom,
} from './steps-left.ts';

/**
 * 从一组对得上的件数出发，看一个数能往上、往下挪几步：
 * 要么一格自己动（管它的约束有余地），要么别的格子反着动，把合计补平，要么连着的别的表跟着动。
 * 返回的一段里，每个整数都有一组对得上的件数。
 */
export function attainableFrom(
  point: Int32Array,
  constraints: FamilyConstraints,
  couplings: Closure['couplings'],
  together: StepsTogether,
) {
  const { family } = constraints;
  const slack = couplingSlackFrom(point, constraints, couplings);
  const rooms = new Map<string, StepsLeft>();
  const others = stepsLeftFrom(point, constraints, []);
  const roomFor = ({ measures }: QuantityShape): StepsLeft => {
    const found = rooms.get(measures.join()) ?? stepsLeftFrom(point, constraints, measures);
    rooms.set(measures.join(), found);
    return found;
  };

  /** `isFrozen` 说哪一格动不得。 */
  return (isFrozen: IsFrozen = nothingFrozen) => {
    const known = new Map<StepsLeft, ReturnType<typeof cachedSteps>>();
    const stepsFor = (shape: QuantityShape) => {
      const own = roomFor(shape);
      const found =
        known.get(own) ??
        cachedSteps(constraints, {
          ...{ own, others, slack },
          isFrozen: (cell) => isFrozen(constraints, cell),
          together: (cell, move, up) => together(constraints, cell, move, up, isFrozen),
        });
      known.set(own, found);
      return found;
    };
    return (group: Group, shape: QuantityShape): Run => {
      let value = 0;
      for (const cell of group.cells) {
        for (const { slot, sign } of shape.terms) {
          value += sign * (point[family.nodes[cell]?.[slot] ?? origin] ?? 0);
        }
      }
      let [down, up] = [0, 0];
      if (constraints.isSeparable) {
        const steps = stepsFor(shape);
        for (const { move, rises } of constraints.usefulFor(shape)) {
          up = Math.max(up, steps(group, move, rises));
          down = Math.max(down, steps(group, move, !rises));
          if (up + down >= stepsForFiveValues) break;
        }
      }
      return { from: value - down, to: value + up };
    };
  };
}

interface Slacks {
  /** 这一格自己的余地。 */
  readonly own: StepsLeft;
  /** 别的格子拿来补平的余地。 */
  readonly others: StepsLeft;
  /** 管着它的约束的余地。 */
  readonly slack: StepsLeft;
  /** 连着的别的表一起动，能动几步。 */
  readonly together: StepsLeft;
  readonly isFrozen: (cell: number) => boolean;
}

/** 一格或者几格加在一起，照一种动法能挪几步。算过的记住。 */
function cachedSteps(constraints: FamilyConstraints, slacks: Slacks) {
  const known = new Map<Group, Map<Move, Int8Array>>();
  return (group: Group, move: Move, up: boolean): number => {
    const ofGroup = known.get(group) ?? new Map<Move, Int8Array>();
    known.set(group, ofGroup);
    const steps = ofGroup.get(move) ?? new Int8Array(2).fill(-1);
    ofGroup.set(move, steps);
    const at = up ? 1 : 0;
    if (steps[at] === -1) steps[at] = stepsOf(group, move, up, constraints, slacks);
    return steps[at] ?? 0;
  };
}

function stepsOf(
  { cells }: Group,
  move: Move,
  up: boolean,
  constraints: FamilyConstraints,
  { own, others, slack, together, isFrozen }: Slacks,
): number {
  const [first] = cells;
  if (first === undefined) return 0;
  let alone = 0;
  for (const cell of cells) {
    const room = own(cell, move, up);
    if (room > alone) alone = Math.max(alone, Math.min(room, slack(cell, move, up)));
  }
  if (alone >= stepsForFiveValues) return alone;
  const inside = stepsInTotal(cells, (cell) =>
    areInterchangeable(constraints, cell, first, move) ? own(cell, move, up) : 0,
  );
  if (inside <= alone) return alone;
  const tied = constraints.coupledPart(move, first);
  const outside = stepsInTotal(constraints.family.nodes.keys(), (cell) =>
    areInterchangeable(constraints, cell, first, tied) && !cells.includes(cell) && !isFrozen(cell)
      ? others(cell, tied, !up)
      : 0,
  );
  const balanced = Math.min(inside, outside);
  if (balanced >= stepsForFiveValues) return balanced;
  return Math.max(alone, Math.min(inside, outside + together(first, tied, up)));
}

function areInterchangeable(
  { couplingClasses: classes }: FamilyConstraints,
  cell: number,
  first: number,
  { slots }: Move,
): boolean {
  if (cell === first) return true;
  for (const slot of slots) if (classes[cell]?.[slot] !== classes[first]?.[slot]) return false;
  return true;
}

function stepsInTotal(cells: Iterable<number>, steps: (cell: number) => number): number {
  let sum = 0;
  for (const cell of cells) {
    sum += steps(cell);
    if (sum >= stepsForFiveValues) return sum;
  }
  return sum;
}
