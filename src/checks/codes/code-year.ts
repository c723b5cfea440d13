import { kinds } from '../../kinds/kinds.ts';
import { codeOf } from '../../source/content.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField, codesSubject, fieldRead } from '../subjects.ts';
import { sayFreeCode } from './free-code.ts';

/** 有回音的编号是 6＋年份两位＋三位流水，年份要和提出来的那年一样。 */
export const codeYear: FileCheck = {
  code: 'E-CODE-YEAR',
  *run(file, content) {
    const code = codeOf(file);
    const raised = valueAt(file.data?.value, ['raised']);
    const { first, last } = kinds.promises;
    if (file.place.shape !== 'promises' || code === undefined || code < first || code > last)
      return;
    if (typeof raised !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raised)) return;
    const written = String(code).slice(1, 3);
    const expected = raised.slice(2, 4);
    if (written === expected) return;
    yield {
      about: [...fieldRead(file, ['raised']), codesSubject('promises')],
      blinds: brokenField(file, ['code']),
      line: file.data?.lineOf(['code']) ?? 1,
      message: `编号 ${code} 里的年份是 ${written}，可这件事是 ${raised} 提出来的。`,
      hint: `编号是 6＋年份两位＋三位流水：改成 6${expected} 开头、${sayFreeCode(content, file)}；或者查一查 raised。`,
    };
  },
};
