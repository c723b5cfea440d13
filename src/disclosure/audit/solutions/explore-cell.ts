import type { Closure } from '../system/closure.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import type { Move } from './moves.ts';
import type { Quantity } from './quantity.ts';
import { repaired } from './repair.ts';
import { stepsForFiveValues, stepsWithin } from './steps-left.ts';

/** 从一组件数看说不定的各数；说定是漏的收起来，返回还说不定的。 */
export type Recheck = (point: Int32Array, quantities: readonly Quantity[]) => readonly Quantity[];

export interface CellSearch {
  /** 各格都在范围当中的件数，合计不一定合得上。 */
  readonly middle: Int32Array;
  /** 一组对得上的件数。 */
  readonly startPoint: Int32Array;
  readonly constraints: FamilyConstraints;
  /** 全部各族：连着的表也许要跟着动。 */
  readonly allConstraints: readonly FamilyConstraints[];
  readonly closure: Pick<Closure, 'couplings'>;
  readonly recheck: Recheck;
  /** 各种挪法有几次补不平。 */
  readonly failures: Map<string, number>;
}

/** 一格最多试几种挪法，一种挪法补不平几次就不再试；再多不如解规划。 */
const mostMoves = 12;
const mostFailures = 3;

/**
 * 让一格回到当中，再照有用的动法挪到头，多了少了由别的格子补平，看这一格的数够不够五个。
 * 返回还说不定的。
 */
export function exploreCell(
  quantities: readonly Quantity[],
  cell: number,
  search: CellSearch,
): readonly Quantity[] {
  const { constraints, allConstraints, middle, startPoint, closure, recheck, failures } = search;
  const own = constraints.family.nodes[cell] ?? [];
  const from = (move: Move | undefined, by: number) => {
    const point = startPoint.slice();
    for (const [slot, node] of own.entries()) {
      point[node] = (middle[node] ?? 0) + (move?.changes[slot] === 1 ? by : 0);
    }
    const ordered = [constraints, ...allConstraints.filter((other) => other !== constraints)];
    return repaired(
      ...([point, ordered, closure] as const),
      (family, other) => family !== constraints || other !== cell,
    );
  };
  const back = from(undefined, 0);
  let open = back === undefined ? quantities : recheck(back, quantities);
  const passed = new Set<string>();
  for (let tried = 0; tried < mostMoves; tried += 1) {
    const step = nextMove(open, cell, search, passed);
    if (step === undefined) break;
    const point = from(step.move, step.by);
    if (point === undefined) failures.set(step.key, (failures.get(step.key) ?? 0) + 1);
    else open = recheck(point, open);
  }
  return open;
}

/** 下一种还没试过、这一格挪得动的挪法；看过的记在 `passed` 里。 */
function nextMove(
  open: readonly Quantity[],
  cell: number,
  { constraints, middle, failures }: CellSearch,
  passed: Set<string>,
) {
  const everything = new Uint8Array(constraints.family.slots.length + 1).fill(1);
  for (const { shape } of open) {
    for (const { move } of constraints.usefulFor(shape)) {
      for (const by of [stepsForFiveValues, -stepsForFiveValues]) {
        const key = `${move.index}:${by}`;
        if (passed.has(key)) continue;
        passed.add(key);
        if ((failures.get(key) ?? 0) >= mostFailures) continue;
        if (stepsWithin(constraints, middle, cell, move, by > 0, everything) < stepsForFiveValues)
          continue;
        return { move, by, key };
      }
    }
  }
  return undefined;
}
