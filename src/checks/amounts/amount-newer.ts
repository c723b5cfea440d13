import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { tablesIn } from './tables-in.ts';

const START = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/;

/** 标着现行的一行以外，还有更新的、核对那天已经到了时候的一行：多半是添了新数，忘了挪 `current`。 */
export const amountNewer: FileCheck = {
  code: 'W-AMOUNT-NEWER',
  *run(file) {
    const checked = String(valueAt(file.data?.value, ['checked']) ?? '');
    for (const { name, rows, lineOf } of tablesIn(file)) {
      const current = rows.find(({ isCurrent }) => isCurrent);
      const since = startOf(current?.head ?? '');
      if (current === undefined || since === undefined) continue;
      for (const [row, { head }] of rows.entries()) {
        const start = startOf(head);
        if (start === undefined || start <= since || start > checked) continue;
        yield {
          line: lineOf('rows', row),
          message: `“${name}”里“${head}”比标着现行的“${current.head}”还新。`,
          hint: '现行的是它，就把 current: true 挪过来；还没有执行的，在 head 里写明。',
        };
      }
    }
  },
};

/** 一行从哪天说起，如 `2025-07`；只知道年的只有年。看不出来、说是“以前”的是 `undefined`。 */
function startOf(head: string): string | undefined {
  const [, year, month, day] = START.exec(head) ?? [];
  if (year === undefined || /以前|没执行|征求意见/.test(head)) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
