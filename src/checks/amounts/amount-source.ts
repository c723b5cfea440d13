import { listAt, valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { fieldRead } from '../subjects.ts';

const DIGIT = /[\d０-９一二三四五六七八九十百千]/u;
const MARKED = /〔(?:据|待核实|补|原文如此)/u;

/** 数目表里的数都要说得出从哪里来：格里、行头、表名、说明里，总有一处带记号。 */
export const amountSource: FileCheck = {
  code: 'E-AMOUNT-SOURCE',
  *run(file) {
    if (file.place.shape !== 'policies') return;
    for (const [place, table] of listAt(file.written.value, 'amounts').entries()) {
      const around = ['name', 'unit', 'area', 'note', 'columns'].map((key) =>
        valueAt(table, [key]),
      );
      if (around.some(isMarked)) continue;
      for (const [row, { cells, head }] of rowsOf(table).entries()) {
        const isNumber = cells.some((cell) => DIGIT.test(String(cell)));
        if (!isNumber || isMarked(head) || isMarked(cells)) continue;
        const path = ['amounts', place, 'rows', row, 'cells'];
        yield {
          about: fieldRead(file, path),
          line: file.data?.lineOf(path) ?? 1,
          message: '这一行的数没有说从哪里来。',
          hint: '在数后面写 〔据 依据的短名〕，那份依据写在 basis 里；说不出来源的写 〔待核实〕。',
        };
      }
    }
  },
};

function rowsOf(table: unknown) {
  return listAt(table, 'rows').map((row) => ({
    head: valueAt(row, ['head']),
    cells: listAt(row, 'cells'),
  }));
}

function isMarked(value: unknown): boolean {
  return MARKED.test(JSON.stringify(value) ?? '');
}
