import { isByTime } from '../../kinds/amount-rows.ts';
import type { Fault } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { tablesIn, type WrittenTable } from './tables-in.ts';

/**
 * 按时间排的数目表，有一行、也只有一行写着 `current: true`；不按时间排的、只是例子的，一行也不写。
 * 页面上加粗的、会上念的、卡上印的都是标了的那一行，标错了就把老数说成了现在的数。
 */
export const amountCurrent: FileCheck = {
  code: 'E-AMOUNT-CURRENT',
  *run(file) {
    for (const table of tablesIn(file)) yield* markFaults(table);
  },
};

function* markFaults(table: WrittenTable): Iterable<Fault> {
  const { name, rowHead, saysExample, rows, lineOf } = table;
  const marked = [...rows.keys()].filter((row) => rows[row]?.isCurrent);
  const [first, second] = marked;
  const reason = whyNone(table);
  if (reason !== undefined) {
    if (first !== undefined) yield { line: lineOf('rows', first, 'current'), ...reason };
    return;
  }
  const [top] = rows;
  if (top === undefined || saysExample) return;
  if (first === undefined) {
    yield {
      line: lineOf('rows', 0),
      message: `“${name}”按时间排（第一列是“${rowHead}”），却没有说哪一行现行。`,
      hint: `现行的是“${top.head}”，就在它下面添一行 current: true。整张表是外地的、不算数的老数，在 area 下面添 example: true。一行不是一个时候的，改 rowHead。`,
    };
  }
  if (second !== undefined) {
    yield {
      line: lineOf('rows', second, 'current'),
      message: `“${name}”有${marked.length}行都写了 current: true，现行的只有一行。`,
      hint: `留下现行的，别的删掉；前一处在第${lineOf('rows', first ?? 0, 'current')}行。同一时候分几类的，一类写成一列。`,
    };
  }
}

/** 这张表为什么一行也不该标；该标的是 `undefined`。 */
function whyNone({ name, rowHead, isExample, rows }: WrittenTable) {
  if (isExample) {
    return {
      message: `“${name}”写了 example: true，只是例子，里面没有现行的一行。`,
      hint: '删掉这一行的 current；这张表管得到本地的，删掉 example。',
    };
  }
  const heads = rows.map(({ head }) => head);
  if (isByTime(rowHead, heads)) return undefined;
  return {
    message: `“${name}”不按时间排（第一列是“${rowHead}”），每一行都现行，不用标。`,
    hint: '删掉 current；一行是一个时候的，把 rowHead 改成“时间”或者“从什么时候起”。',
  };
}
