import { parse } from 'csv-parse/sync';
import type { Readable } from './readable.ts';

/** CSV 的各行，同一行的格子用竖线隔开。 */
export function csvTexts(csv: string): readonly Readable[] {
  const rows: string[][] = parse(csv, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return rows.map((cells) => ({ where: '表格', text: cells.join(' | '), pieces: cells }));
}
