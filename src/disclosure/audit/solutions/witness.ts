import type { Run } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { Frame } from './frame.ts';
import type { Move } from './shifts.ts';
import { type StepsLeft, slackFrom, stepsForFiveValues, stepsLeftFrom } from './steps-left.ts';

/**
 * 从一组对得上的件数出发，看一个数能往上、往下挪几步：
 * 要么一格自己动（管它的约束有余地），要么别的格子反着动，把合计补平。
 * 返回的一段里，每个整数都有一组对得上的件数。
 */
export function reachFrom(point: Int32Array, frame: Frame, couplings: Closure['couplings']) {
  const { family } = frame;
  const slack = slackFrom(point, frame, couplings);
  const mine = new Map<string, (group: Group, move: Move, up: boolean) => number>();
  const others = stepsLeftFrom(point, frame, []);

  const stepsFor = ({ measures }: QuantityShape) => {
    const found =
      mine.get(measures.join()) ??
      stepsWith(frame, { own: stepsLeftFrom(point, frame, measures), others, slack });
    mine.set(measures.join(), found);
    return found;
  };

  return (group: Group, shape: QuantityShape): Run => {
    let value = 0;
    for (const cell of group.cells) {
      for (const { slot, times } of shape.terms) {
        value += times * (point[family.nodes[cell]?.[slot] ?? origin] ?? 0);
      }
    }
    let [down, up] = [0, 0];
    if (frame.isApart) {
      const steps = stepsFor(shape);
      for (const { move, rises } of frame.usefulFor(shape)) {
        up = Math.max(up, steps(group, move, rises));
        down = Math.max(down, steps(group, move, !rises));
        if (up + down >= stepsForFiveValues) break;
      }
    }
    return { from: value - down, to: value + up };
  };
}

interface Rooms {
  /** 这一格自己的余地。 */
  readonly own: StepsLeft;
  /** 别的格子拿来补平的余地。 */
  readonly others: StepsLeft;
  /** 管着它的约束的余地。 */
  readonly slack: StepsLeft;
}

/** 一格或者几格加在一起，照一种动法能挪几步。算过的记住。 */
function stepsWith(frame: Frame, rooms: Rooms) {
  const known = new Map<Group, Map<Move, Int8Array>>();
  return (group: Group, move: Move, up: boolean): number => {
    const ofGroup = known.get(group) ?? new Map<Move, Int8Array>();
    known.set(group, ofGroup);
    const steps = ofGroup.get(move) ?? new Int8Array(2).fill(-1);
    ofGroup.set(move, steps);
    const at = up ? 1 : 0;
    if (steps[at] === -1) steps[at] = stepsOf(group, move, up, frame, rooms);
    return steps[at] ?? 0;
  };
}

function stepsOf(
  { cells }: Group,
  move: Move,
  up: boolean,
  frame: Frame,
  { own, others, slack }: Rooms,
): number {
  const [first] = cells;
  if (first === undefined) return 0;
  let alone = 0;
  for (const cell of cells) {
    const room = own(cell, move, up);
    if (room > alone) alone = Math.max(alone, Math.min(room, slack(cell, move, up)));
  }
  if (alone >= stepsForFiveValues) return alone;
  const inside = total(cells, (cell) =>
    alike(frame, cell, first, move) ? own(cell, move, up) : 0,
  );
  if (inside <= alone) return alone;
  const tied = frame.tiedPart(move, first);
  const outside = total(frame.family.nodes.keys(), (cell) =>
    alike(frame, cell, first, tied) && !cells.includes(cell) ? others(cell, tied, !up) : 0,
  );
  return Math.max(alone, Math.min(inside, outside));
}

function alike({ classes }: Frame, cell: number, first: number, { slots }: Move): boolean {
  if (cell === first) return true;
  for (const slot of slots) if (classes[cell]?.[slot] !== classes[first]?.[slot]) return false;
  return true;
}

function total(cells: Iterable<number>, steps: (cell: number) => number): number {
  let sum = 0;
  for (const cell of cells) {
    sum += steps(cell);
    if (sum >= stepsForFiveValues) return sum;
  }
  return sum;
}
