import type { PastCheck } from '../check.ts';

/** 有 git 仓库，旧账却读不了：编号用没用过、公布过的改没改，都查不了，不能当作没有毛病。 */
export const historyUnreadable: PastCheck = {
  code: 'E-HISTORY-UNREADABLE',
  *runOnPast({ unreadable }) {
    if (unreadable === undefined) return;
    const { message, hint } = unreadable;
    yield {
      file: 'content/site.json',
      line: 1,
      message: `${message}编号和公布过的进度都没法对着旧账查。`,
      hint,
    };
  },
};
