import type { CommitCheck } from '../check.ts';

/** 分支、标签指着的要是一次提交：指着单独一个文件的，没有历史可查。 */
export const commitTarget: CommitCheck = {
  code: 'E-COMMIT-TARGET',
  *runOnCommit(seen) {
    if (seen.what !== 'target' || seen.type === 'commit') return;
    yield {
      line: 1,
      message: '这个标签、这条分支指着的不是一次提交。',
      hint: '删掉它（git tag -d），要留的内容提交到分支上。',
    };
  },
};
