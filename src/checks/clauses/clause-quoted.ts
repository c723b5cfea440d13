import type { FileCheck } from '../check.ts';

/** 跨段的引文里带序数的几段：是别的文件的条款，这里不编。一页说一次；修改决定里改成的条文不说。 */
export const clauseQuoted: FileCheck = {
  code: 'W-CLAUSE-QUOTED',
  *run(file, content) {
    for (const fault of content.clausesOf(file)?.faults ?? []) {
      if (fault.kind !== 'quoted') continue;
      yield {
        line: fault.line,
        message: `从“${fault.label}”起，这一页有${fault.count}段带序数的在引号里，当成引来的条文，没有自己的网址。`,
        hint: '是引来的就不用改；不是的，查一查前面的“有没有配上”。',
      };
    }
  },
};
