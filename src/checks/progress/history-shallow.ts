import type { PastCheck } from '../check.ts';

/** 只取了最近的提交：更早用过的编号、删掉的页、公布过的进度都没有查全。 */
export const historyShallow: PastCheck = {
  code: 'W-HISTORY-SHALLOW',
  *runOnPast({ isShallow }) {
    if (!isShallow) return;
    yield {
      file: 'content/site.json',
      line: 1,
      message: '这个仓库只取了最近的提交：更早用过的编号、公布过的版本都没有查到。',
      hint: '先运行 git fetch --unshallow，再查一遍。',
    };
  },
};
