import { kinds } from '../../kinds/kinds.ts';
import { isKind } from '../../source/place.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField, fieldRead } from '../subjects.ts';
import { sayFreeCode } from './free-code.ts';

/** 编号不在这一类的号段里。 */
export const codeRange: FileCheck = {
  code: 'E-CODE-RANGE',
  *run(file, content) {
    const { shape } = file.place;
    if (!isKind(shape)) return;
    const { label, first, last } = kinds[shape];
    for (const { path } of file.issuesOf('code')) {
      yield {
        about: fieldRead(file, path),
        blinds: brokenField(file, path),
        line: file.data?.lineOf(path) ?? 1,
        message: `编号 ${String(valueAt(file.data?.value, path))} 不是${label}的号。`,
        hint: `${label}的编号从 ${first} 到 ${last}，可以用${sayFreeCode(content, file)}。`,
      };
    }
  },
};
