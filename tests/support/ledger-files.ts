import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import { readLedgers } from '../../src/ledgers/read-ledgers.ts';
import type { ReadLedgers } from '../../src/ledgers/rows.ts';
import { townWords } from './town-choices.ts';
import { type MadeCell, type MadeSheet, workbook } from './workbook.ts';

export const villages = [
  { id: 'jia', name: '甲村' },
  { id: 'yi', name: '乙村' },
];

/** 一张表的 .xlsx。 */
export function xlsx(
  rows: readonly (readonly MadeCell[])[],
  { file = '走访台账.xlsx', name = 'Sheet1', ...rest }: Partial<MadeSheet> & { file?: string } = {},
): LedgerFile {
  return { name: file, bytes: workbook({ sheets: [{ name, rows, ...rest }] }) };
}

/** 一个 .csv，按 UTF-8 存。 */
export function csv(text: string, name = '走访台账.csv'): LedgerFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

export function read(...files: readonly LedgerFile[]): ReadLedgers {
  return readLedgers(files, { villages, ...townWords });
}
