import type { FileCheck } from '../check.ts';

/** 正文的标题从二级（##）起，# 后面要空一格。页面的大标题由 title 来。 */
export const heading: FileCheck = {
  code: 'E-MD-HEADING',
  *run(file) {
    for (const { text, line } of file.bodyLines()) {
      const words = text.replace(/^[\s#＃]+/, '');
      if (/^ {0,3}(?:#{1,6}|[#＃]*＃[#＃]*)\s*$/.test(text)) {
        yield {
          line,
          message: '这个小标题只有 #，没有字。',
          hint: '写成“## 标题”；不要的话删掉这一行。',
        };
      } else if (/^ {0,3}#{7,}/.test(text)) {
        yield {
          line,
          message: '# 太多了，不是标题，会原样显示出来。',
          hint: `写成：## ${words}`,
        };
      } else if (/^ {0,3}#*＃/.test(text)) {
        yield {
          line,
          message: '全角的＃不是标题，会原样显示出来。',
          hint: `换成英文的 #，后面空一格：## ${words}`,
        };
      } else if (/^ {0,3}#{1,6}[^\s#]/.test(text)) {
        yield {
          line,
          message: '标题的 # 后面少了一个空格，会原样显示出来。',
          hint: `写成：## ${words}`,
        };
      } else if (/^ {0,3}#(?:\s|$)/.test(text)) {
        yield {
          line,
          message: '正文里用了一级标题（一个 #）。',
          hint: `小标题从两个 # 起：## ${words}`,
        };
      } else if (/^ {0,3}=+\s*$/.test(text)) {
        yield {
          line,
          message: '这一行只有等号，会原样显示出来。',
          hint: '删掉等号，小标题写成“## 标题”。',
        };
      }
    }
  },
};
