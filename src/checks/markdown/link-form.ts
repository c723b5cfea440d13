import type { FileCheck } from '../check.ts';
import { inlineText } from '../visible/inline-text.ts';

/** 去掉写对了的链接，还剩下的像链接的地方：全角的括号、中间空了格、里外写反了、没有收尾。 */
const LEFT =
  /[\]］】]\s*[(（]\s*(?:\/|#|\d{4,6}\/|https?:|www\.)|\]\(|[(（]\s*(?:\/[\w/#-]*|https?:[^()（）]*)[)）]\s*[[［【]/;

/** 链接写歪了，网页上是一串括号，点不开。 */
export const linkForm: FileCheck = {
  code: 'E-MD-LINK',
  *run(file) {
    for (const { text, line } of file.bodyLines()) {
      if (!/[\]］】[［【]/.test(text) || !LEFT.test(inlineText(text))) continue;
      yield {
        line,
        message: '这里的链接写法不对，网页上点不开，或者有的字看不见。',
        hint: '用英文的方括号和圆括号，中间不空格，圆括号里只写地址：[农村低保](/1010/)。',
      };
    }
  },
};
