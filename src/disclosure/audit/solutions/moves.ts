import type { Family, QuantityShape } from '../system/quantities.ts';

/** 一种动法：一格里哪几个位置一起加一或者减一。 */
export interface Move {
  readonly slots: readonly number[];
  /** 每个位置动不动。 */
  readonly changes: Uint8Array;
  /** 记东西用的号。 */
  readonly index: number;
}

/** 照着动一下，一种数正好变一。 */
export interface UsefulMove {
  readonly move: Move;
  /** 往上动一下，这个数是加一还是减一。 */
  readonly rises: boolean;
}

/** 位置相同的动法只留一个。 */
export interface MoveList {
  readonly all: readonly Move[];
  readonly of: (slots: readonly number[]) => Move;
}

/** 套着的几个量在连着几期里一起动，少的在前；后来要用的别的动法随时添。 */
export function moveList({ slots }: Family): MoveList {
  const known = new Map<string, Move>();
  const of = (chosen: readonly number[]): Move => {
    const found = known.get(chosen.join());
    if (found !== undefined) return found;
    const changes = new Uint8Array(slots.length);
    for (const slot of chosen) changes[slot] = 1;
    const move = { slots: chosen, changes, index: known.size };
    known.set(chosen.join(), move);
    return move;
  };
  const all: Move[] = [];
  for (const rows of stretches([...new Set(slots.map(({ measure }) => measure))])) {
    for (const columns of stretches([...new Set(slots.map(({ moment }) => moment))])) {
      const picked = slots.flatMap(({ measure, moment }, slot) =>
        rows.has(measure) && columns.has(moment) ? [slot] : [],
      );
      if (picked.length > 0) all.push(of(picked));
    }
  }
  return { all, of };
}

/** 会改变这种数的动法。 */
export function* usefulMoves(
  { terms }: QuantityShape,
  moves: readonly Move[],
): Iterable<UsefulMove> {
  for (const move of moves) {
    let effect = 0;
    for (const { slot, sign } of terms) if (move.changes[slot] === 1) effect += sign;
    if (effect === 1 || effect === -1) yield { move, rises: effect === 1 };
  }
}

/** 连着的一段，短的在前。 */
function* stretches<Item>(items: readonly Item[]): Iterable<ReadonlySet<Item>> {
  for (let length = 1; length <= items.length; length += 1) {
    for (let from = 0; from + length <= items.length; from += 1) {
      yield new Set(items.slice(from, from + length));
    }
  }
}
