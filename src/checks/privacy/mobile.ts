import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

const GAP = String.raw`[ \t\-–—−.·•]{1,3}`;
const HEAD = String.raw`(?<![\dA-Za-z.])(?:(?:\+|00)?86${GAP.replace('{1,3}', '{0,3}')})?`;
/** 连着写的；或者一位一隔；或者分成两三段，每段至少三位。 */
const MOBILE = new RegExp(
  String.raw`${HEAD}((?:1[3-9]\d{9}|1${GAP}[3-9](?:${GAP}\d){9}|1[3-9]\d{1,6}(?:${GAP}\d{3,8}){1,2}))(?![\dA-Za-z])`,
  'g',
);
const BROKEN = /(?<![\dA-Za-z.])(1[3-9]\d{1,8}\n[ \t>]*\d{2,9})(?![\dA-Za-z])/g;
const AMOUNT = /^\s*(?:元|万元|亿元|斤|公斤|吨|亩|平方米|立方米|分之)/;

/** 手机号。不列号段：新号段年年有。带 +86、空格、连字符、断行的都拦；后面跟着“元”的是钱数。 */
export const mobile = personalCheck({
  code: 'E-PII-MOBILE',
  kind: 'mobile',
  find,
  message: '这里有手机号',
  hint: `留办公电话或热线，不留个人手机。${removeIt}`,
});

function* find(text: string): Iterable<Spotted> {
  for (const pattern of [MOBILE, BROKEN]) {
    for (const match of text.matchAll(pattern)) {
      const secret = (match[1] ?? '').replace(/\D/g, '');
      const end = match.index + match[0].length;
      if (secret.length !== 11 || AMOUNT.test(text.slice(end, end + 6))) continue;
      const length = match[1]?.length ?? 0;
      yield { index: end - length, length };
    }
  }
}
