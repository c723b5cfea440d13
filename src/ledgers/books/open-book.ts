import type { Cell } from '../cells/cell.ts';
import type { Book } from './book.ts';
import { openCsv } from './csv/open-csv.ts';
import { SAVE_AS_XLSX, UnreadableBook } from './unreadable-book.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

/** 开头的几个字节，说明里面到底是什么；扩展名常常不可靠。 */
const KINDS: readonly (readonly [magic: string, found: string, expected: string])[] = [
  ['%PDF', '一个 PDF 文件', '台账要 .xlsx 或 .csv'],
  ['<', '一个网页或者 XML 文件', '用 Excel 或 WPS 打开，另存为 .xlsx'],
  ['{\\rtf', '一个文字处理文件', '台账要 .xlsx 或 .csv'],
];

/** 老的 .xls、WPS 的 .et，和加了密码的 .xlsx，都装在这样的文件里。 */
const COMPOUND = '\xd0\xcf\x11\xe0';
const ZIP = 'PK\x03\x04';
const UTF8_MARK = /^\xef\xbb\xbf/;

/**
 * 打开一个表格文件，看内容、不看扩展名。`countKnown` 数一行里有几个认得的列名。
 * 打不开的抛 `UnreadableBook`，说是什么、怎么改。
 */
export function openBook(bytes: Uint8Array, countKnown: (cells: readonly Cell[]) => number): Book {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(UTF8_MARK, '');
  if (start.trim() === '') throw new UnreadableBook('一个空文件', '有表头、有记录的台账');
  if (start.startsWith(ZIP)) return openXlsx(bytes);
  if (start.startsWith(COMPOUND)) throw compoundFile(bytes);
  const kind = KINDS.find(([magic]) => start.trimStart().startsWith(magic));
  if (kind !== undefined) throw new UnreadableBook(kind[1], kind[2]);
  return openCsv(bytes, countKnown);
}

function compoundFile(bytes: Uint8Array): UnreadableBook {
  const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  return isEncrypted
    ? new UnreadableBook('一个加了密码的表格', '用 Excel 或 WPS 打开，去掉密码，再存一次')
    : new UnreadableBook('一个旧格式的表格（.xls、.et）', SAVE_AS_XLSX);
}
