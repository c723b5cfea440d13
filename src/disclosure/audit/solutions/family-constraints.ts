import type { Closure } from '../system/closure.ts';
import type { Family, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { System } from '../system/system.ts';
import { type Move, type MoveList, moveList, type UsefulMove, usefulMoves } from './moves.ts';

/** 变量受的一条连着多格的约束，和它在里面是加是减。 */
export interface CouplingTerm {
  readonly row: number;
  readonly coefficient: number;
}

/** 一族量的格子，摆成好算的样子：每格自己的约束，和把格子连在一起的约束。 */
export interface FamilyConstraints {
  readonly family: Family;
  readonly moves: MoveList;
  readonly usefulFor: (shape: QuantityShape) => readonly UsefulMove[];
  /** 每格一张表：`[i * (位置数 + 1) + j]` 是第 i 个位置减第 j 个最多是多少，末一个是 0。 */
  readonly limits: readonly Int32Array[];
  readonly couplingsAt: (cell: number, slot: number) => readonly CouplingTerm[];
  /** 每格各位置的类：类相同的被同样的约束同样地管着，一格加一格减就抵消；0 类没有约束管。 */
  readonly couplingClasses: readonly Uint16Array[];
  /** 一种动法里有约束管的那部分。 */
  readonly coupledPart: (move: Move, cell: number) => Move;
  readonly isCoupled: boolean;
  /** 各格是不是各在各的块里；不是的话，不能放心地只看一格。 */
  readonly isSeparable: boolean;
}

export function familyConstraintsOf(
  family: Family,
  { nodeOf }: System,
  closure: Closure,
): FamilyConstraints {
  const rows = couplingTermsByNode(closure);
  const couplingsAt = (cell: number, slot: number) =>
    rows.get(family.nodes[cell]?.[slot] ?? origin) ?? [];
  const known = new Map<string, number>([['', 0]]);
  const couplingClasses = family.nodes.map((nodes, cell) =>
    Uint16Array.from(nodes, (_, slot) => {
      const key = couplingsAt(cell, slot)
        .map(({ row, coefficient }) => `${row}:${coefficient}`)
        .join();
      const found = known.get(key) ?? known.size;
      known.set(key, found);
      return found;
    }),
  );
  const shared = new Map<string, Uint16Array<ArrayBuffer>>();
  for (const [cell, kind] of couplingClasses.entries()) {
    const same = shared.get(kind.join()) ?? kind;
    shared.set(kind.join(), same);
    couplingClasses[cell] = same;
  }
  const moves = moveList(family);
  const useful = new Map<QuantityShape, readonly UsefulMove[]>();
  const kinds = couplingClasses.map((kind) => kind.join());
  const coupled = new Map(kinds.map((kind) => [kind, new Map<Move, Move>()]));
  const coupledOf = kinds.map((kind) => coupled.get(kind) ?? new Map<Move, Move>());
  return {
    family,
    moves,
    usefulFor: (shape) => {
      const found = useful.get(shape) ?? [...usefulMoves(shape, moves.all)];
      useful.set(shape, found);
      return found;
    },
    limits: family.nodes.map((nodes) => limitsOf([...nodes, origin], closure)),
    couplingsAt,
    couplingClasses,
    coupledPart: (move, cell) => {
      const found =
        coupledOf[cell]?.get(move) ??
        moves.of(move.slots.filter((slot) => couplingClasses[cell]?.[slot] !== 0));
      coupledOf[cell]?.set(move, found);
      return found;
    },
    isCoupled: known.size > 1,
    isSeparable: family.nodes.every((nodes) =>
      nodes.every((node) =>
        closure.blockMembers(node).every((other) => other > nodeOf.size || nodes.includes(other)),
      ),
    ),
  };
}

function couplingTermsByNode({ couplings }: Closure): ReadonlyMap<number, readonly CouplingTerm[]> {
  const terms = new Map<number, CouplingTerm[]>();
  for (const [row, { nodes, coefficients }] of couplings.entries()) {
    for (const [index, node] of nodes.entries()) {
      const own = terms.get(node) ?? [];
      own.push({ row, coefficient: coefficients[index] ?? 1 });
      terms.set(node, own);
    }
  }
  return terms;
}

function limitsOf(nodes: readonly number[], { maxDifference }: Closure): Int32Array {
  const limits = new Int32Array(nodes.length ** 2);
  for (const [i, above] of nodes.entries()) {
    for (const [j, below] of nodes.entries())
      limits[i * nodes.length + j] = maxDifference(above, below);
  }
  return limits;
}
