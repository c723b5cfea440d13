import type { Closure } from '../system/closure.ts';
import { type Coupling, origin } from '../system/rows.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import { refitCell } from './middle-point.ts';
import type { Move } from './moves.ts';
import { stepsForFiveValues, stepsWithin } from './steps-left.ts';

/**
 * 让许动的格子一步一步挪，哪条约束差得多就先补哪条，每次挑余地最大的一格，直到每条约束都合上。
 * 凑不成返回 `undefined`，不等于没有。不用求解器。
 */
export function repaired(
  start: Int32Array,
  allConstraints: readonly FamilyConstraints[],
  { couplings }: Pick<Closure, 'couplings'>,
  mayMove: (constraints: FamilyConstraints, cell: number) => boolean,
): Int32Array | undefined {
  const point = start.slice();
  const rows = couplings.map((coupling) => ({ coupling, activity: sumOf(coupling, point) }));
  for (const constraints of allConstraints) {
    if (!constraints.isCoupled || !constraints.isSeparable) continue;
    const moved = repairRows(constraints, rows, point, (cell) => mayMove(constraints, cell));
    for (const cell of moved)
      refitCell(
        constraints,
        cell,
        point,
        (slot) => constraints.couplingClasses[cell]?.[slot] !== 0,
      );
  }
  return rows.every(({ coupling, activity }) => violation(coupling, activity) === 0)
    ? point
    : undefined;
}

interface Row {
  readonly coupling: Coupling;
  activity: number;
}

/** 一种动法对各条约束的牵动；受同样约束管的格子，牵动一样。 */
interface MoveEffect {
  readonly move: Move;
  readonly cells: readonly number[];
  readonly by: readonly (readonly [row: number, by: number])[];
  /** 每条约束都只多一或者少一。 */
  readonly isByOne: boolean;
}

/** 一族的全部动法，和一条约束由哪几种动法牵动。 */
interface Effects {
  readonly ofRow: ReadonlyMap<number, readonly MoveEffect[]>;
}

const knownEffects = new WeakMap<FamilyConstraints, Effects>();

function effectsOf(constraints: FamilyConstraints): Effects {
  const known = knownEffects.get(constraints);
  if (known !== undefined) return known;
  const ofRow = new Map<number, MoveEffect[]>();
  for (const effect of effectsIn(constraints)) {
    for (const [row] of effect.by) {
      const own = ofRow.get(row) ?? [];
      own.push(effect);
      ofRow.set(row, own);
    }
  }
  knownEffects.set(constraints, { ofRow });
  return { ofRow };
}

function* effectsIn(constraints: FamilyConstraints): Iterable<MoveEffect> {
  const interchangeable = Map.groupBy(constraints.family.nodes.keys(), (cell) =>
    constraints.couplingClasses[cell]?.join(),
  );
  for (const cells of interchangeable.values()) {
    const [first] = cells;
    if (first === undefined) continue;
    const coupled = new Set(
      constraints.moves.all.map((move) => constraints.coupledPart(move, first)),
    );
    for (const move of coupled) {
      const by = new Map<number, number>();
      for (const slot of move.slots) {
        for (const { row, coefficient } of constraints.couplingsAt(first, slot))
          by.set(row, (by.get(row) ?? 0) + coefficient);
      }
      const isByOne = by.values().every((each) => Math.abs(each) === 1);
      if (by.size > 0) yield { move, cells, by: [...by], isByOne };
    }
  }
}

/** 一直挪到没有合算的一步为止；返回动过的格子。 */
function repairRows(
  constraints: FamilyConstraints,
  rows: readonly Row[],
  point: Int32Array,
  mayMove: (cell: number) => boolean,
) {
  const moved = new Set<number>();
  for (let step = bestStep(constraints, rows, point, mayMove); step !== undefined; ) {
    const { effect, up, cell } = step;
    moved.add(cell);
    for (const slot of effect.move.slots) {
      const node = constraints.family.nodes[cell]?.[slot] ?? origin;
      point[node] = (point[node] ?? 0) + (up ? 1 : -1);
    }
    for (const [index, by] of effect.by) {
      const row = rows[index];
      if (row !== undefined) row.activity += up ? by : -by;
    }
    step = bestStep(constraints, rows, point, mayMove);
  }
  return moved;
}

/**
 * 最合算而又挪得动的一步。一条差着的约束也牵不动的动法，只会越挪越差，不看；
 * 差着的每一条都补上一件的，再没有更合算的，先看有没有。
 */
function bestStep(
  constraints: FamilyConstraints,
  rows: readonly Row[],
  point: Int32Array,
  mayMove: (cell: number) => boolean,
): Step | undefined {
  const { ofRow } = effectsOf(constraints);
  const broken = [...rows.keys()]
    .filter((index) => rows[index] !== undefined && violationOf(rows[index]) > 0)
    .map((index) => ofRow.get(index) ?? []);
  if (broken.length === 0) return undefined;
  const gains = gainsOf(rows);
  const worthwhile: (Omit<Step, 'cell'> & { readonly gain: number })[] = [];
  const fewest = broken.reduce((one, other) => (other.length < one.length ? other : one));
  for (const effect of fewest) {
    for (const up of [true, false]) {
      if (gainOf(effect, up, rows, gains) !== broken.length) continue;
      const cell = cellFor(constraints, { effect, up }, point, mayMove);
      if (cell !== undefined) return { effect, up, cell };
    }
  }
  for (const effect of new Set(broken.flat())) {
    for (const up of [true, false]) {
      const gain = gainOf(effect, up, rows, gains);
      if (gain > 0) worthwhile.push({ effect, up, gain });
    }
  }
  worthwhile.sort((a, b) => b.gain - a.gain);
  for (const { effect, up } of worthwhile) {
    const cell = cellFor(constraints, { effect, up }, point, mayMove);
    if (cell !== undefined) return { effect, up, cell };
  }
  return undefined;
}

interface Step {
  readonly effect: MoveEffect;
  readonly up: boolean;
  readonly cell: number;
}

/** 挪得动的格子里余地最大的。 */
function cellFor(
  constraints: FamilyConstraints,
  { effect: { move, cells }, up }: Omit<Step, 'cell'>,
  point: Int32Array,
  mayMove: (cell: number) => boolean,
): number | undefined {
  let [best, mostSteps]: [number | undefined, number] = [undefined, 0];
  for (const cell of cells) {
    if (!mayMove(cell)) continue;
    const matters = coupledSlots(constraints, cell);
    const steps = stepsWithin(constraints, point, cell, move, up, matters);
    if (steps > mostSteps) [best, mostSteps] = [cell, steps];
    if (mostSteps >= stepsForFiveValues) break;
  }
  return best;
}

const knownCoupledSlots = new WeakMap<Uint16Array, Uint8Array>();

/** 有约束管的位置，连同 0；别的位置可以跟着另取。 */
function coupledSlots({ couplingClasses: classes }: FamilyConstraints, cell: number): Uint8Array {
  const own = classes[cell] ?? new Uint16Array();
  const coupled =
    knownCoupledSlots.get(own) ?? Uint8Array.from([...own, 1], (kind) => (kind === 0 ? 0 : 1));
  knownCoupledSlots.set(own, coupled);
  return coupled;
}

/** 每条约束多一、少一，各补上几件；算一步的时候每种动法都要用。 */
function gainsOf(rows: readonly Row[]): Int32Array {
  const gains = new Int32Array(2 * rows.length);
  for (const [index, { coupling, activity }] of rows.entries()) {
    const now = violation(coupling, activity);
    gains[2 * index] = now - violation(coupling, activity - 1);
    gains[2 * index + 1] = now - violation(coupling, activity + 1);
  }
  return gains;
}

function gainOf(
  { by, isByOne }: MoveEffect,
  up: boolean,
  rows: readonly Row[],
  gains: Int32Array,
): number {
  let gain = 0;
  for (const [index, change] of by) {
    if (isByOne) {
      gain += gains[2 * index + (change > 0 === up ? 1 : 0)] ?? 0;
      continue;
    }
    const row = rows[index];
    if (row === undefined) continue;
    gain +=
      violation(row.coupling, row.activity) -
      violation(row.coupling, row.activity + (up ? change : -change));
  }
  return gain;
}

const violationOf = ({ coupling, activity }: Row) => violation(coupling, activity);

/** 离合上这条约束还差多少。 */
function violation({ low, high }: Coupling, activity: number): number {
  return Math.max(low - activity, activity - high, 0);
}

function sumOf({ nodes, coefficients }: Coupling, point: Int32Array): number {
  return nodes.reduce(
    (sum, node, index) => sum + (coefficients[index] ?? 1) * (point[node] ?? 0),
    0,
  );
}
