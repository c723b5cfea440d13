import type { CommitCheck } from '../check.ts';

/** 说明要有字：网页上“改了什么”这一栏登的就是它。 */
export const commitEmpty: CommitCheck = {
  code: 'E-COMMIT-EMPTY',
  *runOnCommit(seen) {
    if (seen.what !== 'draft' || /\p{L}/u.test(seen.text)) return;
    yield {
      line: 1,
      message: '提交说明是空的（只有标点、数字也算）。',
      hint: '写一句改了什么，村里人看得懂的，如“丁村路灯修好了”。',
    };
  },
};
