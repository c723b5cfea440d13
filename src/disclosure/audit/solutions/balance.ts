import type { Closure } from '../system/closure.ts';
import { type Coupling, origin } from '../system/rows.ts';
import type { Frame } from './frame.ts';
import { refit } from './middle-point.ts';
import type { Move } from './shifts.ts';
import { roomIn } from './steps-left.ts';

/**
 * 让许动的格子一步一步挪，哪条约束差得多就先补哪条，每次挑余地最大的一格，直到每条约束都合上。
 * 凑不成返回 `undefined`，不等于没有。不用求解器。
 */
export function balanced(
  start: Int32Array,
  frames: readonly Frame[],
  { couplings }: Pick<Closure, 'couplings'>,
  mayMove: (frame: Frame, cell: number) => boolean,
): Int32Array | undefined {
  const point = start.slice();
  const rows = couplings.map((coupling) => ({ coupling, now: sumOf(coupling, point) }));
  for (const frame of frames) {
    if (!frame.isTied || !frame.isApart) continue;
    const moved = repairRows(frame, rows, point, (cell) => mayMove(frame, cell));
    for (const cell of moved)
      refit(frame, cell, point, (slot) => frame.classes[cell]?.[slot] !== 0);
  }
  return rows.every(({ coupling, now }) => missed(coupling, now) === 0) ? point : undefined;
}

interface Row {
  readonly coupling: Coupling;
  now: number;
}

/** 一种动法对各条约束的牵动；受同样约束管的格子，牵动一样。 */
interface Pull {
  readonly move: Move;
  readonly cells: readonly number[];
  readonly by: readonly (readonly [row: number, by: number])[];
}

const pullsKnown = new WeakMap<Frame, readonly Pull[]>();

function pullsOf(frame: Frame): readonly Pull[] {
  const pulls = pullsKnown.get(frame) ?? [...pullsIn(frame)];
  pullsKnown.set(frame, pulls);
  return pulls;
}

function* pullsIn(frame: Frame): Iterable<Pull> {
  const alike = Map.groupBy(frame.family.nodes.keys(), (cell) => frame.classes[cell]?.join());
  for (const cells of alike.values()) {
    const [first] = cells;
    if (first === undefined) continue;
    const tied = new Set(frame.moves.all.map((move) => frame.tiedPart(move, first)));
    for (const move of tied) {
      const by = new Map<number, number>();
      for (const slot of move.slots) {
        for (const { row, times } of frame.tiesAt(first, slot))
          by.set(row, (by.get(row) ?? 0) + times);
      }
      if (by.size > 0) yield { move, cells, by: [...by] };
    }
  }
}

/** 一直挪到没有合算的一步为止；返回动过的格子。 */
function repairRows(
  frame: Frame,
  rows: readonly Row[],
  point: Int32Array,
  mayMove: (cell: number) => boolean,
) {
  const moved = new Set<number>();
  for (let step = best(frame, rows, point, mayMove); step !== undefined; ) {
    const { pull, up, cell } = step;
    moved.add(cell);
    for (const slot of pull.move.slots) {
      const node = frame.family.nodes[cell]?.[slot] ?? origin;
      point[node] = (point[node] ?? 0) + (up ? 1 : -1);
    }
    for (const [index, by] of pull.by) {
      const row = rows[index];
      if (row !== undefined) row.now += up ? by : -by;
    }
    step = best(frame, rows, point, mayMove);
  }
  return moved;
}

/** 最合算而又挪得动的一步。 */
function best(
  frame: Frame,
  rows: readonly Row[],
  point: Int32Array,
  mayMove: (cell: number) => boolean,
) {
  const worthwhile: { pull: Pull; up: boolean; gain: number }[] = [];
  for (const pull of pullsOf(frame)) {
    for (const up of [true, false]) {
      const gain = gainOf(pull, up, rows);
      if (gain > 0) worthwhile.push({ pull, up, gain });
    }
  }
  worthwhile.sort((a, b) => b.gain - a.gain);
  for (const { pull, up } of worthwhile) {
    let [cell, most] = [-1, 0];
    for (const other of pull.cells) {
      if (!mayMove(other)) continue;
      const steps = roomIn(frame, point, other, pull.move, up, tiedSlots(frame, other));
      if (steps > most) [cell, most] = [other, steps];
    }
    if (cell >= 0) return { pull, up, cell };
  }
  return undefined;
}

const tiedKnown = new WeakMap<Uint16Array, Uint8Array>();

/** 有约束管的位置，连同 0；别的位置可以跟着另取。 */
function tiedSlots({ classes }: Frame, cell: number): Uint8Array {
  const own = classes[cell] ?? new Uint16Array();
  const tied = tiedKnown.get(own) ?? Uint8Array.from([...own, 1], (kind) => (kind === 0 ? 0 : 1));
  tiedKnown.set(own, tied);
  return tied;
}

function gainOf({ by }: Pull, up: boolean, rows: readonly Row[]): number {
  let gain = 0;
  for (const [index, times] of by) {
    const row = rows[index];
    if (row === undefined) continue;
    gain += missed(row.coupling, row.now) - missed(row.coupling, row.now + (up ? times : -times));
  }
  return gain;
}

/** 离合上这条约束还差多少。 */
function missed({ low, high }: Coupling, now: number): number {
  return Math.max(low - now, now - high, 0);
}

function sumOf({ nodes, times }: Coupling, point: Int32Array): number {
  return nodes.reduce((sum, node, index) => sum + (times[index] ?? 1) * (point[node] ?? 0), 0);
}
