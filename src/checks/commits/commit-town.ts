import type { CommitCheck } from '../check.ts';

/** 分支最后的样子里要有镇的内容：没有的没法查，也没法生成网站。 */
export const commitTown: CommitCheck = {
  code: 'E-COMMIT-TOWN',
  *runOnCommit(seen) {
    if (seen.what !== 'tip' || seen.hasTown || !seen.shouldHave) return;
    yield {
      line: 1,
      message: '这条分支里没有 site.json：不是一个镇的内容，没法查，也没法生成网站。',
      hint: '找回 site.json（镇自己的仓库在最外层，程序的仓库在 content/ 里），提交了再推送；推错了分支的，换一条推。',
    };
  },
};
