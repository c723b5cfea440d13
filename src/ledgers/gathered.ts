import { UnreadableBook } from './books/unreadable-book.ts';
import type { Ledger } from './kinds/ledger.ts';
import type { LedgerFault, LedgerId, OddRow, ReadLedgers, RowOf, SheetRead } from './rows.ts';
import { SeenRows } from './tables/duplicate-rows.ts';
import type { TableRead } from './tables/read-table.ts';
import type { TablePlace } from './tables/row-faults.ts';

/** 一路上读到的行和毛病。 */
export class Gathered implements ReadLedgers {
  readonly rows: { readonly [Id in LedgerId]: RowOf[Id][] } = {
    visits: [],
    matters: [],
    disputes: [],
    meetings: [],
    survey: [],
  };
  readonly faults: LedgerFault[] = [];
  readonly sheets: SheetRead[] = [];
  readonly oddRows: OddRow[] = [];
  readonly #seen = new Map<LedgerId, SeenRows>();

  /** 做一件事；整张表、整个文件读不了的，记成一处毛病，接着读别的。 */
  noting(place: TablePlace, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof UnreadableBook)) throw error;
      this.faults.push({ ...place, found: error.found, expected: error.expected });
    }
  }

  /** 记下了几样：读过的表，说过的毛病。 */
  get size(): number {
    return this.sheets.length + this.faults.length;
  }

  /** 这本台账已经读过的行。 */
  seen(id: LedgerId): SeenRows {
    const seen = this.#seen.get(id) ?? new SeenRows();
    this.#seen.set(id, seen);
    return seen;
  }

  add<Id extends LedgerId>(ledger: Ledger<Id>, table: TableRead, place: TablePlace): void {
    const { totals, notes } = table;
    for (const fault of table.faults) this.faults.push(fault);
    for (const { number, values, marks } of table.rows) {
      this.rows[ledger.id].push(...ledger.assemble(values));
      for (const why of marks) {
        this.oddRows.push({ ...place, ledger: ledger.id, row: number, why });
      }
    }
    this.sheets.push({ ...place, ledger: ledger.id, rows: table.rows.length, totals, notes });
  }
}
