import type { PastCheck } from '../check.ts';

/** 公布过的进度改了、丢了、认不出来了。 */
export const progressChanged: PastCheck = {
  code: 'E-PROGRESS-CHANGED',
  *runOnPast({ progress }) {
    for (const { path, message } of progress?.releaseFaults ?? []) {
      yield {
        file: path,
        line: 1,
        message,
        hint: '从 git 里把原来的找回来；有错，在下一期更正。',
      };
    }
  },
};
