import type { LedgerFault } from './rows.ts';

/** 把一处没读懂的地方说成一句话，不带原文。 */
export function sayFault({ file, sheet, row, column, found, expected }: LedgerFault): string {
  const where = [
    file,
    sheet === undefined ? '' : `“${sheet}”`,
    row === undefined ? '' : `第 ${row} 行`,
    column === undefined ? '' : `“${column}”`,
  ];
  return `${where.filter((part) => part !== '').join(' ')}：看到的是${found}。应当：${expected}。`;
}
