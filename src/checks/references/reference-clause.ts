import type { FileCheck } from '../check.ts';
import { fieldRead } from '../subjects.ts';
import { findClauseFault } from './clause-anchors.ts';
import { referencesIn } from './reference-table.ts';

/** 引用的条款（写成「编号#第几条」）没有那一条。 */
export const referenceClause: FileCheck = {
  code: 'E-REF-CLAUSE',
  *run(file, content) {
    for (const { path, value, target } of referencesIn(file)) {
      const match = target.to === 'clause' ? /^(\d+)#(\S+)$/.exec(String(value)) : null;
      if (match === null) continue;
      const fault = findClauseFault(content, Number(match[1]), match[2] ?? '', String(value));
      if (fault === undefined) continue;
      const about = [...(fault.about ?? []), ...fieldRead(file, path)];
      yield { line: file.data?.lineOf(path) ?? 1, ...fault, about };
    }
  },
};
