import type { Sheet } from './books/book.ts';
import { openBook } from './books/open-book.ts';
import { UnreadableBook } from './books/unreadable-book.ts';
import { printableName } from './cells/printable-name.ts';
import { allLedgers, type LedgerContext } from './kinds/all-ledgers.ts';
import type { Ledger } from './kinds/ledger.ts';
import type { LedgerFault, LedgerId, ReadLedgers, RowOf, SheetRead } from './rows.ts';
import type { RowPlace } from './tables/duplicate-rows.ts';
import { countKnownNames } from './tables/header.ts';
import { readTable, type TableRead } from './tables/read-table.ts';
import type { TablePlace } from './tables/row-faults.ts';
import { whichLedger } from './tables/which-ledger.ts';

/** 一个台账文件：名字（不带文件夹）和内容。 */
export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions extends LedgerContext {
  /** 今天，`YYYY-MM-DD`。写了，晚于今天的日期（期限除外）就算写错；不写就不管。 */
  readonly today?: string;
  /** 报进度：读了多少字节，一共多少。 */
  readonly onProgress?: (done: number, total: number) => void;
}

/** 文件夹里的一个文件是不是要读的表格。软件自己的临时文件、照片、文字材料不是。 */
export function isLedgerFileName(name: string): boolean {
  return !/^[~.]/.test(name) && /\.(?:xlsx|xlsm|xls|et|ods|csv|tsv|txt)$/i.test(name);
}

/**
 * 把台账文件读成有类型的行。
 *
 * 没读懂的全部记在 `faults` 里，一次说完：哪个文件、哪张表、第几行、哪一列、看到的是哪一类东西、
 * 应当是什么；绝不带格子里的原文。`faults` 不空，就不能拿 `rows` 去公布。
 * 文件按给的次序读，同样的字节读出同样的结果。
 */
export function readLedgers(
  files: readonly LedgerFile[],
  { onProgress = () => {}, today, ...context }: ReadOptions,
): ReadLedgers {
  const ledgers = allLedgers(context);
  const names = context.villages.map(({ name }) => name);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const found = new Gathered();
  let before = 0;
  for (const { name, bytes } of files) {
    const start = before;
    const file = printableName(name, names);
    found.noting({ file }, () => {
      const { sheets } = openBook(bytes, (cells) => countKnownNames(ledgers, cells));
      const size = Math.max(
        1,
        sheets.reduce((sum, sheet) => sum + sheet.size, 0),
      );
      let done = 0;
      for (const sheet of sheets) {
        const place = { file, ...sheetPlace(sheet, names) };
        const onBytes = (bytesDone: number) =>
          onProgress(start + Math.floor(((done + bytesDone) / size) * bytes.length), total);
        found.noting(place, () =>
          readSheet(sheet, name, place, { ledgers, today, found, onBytes }),
        );
        done += sheet.size;
      }
      if (!found.hasSome(file)) throw new UnreadableBook('一个空文件', '有表头、有记录的台账');
    });
    before += bytes.length;
    onProgress(before, total);
  }
  const { rows, faults, sheets } = found;
  return { rows, faults, sheets };
}

/** 一路上读到的行和毛病。 */
class Gathered implements ReadLedgers {
  readonly rows: { readonly [Id in LedgerId]: RowOf[Id][] } = {
    visits: [],
    matters: [],
    disputes: [],
    meetings: [],
    survey: [],
  };
  readonly faults: LedgerFault[] = [];
  readonly sheets: SheetRead[] = [];
  readonly #seen = new Map<LedgerId, Map<string, RowPlace>>();

  /** 做一件事；整张表、整个文件读不了的，记成一处毛病，接着读别的。 */
  noting(place: TablePlace, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof UnreadableBook)) throw error;
      this.faults.push({ ...place, found: error.found, expected: error.expected });
    }
  }

  /** 这个文件里读过一张表，或者说过一处毛病。 */
  hasSome(file: string): boolean {
    return [...this.sheets, ...this.faults].some((each) => each.file === file);
  }

  /** 这本台账已经读过的行。 */
  seen(id: LedgerId): Map<string, RowPlace> {
    const seen = this.#seen.get(id) ?? new Map<string, RowPlace>();
    this.#seen.set(id, seen);
    return seen;
  }

  add<Id extends LedgerId>(ledger: Ledger<Id>, table: TableRead, place: TablePlace): void {
    const { totals, notes } = table;
    for (const fault of table.faults) this.faults.push(fault);
    let read = 0;
    for (const { number, values } of table.rows) {
      const assembled = ledger.assemble(values);
      if (assembled.ok) {
        read += 1;
        this.rows[ledger.id].push(...assembled.rows);
      } else this.faults.push({ ...place, row: number, ...assembled.conflict });
    }
    this.sheets.push({ ...place, ledger: ledger.id, rows: read, totals, notes });
  }
}

/** 不是台账的工作表：模板里的说明和选项，WPS 存图片用的表。 */
const NOT_A_TABLE = /^(?:填写说明|填表说明|说明|选项|WpsReserved_.*)$/;

function readSheet(
  sheet: Sheet,
  fileName: string,
  place: TablePlace,
  to: {
    readonly ledgers: readonly Ledger[];
    readonly today: string | undefined;
    readonly found: Gathered;
    readonly onBytes: (bytesDone: number) => void;
  },
): void {
  if (NOT_A_TABLE.test(sheet.name ?? '')) return;
  const content = sheet.read(to.onBytes);
  if (content.rows.length === 0) return;
  if (sheet.hidden) {
    throw new UnreadableBook('一张藏起来的工作表', '取消隐藏，看清楚了再存；不要的就删掉');
  }
  const names = [sheet.name, fileName];
  const recognised = whichLedger(content, to.ledgers, names);
  if ('why' in recognised) throw notRecognised(recognised.why, recognised.ledger);
  const { header } = recognised;
  const seen = to.found.seen(header.ledger.id);
  const table = readTable({ content, header, names, place, today: to.today, seen });
  to.found.add(header.ledger, table, place);
}

function notRecognised(why: 'no-header' | 'ambiguous', ledger: Ledger | undefined): UnreadableBook {
  if (why === 'ambiguous') {
    return new UnreadableBook('一张看不出是哪本台账的表', '在文件名或工作表名里写明，如“走访台账”');
  }
  const names = Object.values(ledger?.columns ?? {})
    .filter(({ missingOk }) => !missingOk)
    .map(({ name }) => `“${name}”`);
  return new UnreadableBook(
    '一张没找到表头的表',
    ledger === undefined
      ? '是台账就写上表头（照模板）；不是台账的表移到别的文件里'
      : `要有一行表头，写明${names.join('、')}`,
  );
}

function sheetPlace(
  { name, position }: Sheet,
  villages: readonly string[],
): Omit<TablePlace, 'file'> {
  if (name === undefined) return {};
  const printable = printableName(name, villages);
  return { sheet: printable === name ? name : `${printable}（第 ${position} 张）` };
}
