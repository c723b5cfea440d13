import type { PastCheck } from '../check.ts';
import { planPath } from './plan-path.ts';

/** 公布过以后，计划改了不能改的。 */
export const planChanged: PastCheck = {
  code: 'E-PLAN-CHANGED',
  *runOnPast({ progress }) {
    for (const message of progress?.planFaults ?? []) {
      yield { file: planPath, line: 1, message, hint: '从 git 里把原来的计划找回来。' };
    }
  },
};
