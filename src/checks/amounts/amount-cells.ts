import type { FileCheck } from '../check.ts';
import { tablesIn } from './tables-in.ts';

/** 数目表里每一行的格数要和列数一样。 */
export const amountCells: FileCheck = {
  code: 'E-AMOUNT-CELLS',
  *run(file) {
    for (const { columns, rows, lineOf } of tablesIn(file)) {
      for (const [row, { cells }] of rows.entries()) {
        if (columns === 0 || cells === 0 || cells === columns) continue;
        yield {
          line: lineOf('rows', row, 'cells'),
          message: `这张表有${columns}列，这一行却写了${cells}格。`,
          hint: `写成${columns}格；没有的那格写“没查到”。格里有英文逗号的，整格加引号。`,
        };
      }
    }
  },
};
