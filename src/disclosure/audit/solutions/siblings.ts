import type { Closure } from '../system/closure.ts';
import type { FamilyConstraints } from './family-constraints.ts';
import type { Move } from './moves.ts';
import { stepsForFiveValues, stepsLeftFrom } from './steps-left.ts';

/** 别的一族照着怎么动：动哪几格、怎么动，才和这一格一起把合在一处的约束补平。 */
export interface SiblingMove {
  readonly constraints: FamilyConstraints;
  readonly move: Move;
  readonly cells: readonly number[];
}

/** 这一格动不动得：偷看的人晓得它的确数，就动不得。 */
export type IsFrozen = (constraints: FamilyConstraints, cell: number) => boolean;

export const nothingFrozen: IsFrozen = () => false;

/** 同一件事分在几张表里：约束行里一加一减的另一族，这一族哪个位置对着它的哪个位置。 */
export type SiblingsOf = (
  constraints: FamilyConstraints,
  cell: number,
  move: Move,
) => readonly SiblingMove[] | undefined;

interface Place {
  readonly constraints: FamilyConstraints;
  readonly cell: number;
  readonly slot: number;
  readonly coefficient: number;
}

/**
 * 看哪几族被同一条约束连着，返回一个找法：给一格的一种动法，返回别的各族要跟着怎么动。
 * 一条约束里别的族跟不上的，返回 `undefined`；没有别的族的，返回空的。
 */
export function siblingsIn(
  allConstraints: readonly FamilyConstraints[],
  { couplings }: Pick<Closure, 'couplings'>,
): SiblingsOf {
  const rows: Place[][] = couplings.map(() => []);
  for (const constraints of allConstraints) {
    for (const [cell, nodes] of constraints.family.nodes.entries()) {
      for (const slot of nodes.keys()) {
        for (const { row, coefficient } of constraints.couplingsAt(cell, slot)) {
          rows[row]?.push({ constraints, cell, slot, coefficient });
        }
      }
    }
  }
  const known = new Map<FamilyConstraints, Map<Uint16Array, Map<Move, Found>>>();
  return (constraints, cell, move) => {
    const ofFamily = known.get(constraints) ?? new Map<Uint16Array, Map<Move, Found>>();
    known.set(constraints, ofFamily);
    const kind = constraints.couplingClasses[cell] ?? new Uint16Array();
    const ofKind = ofFamily.get(kind) ?? new Map<Move, Found>();
    ofFamily.set(kind, ofKind);
    const found = ofKind.get(move) ?? { moves: siblingsFor(constraints, cell, move, rows) };
    ofKind.set(move, found);
    return found.moves;
  };
}

/** 找过的记住。 */
interface Found {
  readonly moves: readonly SiblingMove[] | undefined;
}

function siblingsFor(
  constraints: FamilyConstraints,
  cell: number,
  { slots }: Move,
  rows: readonly (readonly Place[])[],
): readonly SiblingMove[] | undefined {
  const follow = new Map<FamilyConstraints, Map<number, Set<number>>>();
  for (const slot of slots) {
    for (const { row, coefficient } of constraints.couplingsAt(cell, slot)) {
      for (const place of rows[row] ?? []) {
        if (place.constraints === constraints || place.coefficient === coefficient) continue;
        const mirrored = follow.get(place.constraints) ?? new Map<number, Set<number>>();
        follow.set(place.constraints, mirrored);
        const cells = mirrored.get(place.slot) ?? new Set<number>();
        mirrored.set(place.slot, cells);
        cells.add(place.cell);
      }
    }
  }
  const moves: SiblingMove[] = [];
  for (const [other, mirrored] of follow) {
    const [first, ...more] = [...mirrored.values()];
    const cells = [...(first ?? [])].filter((each) => more.every((set) => set.has(each)));
    if (cells.length === 0) return undefined;
    const move = other.moves.of([...mirrored.keys()].toSorted((a, b) => a - b));
    moves.push({ constraints: other, move, cells });
  }
  return moves;
}

/** 一族的一格照一种动法动，连着的别的表跟着动，能动几步。 */
export type StepsTogether = (
  constraints: FamilyConstraints,
  cell: number,
  move: Move,
  up: boolean,
  isFrozen: IsFrozen,
) => number;

/**
 * 这一格往上（往下）动一步，别的各族也往上（往下）动一步，最多能一起动几步。
 * 一起动了还没有补平的约束，看它自己的余地。
 */
export function stepsTogetherFrom(
  point: Int32Array,
  { couplings }: Pick<Closure, 'couplings'>,
  siblingsOf: SiblingsOf,
): StepsTogether {
  const activity = couplings.map(({ nodes, coefficients }) =>
    nodes.reduce((sum, node, index) => sum + (coefficients[index] ?? 1) * (point[node] ?? 0), 0),
  );
  const rooms = new Map<FamilyConstraints, ReturnType<typeof stepsLeftFrom>>();
  const roomIn = (
    { constraints, move, cells }: SiblingMove,
    up: boolean,
    isFrozen: IsFrozen,
  ): number => {
    const room = rooms.get(constraints) ?? stepsLeftFrom(point, constraints, []);
    rooms.set(constraints, room);
    let sum = 0;
    for (const cell of cells) {
      if (isFrozen(constraints, cell)) continue;
      sum += room(cell, move, up);
      if (sum >= stepsForFiveValues) return stepsForFiveValues;
    }
    return sum;
  };
  return (constraints, cell, move, up, isFrozen) => {
    const siblings = siblingsOf(constraints, cell, move);
    if (siblings === undefined || siblings.length === 0) return 0;
    const effects = new Map<number, number>();
    const own = { constraints, move, cells: [cell] };
    for (const { constraints: family, move: moved, cells } of [own, ...siblings]) {
      for (const slot of moved.slots) {
        for (const { row, coefficient } of family.couplingsAt(cells[0] ?? 0, slot)) {
          effects.set(row, (effects.get(row) ?? 0) + (up ? coefficient : -coefficient));
        }
      }
    }
    let steps = stepsForFiveValues;
    for (const [row, effect] of effects) {
      const coupling = couplings[row];
      if (coupling === undefined || effect === 0) continue;
      const now = activity[row] ?? 0;
      const left = effect > 0 ? coupling.high - now : now - coupling.low;
      steps = Math.min(steps, Math.floor(left / Math.abs(effect)));
      if (steps <= 0) return 0;
    }
    for (const sibling of siblings) steps = Math.min(steps, roomIn(sibling, up, isFrozen));
    return steps;
  };
}
