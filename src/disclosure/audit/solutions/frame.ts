import type { Closure } from '../system/closure.ts';
import type { Family, QuantityShape } from '../system/quantities.ts';
import { origin } from '../system/rows.ts';
import type { System } from '../system/system.ts';
import { type Move, type MoveList, moveList, type UsefulMove, usefulMoves } from './shifts.ts';

/** 变量受的一条连着多格的约束，和它在里面是加是减。 */
export interface Tie {
  readonly row: number;
  readonly times: number;
}

/** 一族量的格子，摆成好算的样子：每格自己的约束，和把格子连在一起的约束。 */
export interface Frame {
  readonly family: Family;
  readonly moves: MoveList;
  readonly usefulFor: (shape: QuantityShape) => readonly UsefulMove[];
  /** 每格一张表：`[i * (位置数 + 1) + j]` 是第 i 个位置减第 j 个最多是多少，末一个是 0。 */
  readonly limits: readonly Int32Array[];
  readonly tiesAt: (cell: number, slot: number) => readonly Tie[];
  /** 每格各位置的类：类相同的被同样的约束同样地管着，一格加一格减就抵消；0 类没有约束管。 */
  readonly classes: readonly Uint16Array[];
  /** 一种动法里有约束管的那部分。 */
  readonly tiedPart: (move: Move, cell: number) => Move;
  readonly isTied: boolean;
  /** 各格是不是各在各的块里；不是的话，不能放心地只看一格。 */
  readonly isApart: boolean;
}

export function frameOf(family: Family, { nodeOf }: System, closure: Closure): Frame {
  const rows = tiesByNode(closure);
  const tiesAt = (cell: number, slot: number) =>
    rows.get(family.nodes[cell]?.[slot] ?? origin) ?? [];
  const known = new Map<string, number>([['', 0]]);
  const classes = family.nodes.map((nodes, cell) =>
    Uint16Array.from(nodes, (_, slot) => {
      const key = tiesAt(cell, slot)
        .map(({ row, times }) => `${row}:${times}`)
        .join();
      const found = known.get(key) ?? known.size;
      known.set(key, found);
      return found;
    }),
  );
  const moves = moveList(family);
  const useful = new Map<QuantityShape, readonly UsefulMove[]>();
  const tied = new Map<string, Move>();
  const kinds = classes.map((kind) => kind.join());
  return {
    family,
    moves,
    usefulFor: (shape) => {
      const found = useful.get(shape) ?? [...usefulMoves(shape, moves.all)];
      useful.set(shape, found);
      return found;
    },
    limits: family.nodes.map((nodes) => limitsOf([...nodes, origin], closure)),
    tiesAt,
    classes,
    tiedPart: (move, cell) => {
      const key = `${move.index};${kinds[cell]}`;
      const found =
        tied.get(key) ?? moves.of(move.slots.filter((slot) => classes[cell]?.[slot] !== 0));
      tied.set(key, found);
      return found;
    },
    isTied: known.size > 1,
    isApart: family.nodes.every((nodes) =>
      nodes.every((node) =>
        closure.together(node).every((other) => other > nodeOf.size || nodes.includes(other)),
      ),
    ),
  };
}

function tiesByNode({ couplings }: Closure): ReadonlyMap<number, readonly Tie[]> {
  const ties = new Map<number, Tie[]>();
  for (const [row, { nodes, times }] of couplings.entries()) {
    for (const [index, node] of nodes.entries()) {
      const own = ties.get(node) ?? [];
      own.push({ row, times: times[index] ?? 1 });
      ties.set(node, own);
    }
  }
  return ties;
}

function limitsOf(nodes: readonly number[], { most }: Closure): Int32Array {
  const limits = new Int32Array(nodes.length ** 2);
  for (const [i, above] of nodes.entries()) {
    for (const [j, below] of nodes.entries()) limits[i * nodes.length + j] = most(above, below);
  }
  return limits;
}
