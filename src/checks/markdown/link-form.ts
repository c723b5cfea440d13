import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';
import { inlineText } from '../visible/inline-text.ts';

/** 去掉写对了的链接，还剩下的像链接的地方：全角的括号、中间空了格、里外写反了、没有收尾。 */
const LEFT =
  /[\]］】]\s*[(（]\s*(?:\/|#|\d{4,6}\/|https?:|www\.)|\]\(|[(（]\s*(?:\/[\w/#-]*|https?:[^()（）]*)[)）]\s*[[［【]/;

/** 字写在一处、地址另写一行的：网站不认。 */
const NAMED = /\[[^[\]^]+\]\[[^[\]]{0,12}\]|^ {0,3}\[[^[\]^]+\]:\s*(?:\/|#|https?:|www\.)/;
const NO_WORDS = /(?<!!)\[\s*\]\([^()]/;

/** 链接写歪了，网页上是一串括号，点不开；没有写字的，看不见。 */
export const linkForm: FileCheck = {
  code: 'E-MD-LINK',
  *run(file) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      if (!/[\]］】[［【]/.test(text)) continue;
      const blinds = [lineSubject(file, line)];
      if (/\[[^[\]]*$/.test(text) && /^[^[\]]*\]\(/.test(lines[index + 1]?.text ?? '')) {
        yield {
          blinds: [...blinds, lineSubject(file, line + 1)],
          line,
          message: '这里的链接断成了两行，网页上点不开。',
          hint: '和下一行接成一行。',
        };
        continue;
      }
      if (NO_WORDS.test(text)) {
        yield {
          blinds,
          line,
          message: '这里的链接没有写字，网页上看不见。',
          hint: '方括号里写上看得见的字：[农村低保](/1010/)；不要的话整个删掉。',
        };
        continue;
      }
      if (NAMED.test(text)) {
        yield {
          blinds,
          same: `named:${file.rawPath}`,
          line,
          message: '网站不认这种把地址另写一行的链接，方括号会原样露出来。',
          hint: '地址写在字的后面，写成 [农村低保](/1010/)；下面另写的那一行删掉。',
        };
        continue;
      }
      if (/\[[^[\]]*$/.test(lines[index - 1]?.text ?? '') && /^[^[\]]*\]\(/.test(text)) continue;
      if (!LEFT.test(inlineText(text))) continue;
      yield {
        blinds,
        line,
        message: '这里的链接写法不对，网页上点不开，或者有的字看不见。',
        hint: '用英文的方括号和圆括号，中间不空格，圆括号里只写地址：[农村低保](/1010/)。',
      };
    }
  },
};
