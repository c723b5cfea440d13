import type { FileCheck } from '../check.ts';
import { fileSubject } from '../subjects.ts';

/** 条款跳了号或者倒着编。 */
export const clauseGap: FileCheck = {
  code: 'W-CLAUSE-GAP',
  *run(file, content) {
    for (const fault of content.clausesOf(file)?.faults ?? []) {
      if (fault.kind !== 'gap') continue;
      yield {
        about: [fileSubject(file)],
        line: fault.line,
        message: `这里是“${fault.label}”，按次序该是“${fault.expected}”。`,
        hint: fault.isInline
          ? `“${fault.expected}”写在上一段中间了，另起一段。`
          : '查一查是不是漏了一条，或者序数打错了；照录原件的，在后面加〔原文如此〕。',
      };
    }
  },
};
