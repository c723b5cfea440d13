import type { FileCheck } from '../check.ts';

const WIDE = /^[ \t]*[^\S \t][^\S]*(#{1,6}\s|-\s|\||>|\d{1,9}\.\s)/;
const DEEP = /^(?: {4,}| {0,3}\t)[ \t]*(#{1,6}\s|\||>)/;

/** 标题、清单、表格、引用的记号前面空了格：全角空格后面的记号不算数，缩进太深的分不清是哪一层。 */
export const signIndent: FileCheck = {
  code: 'E-MD-INDENT',
  *run(file) {
    for (const { text, line } of file.bodyLines()) {
      const sign = (WIDE.exec(text) ?? DEEP.exec(text))?.[1]?.trim();
      if (sign === undefined) continue;
      yield {
        line,
        message: `这一行的 ${sign} 前面有空格，记号会不算数。`,
        hint: `删掉开头的空格，让 ${sign} 在一行的最前面。`,
      };
    }
  },
};
