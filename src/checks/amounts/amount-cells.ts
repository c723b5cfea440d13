import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';

/** 数目表里每一行的格数要和列数一样。 */
export const amountCells: FileCheck = {
  code: 'E-AMOUNT-CELLS',
  *run(file) {
    for (const [table, amount] of list(file.data?.value, 'amounts').entries()) {
      const columns = list(amount, 'columns').length;
      for (const [row, content] of list(amount, 'rows').entries()) {
        const cells = list(content, 'cells').length;
        if (columns === 0 || cells === 0 || cells === columns) continue;
        yield {
          line: file.data?.lineOf(['amounts', table, 'rows', row, 'cells']) ?? 1,
          message: `这张表有${columns}列，这一行却写了${cells}格。`,
          hint: `写成${columns}格；没有的那格写“没查到”。格里有英文逗号的，整格加引号。`,
        };
      }
    }
  },
};

function list(value: unknown, key: string): readonly unknown[] {
  const items = valueAt(value, [key]);
  return Array.isArray(items) ? items : [];
}
