import type { PastCheck } from '../check.ts';
import { planPath } from './plan-path.ts';

/** 只取了最近的提交，公布过的进度没有查全。 */
export const historyShallow: PastCheck = {
  code: 'W-HISTORY-SHALLOW',
  *runOnPast({ progress }) {
    if (progress?.isShallow !== true) return;
    yield {
      file: planPath,
      line: 1,
      message: '这个仓库只取了最近的提交，没有查到公布过的全部版本。',
      hint: '先运行 git fetch --unshallow，再查一遍。',
    };
  },
};
