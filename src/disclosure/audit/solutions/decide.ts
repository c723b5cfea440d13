import { verdict } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import type { Solver } from '../system/solver.ts';
import type { System } from '../system/system.ts';
import { balanced } from './balance.ts';
import { type Doubt, seen } from './doubt.ts';
import type { Frame } from './frame.ts';
import { middlePoint } from './middle-point.ts';
import { type DoubtFilter, shifted } from './shift.ts';
import { solveDoubt } from './solve-doubt.ts';
import { reachFrom } from './witness.ts';

export interface SolutionSpace {
  readonly frames: readonly Frame[];
  readonly system: System;
  readonly closure: Closure;
  readonly solver: Solver;
  /** 找到这么多处漏就停。 */
  readonly mostLeaks: number;
}

/**
 * 把说不定的一个一个说定，返回漏的；公布的数自相矛盾时返回 `undefined`。
 * 先从一组对得上的件数挪动，挪得出五个就放过；挪不出的才解线性规划，再不行解整数规划。
 */
export function decide(
  doubts: readonly Doubt[],
  { frames, system, closure, solver, mostLeaks }: SolutionSpace,
): readonly Doubt[] | undefined {
  if (doubts.length === 0 && closure.couplings.length === 0) return [];
  const middle = middlePoint(frames, system, closure);
  const startPoint = balanced(middle, frames, closure, () => true) ?? solver.feasible();
  if (startPoint === undefined) return undefined;
  const leaks: Doubt[] = [];
  const recheck = lookFor(closure, leaks);
  let open: readonly Doubt[] = recheck(startPoint, doubts);
  for (const frame of frames) {
    const shifting = {
      middle,
      startPoint,
      frame,
      closure,
      recheck,
      failures: new Map<string, number>(),
    };
    for (const cell of frame.family.nodes.keys()) {
      if (leaks.length >= mostLeaks) return leaks;
      const isMine = (doubt: Doubt) => doubt.frame === frame && doubt.group.cells.includes(cell);
      const mine = open.filter(isMine);
      if (mine.length === 0) continue;
      const left = shifted(mine, cell, shifting);
      open = [...open.filter((doubt) => !isMine(doubt)), ...left];
    }
  }
  for (let [first] = open; first !== undefined && leaks.length < mostLeaks; [first] = open) {
    const { doubt, points } = solveDoubt(first, solver);
    if (verdict(doubt.candidates) !== 'safe') leaks.push(doubt);
    open = open.slice(1);
    for (const point of points) open = recheck(point, open);
  }
  return leaks;
}

function lookFor({ couplings }: Closure, leaks: Doubt[]): DoubtFilter {
  return (point, doubts) => {
    const reaches = new Map<Frame, ReturnType<typeof reachFrom>>();
    return doubts.flatMap((doubt) => {
      const reach = reaches.get(doubt.frame) ?? reachFrom(point, doubt.frame, couplings);
      reaches.set(doubt.frame, reach);
      const now = seen(doubt, reach(doubt.group, doubt.shape));
      const result = verdict(now.candidates);
      if (result === 'leak') leaks.push(now);
      return result === 'open' ? [now] : [];
    });
  };
}
