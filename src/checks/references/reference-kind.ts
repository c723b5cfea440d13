import { kindOfCode, kinds } from '../../kinds/kinds.ts';
import type { FileCheck } from '../check.ts';
import { brokenField, fieldRead } from '../subjects.ts';
import { knownCodes } from './known-codes.ts';
import { referencesIn } from './reference-table.ts';

/** 引用的编号是别的一类，如该写政策的地方写了会议。 */
export const referenceKind: FileCheck = {
  code: 'E-REF-KIND',
  *run(file, content) {
    for (const { path, value, target, name } of referencesIn(file)) {
      if (target.to !== 'page' || typeof value !== 'number') continue;
      const kind = kindOfCode(value);
      if (kind !== undefined && target.kinds.includes(kind)) continue;
      const wanted = target.kinds.length === 1 ? target.kinds[0] : undefined;
      const what = kind === undefined ? '不在任何一类的号段里' : `是${kinds[kind].label}的号`;
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: fieldRead(file, path),
        blinds: brokenField(file, path),
        message: `${name} 写了 ${value}，它${what}。`,
        hint:
          wanted === undefined
            ? '写一个有页面的编号。'
            : `这里写${kinds[wanted].label}的编号，从 ${kinds[wanted].first} 到 ${kinds[wanted].last}；现在有：${knownCodes(content, wanted, value)}。`,
      };
    }
  },
};
