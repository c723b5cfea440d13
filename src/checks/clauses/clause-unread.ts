import type { FileCheck } from '../check.ts';

/** 开头像序数、没有当成条款的一行：没有锚点，别人没法引用它。 */
export const clauseUnread: FileCheck = {
  code: 'W-CLAUSE-UNREAD',
  *run(file, content) {
    for (const fault of content.clausesOf(file)?.faults ?? []) {
      if (fault.kind !== 'unread') continue;
      yield {
        line: fault.line,
        message: `“${fault.label}”像序数，没有当成条款，这一行没有自己的网址。`,
        hint: '是条款的，公文写“一、（一）1.（1）”，村规写“第一条　”“（一）”，自成一段，不放在引用和圆点列表里；不是的不用管。',
      };
    }
  },
};
