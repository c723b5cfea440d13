import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../../office-files/decode-text.ts';
import type { Cell, SheetContent } from '../../cells/cell.ts';
import type { Book } from '../book.ts';
import { UnreadableBook } from '../unreadable-book.ts';
import { formulaTextIn, unwrapFormulaText } from './formula-text.ts';
import { swallowedRow } from './swallowed-rows.ts';

const DELIMITERS = [',', '\t', ';', '；', '，', '|'];

/** 挑分隔符时看前面多少行；表头上面的标题和说明不会更长。 */
const SAMPLE = 60;

/**
 * 打开 .csv（也认制表符、分号分开的）。`countKnown` 数一行里有几个认得的列名，用来挑分隔符。
 * 引号没有成对的抛 `UnreadableBook`，说出在第几行。
 */
export function openCsv(bytes: Uint8Array, countKnown: (cells: readonly Cell[]) => number): Book {
  const text = decodeText(bytes);
  if (text === undefined) {
    throw new UnreadableBook(
      '一个认不出编码的文字文件',
      '另存为 .xlsx，或者“CSV UTF-8”格式的 .csv',
    );
  }
  const read = (): SheetContent => {
    const delimiter = pickDelimiter(text, countKnown);
    const records = split(text, delimiter);
    refuseSwallowedRows(records, delimiter);
    const rows = records.flatMap((record, index) =>
      record.every((field) => field === '')
        ? []
        : [{ number: index + 1, hidden: false, cells: record.map(cellOf) }],
    );
    return { rows, merges: [], hiddenColumns: new Set() };
  };
  return {
    sheets: [{ name: undefined, position: 1, hidden: false, size: bytes.length, read }],
  };
}

function pickDelimiter(text: string, countKnown: (cells: readonly Cell[]) => number): string {
  const scores = DELIMITERS.map((delimiter) => {
    try {
      return Math.max(0, ...split(text, delimiter, SAMPLE).map(countKnown));
    } catch {
      return 0;
    }
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

function split(text: string, delimiter: string, most?: number): readonly (readonly string[])[] {
  try {
    return parse(unwrapFormulaText(text, delimiter), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      ...(most === undefined ? {} : { to: most }),
    });
  } catch (error) {
    throw unpairedQuotes(error instanceof CsvError ? recordsBefore(error) + 1 : undefined);
  }
}

function recordsBefore({ records }: CsvError): number {
  return typeof records === 'number' ? records : 0;
}

function refuseSwallowedRows(records: readonly (readonly string[])[], delimiter: string): void {
  const index = swallowedRow(records, delimiter);
  if (index !== -1) throw unpairedQuotes(index + 1);
}

function unpairedQuotes(row: number | undefined): UnreadableBook {
  const where = row === undefined ? '' : `（从第 ${row} 行起）`;
  return new UnreadableBook(
    `一个引号没有成对的 .csv 文件${where}`,
    '用 Excel 或 WPS 打开，另存为 .xlsx 再来',
  );
}

function cellOf(field: string): Cell {
  return field === '' ? undefined : formulaTextIn(field);
}
