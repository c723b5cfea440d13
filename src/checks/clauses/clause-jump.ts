import type { FileCheck } from '../check.ts';

/** 条款越了级，如“一、”下面直接是“（1）”。 */
export const clauseJump: FileCheck = {
  code: 'W-CLAUSE-JUMP',
  *run(file, content) {
    for (const fault of content.clausesOf(file)?.faults ?? []) {
      if (fault.kind !== 'jump') continue;
      yield {
        line: fault.line,
        message: `“${fault.label}”缺了上面一级。`,
        hint: '公文按“一、（一）1.（1）”，村规按“章、条、（一）”，一级一级写；照录原件的，在后面加〔原文如此〕。',
      };
    }
  },
};
