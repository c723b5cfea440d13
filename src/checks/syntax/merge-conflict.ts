import type { FileCheck } from '../check.ts';

/** 两个人改了同一处，git 合并时留下了记号，没有人来挑。一处说一次，记在头一行记号上。 */
export const mergeConflict: FileCheck = {
  code: 'E-CONFLICT',
  *run({ rawPath, conflicts }) {
    for (const { first, last, isLone } of conflicts) {
      if (isLone) {
        yield {
          same: `conflict:${rawPath}`,
          line: first + 1,
          message:
            '这一行是 git 合并时留下的记号（<<<<<<<、=======、>>>>>>>），两边的改动没有合好。',
          hint: '删掉这一行；它上面、下面写的是同一件事的，对照着只留一份。',
        };
        continue;
      }
      yield {
        line: first + 1,
        message: `这里两边的改动没有合好，留着 git 的记号（<<<<<<<、=======、>>>>>>>），到第${last + 1}行。`,
        hint: '======= 上面是一边，下面是另一边：挑对的留下，另一边和带记号的各行都删掉。',
      };
    }
  },
};
