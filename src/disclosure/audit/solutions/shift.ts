import type { Closure } from '../system/closure.ts';
import { balanced } from './balance.ts';
import type { Doubt } from './doubt.ts';
import type { Frame } from './frame.ts';
import type { Move } from './shifts.ts';
import { roomIn, stepsForFiveValues } from './steps-left.ts';

/** 从一组件数看说不定的各数；说定是漏的收起来，返回还说不定的。 */
export type DoubtFilter = (point: Int32Array, doubts: readonly Doubt[]) => readonly Doubt[];

export interface Shifting {
  /** 各格都在范围当中的件数，合计不一定合得上。 */
  readonly middle: Int32Array;
  /** 一组对得上的件数。 */
  readonly startPoint: Int32Array;
  readonly frame: Frame;
  readonly closure: Pick<Closure, 'couplings'>;
  readonly recheck: DoubtFilter;
  /** 各种挪法有几次补不平。 */
  readonly failures: Map<string, number>;
}

/** 一格最多试几种挪法，一种挪法补不平几次就不再试；再多不如解规划。 */
const mostShifts = 12;
const mostFailures = 3;

/**
 * 让一格回到当中，再照有用的动法挪到头，多了少了由别的格子补平，看这一格的数够不够五个。
 * 返回还说不定的。
 */
export function shifted(
  doubts: readonly Doubt[],
  cell: number,
  shifting: Shifting,
): readonly Doubt[] {
  const { frame, middle, startPoint, closure, recheck, failures } = shifting;
  const own = frame.family.nodes[cell] ?? [];
  const from = (move: Move | undefined, by: number) => {
    const point = startPoint.slice();
    for (const [slot, node] of own.entries()) {
      point[node] = (middle[node] ?? 0) + (move?.moves[slot] === 1 ? by : 0);
    }
    return balanced(point, [frame], closure, (_, other) => other !== cell);
  };
  const back = from(undefined, 0);
  let open = back === undefined ? doubts : recheck(back, doubts);
  const passed = new Set<string>();
  for (let shifts = 0; shifts < mostShifts; shifts += 1) {
    const shift = nextShift(open, cell, shifting, passed);
    if (shift === undefined) break;
    const point = from(shift.move, shift.by);
    if (point === undefined) failures.set(shift.key, (failures.get(shift.key) ?? 0) + 1);
    else open = recheck(point, open);
  }
  return open;
}

/** 下一种还没试过、这一格挪得动的挪法；看过的记在 `passed` 里。 */
function nextShift(
  open: readonly Doubt[],
  cell: number,
  { frame, middle, failures }: Shifting,
  passed: Set<string>,
) {
  const everything = new Uint8Array(frame.family.slots.length + 1).fill(1);
  for (const { shape } of open) {
    for (const { move } of frame.usefulFor(shape)) {
      for (const by of [stepsForFiveValues, -stepsForFiveValues]) {
        const key = `${move.index}:${by}`;
        if (passed.has(key)) continue;
        passed.add(key);
        if ((failures.get(key) ?? 0) >= mostFailures) continue;
        if (roomIn(frame, middle, cell, move, by > 0, everything) < stepsForFiveValues) continue;
        return { move, by, key };
      }
    }
  }
  return undefined;
}
