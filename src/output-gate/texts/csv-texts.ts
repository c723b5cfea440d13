import { parse } from 'csv-parse/sync';
import type { Readable } from './readable.ts';

/** CSV 的各行，同一行的格子用竖线隔开；引号乱了、分不成格子的，一行一行原样看。 */
export function csvTexts(csv: string): readonly Readable[] {
  return rowsIn(csv).map((cells) => ({ where: '表格', text: cells.join(' | '), pieces: cells }));
}

function rowsIn(csv: string): readonly (readonly string[])[] {
  try {
    return parse(csv, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return csv.split('\n').map((line) => [line]);
  }
}
