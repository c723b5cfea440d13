import type { CommitCheck } from '../check.ts';

/** 邮箱名就是一串号码：QQ 号、手机号。代码托管网站代发的（noreply）不算。 */
const NUMBER = /^(?:\+?86)?[1-9]\d{4,}$/;
const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;
const STAND_IN = /@(?:[\w-]+\.)*noreply\.|^noreply@/i;

/**
 * 署名的邮箱跟着每次提交走，谁下载都看得见，收不回来。邮箱名是 QQ 号、手机号的不收；
 * QQ 号的，镇里在 site.json 的 `publishers` 里登过就是定了用它，收；手机号的怎样都不收。
 */
export const commitMail: CommitCheck = {
  code: 'E-COMMIT-MAIL',
  *runOnCommit(seen) {
    if (seen.what !== 'person' || isStandInMail(seen.mail)) return;
    const [local = ''] = seen.mail.split('@');
    const digits = local.replace(/[-_.\s]/g, '');
    if (!NUMBER.test(digits) || (seen.isRegistered && !MOBILE.test(digits))) return;
    yield {
      line: 1,
      message: '署名的邮箱是一串号码：谁下载都看得见这个 QQ 号或者手机号。',
      hint: '换成办公邮箱：git config user.email 办公邮箱。',
    };
  },
};

/** 代码托管网站代发的邮箱：前面的号是网站给的，不是谁的 QQ 号。 */
export function isStandInMail(mail: string): boolean {
  return STAND_IN.test(mail);
}
