import { isChinese } from '../../source/text/is-chinese.ts';
import type { CommitCheck } from '../check.ts';

/** 改了内容的提交，头一句登在网页上；外文的不登，那一次改动就没有说明。 */
export const foreignMessage: CommitCheck = {
  code: 'W-COMMIT-FOREIGN',
  *runOnCommit(seen) {
    if (seen.what !== 'draft' || !seen.isShown || !/\p{L}/u.test(seen.text)) return;
    const [summary = ''] = seen.text.trim().split('\n');
    if (isChinese(summary)) return;
    yield {
      line: 1,
      message: '说明不是中文：网页上不登，村里人看不到这次改了什么。',
      hint: '运行 git commit --amend，换成一句中文，如“丁村路灯修好了”。',
    };
  },
};
