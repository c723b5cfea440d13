import type { CommitCheck } from '../check.ts';

/** 这几样会让取出来的文件和存着的不是同样的字节：查的是一样，放上网的是另一样。 */
const CHANGES =
  /\s(?:filter|ident|working-tree-encoding|export-subst|export-ignore)(?:=\S+)?(?=\s|$)/;

/** `.gitattributes` 不能把放上网的换成另一样。 */
export const commitAttributes: CommitCheck = {
  code: 'E-COMMIT-ATTRIBUTES',
  *runOnCommit(seen) {
    if (seen.what !== 'entry' || !/(?:^|\/)\.gitattributes$/i.test(seen.path)) return;
    for (const [index, line] of seen.text.split('\n').entries()) {
      if (/^\s*#/.test(line) || !CHANGES.test(line)) continue;
      yield {
        line: index + 1,
        message: '这一行会让取出来的文件和存着的不一样：查的是一样，放上网的是另一样。',
        hint: '删掉这一行（filter、ident、working-tree-encoding、export-subst、export-ignore 都不用）。',
      };
    }
  },
};
