import type { CommitCheck } from '../check.ts';
import { isStandInMail } from './commit-mail.ts';

const PUBLIC = /(?:[@.]gov\.cn|[@.]localhost|\.local|\.localdomain|\.invalid|@example\.\w+)$/i;

/** 私人邮箱不上网页，可是跟着仓库走：提醒换成办公邮箱，或者登进 `publishers`，就是镇里定了用它。 */
export const privateSignature: CommitCheck = {
  code: 'W-COMMIT-MAIL',
  *runOnCommit(seen) {
    if (seen.what !== 'person' || seen.isRegistered || PUBLIC.test(seen.mail)) return;
    if (isStandInMail(seen.mail)) return;
    if (!seen.mail.includes('@') || /\d{5}/.test(seen.mail)) return;
    yield {
      line: 1,
      message: '署名用的是私人邮箱：不上网页，可是谁下载仓库都看得见。',
      hint: '换成办公邮箱：git config user.email 办公邮箱；定了用它的，登进 site.json 的 publishers。',
    };
  },
};
