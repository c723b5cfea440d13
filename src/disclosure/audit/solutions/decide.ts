import { type Run, verdict } from '../system/candidates.ts';
import type { Closure } from '../system/closure.ts';
import type { Group, QuantityShape } from '../system/quantities.ts';
import type { Solver } from '../system/solver.ts';
import type { System } from '../system/system.ts';
import { attainableFrom } from './attainable.ts';
import { exploreCell, type Recheck } from './explore-cell.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import { middlePoint } from './middle-point.ts';
import { mendedFrom, pushed } from './push.ts';
import { leakKey, type Quantity, withAttained } from './quantity.ts';
import { repaired } from './repair.ts';
import { nothingFrozen, type SiblingsOf, siblingsIn, stepsTogetherFrom } from './siblings.ts';
import { solveQuantity } from './solve-quantity.ts';

export interface SearchSpace {
  readonly allConstraints: readonly FamilyConstraints[];
  readonly system: System;
  readonly closure: Closure;
  readonly solver: Solver;
  /** 已经一格一格挪过、还说不定的：不再挪，直接解。 */
  readonly isExplored: boolean;
  /** 找到这么多处漏就停。 */
  readonly mostLeaks: number;
  /** 已经漏了的量，不用再审；审出来的添进去。 */
  readonly leaking: Set<string> | undefined;
  /** 还有多少个说不定。 */
  readonly onOpen: (left: number) => void;
  /** 解出来的上下限就说定了没有漏的数：晓得得再多，也还是没有漏。 */
  readonly onCertain: (quantity: Quantity) => void;
}

/**
 * 把说不定的一个一个说定，返回漏的；公布的数自相矛盾时返回 `undefined`。
 * 先从一组对得上的件数挪动，挪得出五个就放过；挪不出的才解线性规划，再不行解整数规划。
 */
export function decideQuantities(
  quantities: readonly Quantity[],
  search: SearchSpace,
): readonly Quantity[] | undefined {
  const { allConstraints, system, closure, solver, mostLeaks, leaking } = search;
  const { onOpen, onCertain } = search;
  const isLeaking = (quantity: Quantity) => leaking?.has(leakKey(quantity)) === true;
  if (quantities.length === 0 && closure.couplings.length === 0) return [];
  const middle = middlePoint(allConstraints, system, closure);
  const startPoint = repaired(middle, allConstraints, closure, () => true) ?? solver.feasible();
  if (startPoint === undefined) return undefined;
  const leaks: Quantity[] = [];
  const isFrozen = nothingFrozen;
  const recheck = recheckFrom(closure, leaks, siblingsIn(allConstraints, closure));
  let open: readonly Quantity[] = recheck(startPoint, quantities);
  for (const constraints of search.isExplored ? [] : allConstraints) {
    const cellSearch = {
      allConstraints,
      middle,
      startPoint,
      constraints,
      closure,
      recheck,
      failures: new Map<string, number>(),
    };
    for (const cell of constraints.family.nodes.keys()) {
      if (leaks.length >= mostLeaks) return leaks;
      const isMine = (quantity: Quantity) =>
        quantity.constraints === constraints && quantity.group.cells.includes(cell);
      for (const leak of leaks) leaking?.add(leakKey(leak));
      open = open.filter((quantity) => !isLeaking(quantity));
      const mine = open.filter(isMine);
      if (mine.length === 0) continue;
      const left = exploreCell(mine, cell, cellSearch);
      open = [...open.filter((quantity) => !isMine(quantity)), ...left];
      onOpen(open.length);
    }
  }
  for (let [first] = open; first !== undefined && leaks.length < mostLeaks; [first] = open) {
    if (isLeaking(first)) {
      open = open.filter((quantity) => !isLeaking(quantity));
      continue;
    }
    const pushSearch = { point: startPoint, allConstraints, closure, isFrozen };
    const near = pushed(first, pushSearch);
    const { quantity, points } =
      verdict(near.candidates) === 'safe'
        ? { quantity: near, points: [] }
        : solveQuantity(near, solver, (point) => mendedFrom(point, near, pushSearch));
    if (verdict(quantity.candidates) !== 'safe') {
      leaks.push(quantity);
      leaking?.add(leakKey(quantity));
    } else if (isCertain(quantity)) onCertain(quantity);
    open = open.slice(1);
    for (const point of points) open = recheck(point, open);
    onOpen(open.length);
  }
  return leaks;
}

/** 不管做得到哪些值，光看可能的范围就没有漏。 */
function isCertain({ candidates }: Quantity): boolean {
  return verdict({ ...candidates, attained: [] }) === 'safe';
}

/** 从一组件数看各数做得到哪些值；说定是漏的放进 `leaks`，返回还说不定的。 */
function recheckFrom(closure: Closure, leaks: Quantity[], siblingsOf: SiblingsOf): Recheck {
  return (point, quantities) => {
    const together = stepsTogetherFrom(point, closure, siblingsOf);
    const attainables = new Map<FamilyConstraints, (group: Group, shape: QuantityShape) => Run>();
    return quantities.flatMap((quantity) => {
      const attainable =
        attainables.get(quantity.constraints) ??
        attainableFrom(point, quantity.constraints, closure.couplings, together)();
      attainables.set(quantity.constraints, attainable);
      const now = withAttained(quantity, attainable(quantity.group, quantity.shape));
      const result = verdict(now.candidates);
      if (result === 'leak') leaks.push(now);
      return result === 'open' ? [now] : [];
    });
  };
}
