import type { PastCheck } from '../check.ts';
import type { AuditOutcome } from '../past.ts';
import { planPath } from './plan-path.ts';

/** 审核没有过：公布的数让人算得出少于五件的数，版本之间对不上，或者没有审完。 */
export const progressAudit: PastCheck = {
  code: 'E-AUDIT',
  *runOnPast({ progress }) {
    if (progress?.audit === undefined) return;
    for (const message of failures(progress.audit)) {
      yield {
        file: planPath,
        line: 1,
        message,
        hint: '先不要发布。运行 npm run audit 看是哪个量、哪几期。',
      };
    }
  },
};

function failures(audit: AuditOutcome): readonly string[] {
  if (!audit.finished)
    return [`审核${audit.seconds}秒还没有审完：${audit.quantities}个数审了${audit.examined}个。`];
  return [
    ...audit.faults,
    ...(audit.leaks > 0 ? [`公布的数让人算得出${audit.leaks}处不到五种可能的小数。`] : []),
    ...(audit.isContradictory ? ['公布的数前后对不上，有的数一定不对。'] : []),
  ];
}
