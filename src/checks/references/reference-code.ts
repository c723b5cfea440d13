import { kindOfCode, kinds } from '../../kinds/kinds.ts';
import type { FileCheck } from '../check.ts';
import {
  brokenField,
  codesSubject,
  fieldRead,
  goneSubject,
  pageSubject,
  textsSubject,
} from '../subjects.ts';
import { knownCodes } from './known-codes.ts';
import { referencesIn } from './reference-table.ts';

/** 引用的编号没有这一页。 */
export const referenceCode: FileCheck = {
  code: 'E-REF-CODE',
  *run(file, content) {
    for (const { path, value, target, name } of referencesIn(file)) {
      if (target.to !== 'page' || typeof value !== 'number' || content.byCode.has(value)) continue;
      const kind = kindOfCode(value);
      if (kind === undefined || !target.kinds.includes(kind)) continue;
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: [pageSubject(value), codesSubject(kind), ...fieldRead(file, path)],
        blinds: [goneSubject(value), textsSubject(kind), ...brokenField(file, path)],
        same: pageSubject(value),
        message: `${name} 写了 ${value}，没有这个编号的页。`,
        hint: `查一查编号；那一页不该没有的，找回来；还没写的，先删掉这一个。${kinds[kind].label}现在有：${knownCodes(content, kind, value)}。`,
      };
    }
  },
};
