import type { LedgerRows } from '../../src/ledgers/rows.ts';

/** 台账上的一行，和它在台账上的日子。 */
export interface LedgerEntry<Row> {
  readonly row: Row;
  /** 哪天登的。 */
  readonly entered: string;
  /** 哪天删掉的；登重了、登错了才删。 */
  readonly removed?: string;
}

/** 五本台账，从头到尾登过的每一行。 */
export type Entered = {
  readonly [Ledger in keyof LedgerRows]: readonly LedgerEntry<LedgerRows[Ledger][number]>[];
};

/** `day` 那天收工时台账上有的行；那天以后才有的答应、办好、说和、回访还没有。 */
export function rowsKnownOn(entered: Entered, day: string): LedgerRows {
  const known = <Row>(entries: readonly LedgerEntry<Row>[]) =>
    entries
      .filter(({ entered, removed }) => entered <= day && (removed === undefined || removed > day))
      .map(({ row }) => row);
  return {
    visits: known(entered.visits),
    meetings: known(entered.meetings),
    survey: known(entered.survey),
    matters: known(entered.matters).map(({ promisedBy, due, solved, ...row }) => ({
      ...row,
      ...(promisedBy !== undefined && promisedBy <= day && { promisedBy }),
      ...(due !== undefined && promisedBy !== undefined && promisedBy <= day && { due }),
      ...(solved !== undefined && solved <= day && { solved }),
    })),
    disputes: known(entered.disputes).map(({ settled, revisited, ...row }) => ({
      ...row,
      ...(settled !== undefined && settled <= day && { settled }),
      ...(revisited !== undefined && revisited <= day && { revisited }),
    })),
  };
}
