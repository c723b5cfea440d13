import type { Sheet } from './books/book.ts';
import { openBook } from './books/open-book.ts';
import { UnreadableBook } from './books/unreadable-book.ts';
import { isBlank } from './cells/cell.ts';
import { earlierCopy } from './copied-files.ts';
import { Gathered } from './gathered.ts';
import { allLedgers, type LedgerContext } from './kinds/all-ledgers.ts';
import type { Ledger } from './kinds/ledger.ts';
import { fileLabel, sheetLabel } from './place-labels.ts';
import type { ReadLedgers } from './rows.ts';
import { countKnownNames, type Header } from './tables/header.ts';
import { readTable } from './tables/read-table.ts';
import type { TablePlace } from './tables/row-faults.ts';
import { ledgerCalled, type Recognised, whichLedger } from './tables/which-ledger.ts';

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

/** 表格的扩展名；读不了的几种也在里面，读的时候说怎么改，不悄悄漏掉。 */
const TABLES = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|xlt|et|ett|ods|ots|fods|numbers|csv|tsv|txt)$/i;

/** 文件夹里的一个文件是不是要读的表格。软件自己的临时文件、备份、照片、文字材料不是。 */
export function isLedgerFileName(name: string): boolean {
  return !/^[~.]/.test(name) && TABLES.test(name);
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
  const villages = context.villages.map(({ name }) => name);
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const found = new Gathered();
  let before = 0;
  for (const [index, { name, bytes }] of files.entries()) {
    const start = before;
    const labelOf = (ledger: Ledger | undefined) => fileLabel(index + 1, name, villages, ledger);
    const file = labelOf(ledgerCalled(name, ledgers));
    const sizeBefore = found.size;
    found.noting({ file }, () => {
      refuseCopy(files, index, villages);
      const { sheets } = openBook(bytes, (cells) => countKnownNames(ledgers, cells));
      const size = Math.max(
        1,
        sheets.reduce((sum, sheet) => sum + sheet.size, 0),
      );
      let done = 0;
      for (const sheet of sheets) {
        const inSheet = sheetLabel(sheet, villages);
        const onBytes = (bytesDone: number) =>
          onProgress(start + Math.floor(((done + bytesDone) / size) * bytes.length), total);
        found.noting({ file, ...inSheet }, () =>
          readSheet(sheet, name, {
            placeOf: (ledger) => ({ file: labelOf(ledger), ...inSheet }),
            isOneOfMany: sheets.length > 1,
            ...{ ledgers, today, found, onBytes },
          }),
        );
        done += sheet.size;
      }
      if (found.size === sizeBefore) {
        throw new UnreadableBook('一个空文件', '有表头、有记录的台账');
      }
    });
    before += bytes.length;
    onProgress(before, total);
  }
  const { rows, faults, sheets, oddRows } = found;
  return { rows, faults, sheets, oddRows };
}

function refuseCopy(
  files: readonly LedgerFile[],
  index: number,
  villages: readonly string[],
): void {
  const earlier = earlierCopy(files, index, villages);
  if (earlier === undefined) return;
  throw new UnreadableBook(
    `一个和第 ${earlier + 1} 个文件一模一样的文件`,
    '同一份只留一个，另一个（名字里常有“副本”“(1)”）移出文件夹；真是两份，就在一份里加一列“备注”，写出区别',
  );
}

/** 不是台账的工作表：模板里的说明和选项，WPS 存图片用的表。 */
const NOT_A_TABLE = /^(?:填写说明|填表说明|说明|选项|WpsReserved_.*)$/;

function readSheet(
  sheet: Sheet,
  fileName: string,
  to: {
    readonly placeOf: (ledger: Ledger) => TablePlace;
    readonly isOneOfMany: boolean;
    readonly ledgers: readonly Ledger[];
    readonly today: string | undefined;
    readonly found: Gathered;
    readonly onBytes: (bytesDone: number) => void;
  },
): void {
  if (NOT_A_TABLE.test(sheet.name ?? '')) return;
  const content = sheet.read(to.onBytes);
  if (content.rows.every(({ cells }) => cells.every(isBlank))) return;
  if (sheet.hidden) {
    throw new UnreadableBook('一张藏起来的工作表', '取消隐藏，看清楚了再存；不要的就删掉');
  }
  const names = [sheet.name, fileName];
  const recognised = whichLedger(content, to.ledgers, names);
  if ('why' in recognised) throw notRecognised(recognised, to.isOneOfMany);
  const { header } = recognised;
  const maybeDraft = recognised.maybeDraft && to.isOneOfMany;
  const place = to.placeOf(header.ledger);
  const seen = to.found.seen(header.ledger.id);
  const table = readTable({
    ...{ content, header, maybeDraft, names, place, seen },
    today: to.today,
  });
  to.found.add(header.ledger, table, place);
}

function notRecognised(
  recognised: Exclude<Recognised, { readonly header: Header }>,
  isOneOfMany: boolean,
) {
  if (recognised.why === 'ambiguous') {
    return new UnreadableBook('一张看不出是哪本台账的表', '在文件名或工作表名里写明，如“走访台账”');
  }
  const { ledger, maybeDraft, looksLike } = recognised;
  if (ledger !== undefined && looksLike !== undefined) {
    return new UnreadableBook(
      `一张名字是${ledger.title}、表头却是${looksLike.title}的表`,
      `是${looksLike.title}就把文件名（工作表名）改成“${looksLike.title}”；是${ledger.title}就照模板写表头`,
    );
  }
  const names = Object.values(ledger?.columns ?? {})
    .filter(({ missingOk }) => !missingOk)
    .map(({ name }) => `“${name}”`);
  const header = names.length === 0 ? '表头（照模板）' : `一行表头，写明${names.join('、')}`;
  if (ledger !== undefined && !(maybeDraft && isOneOfMany)) {
    return new UnreadableBook('一张没找到表头的表', `要有${header}`);
  }
  return new UnreadableBook(
    '一张不像台账的表，没找到表头',
    `不是台账（打的草稿、记的别的）就删掉这张表，或者移到别的文件夹；是台账就写上${header}`,
  );
}
