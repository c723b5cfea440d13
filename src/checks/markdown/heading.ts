import type { FileCheck } from '../check.ts';

/** 正文的标题从二级（##）起，# 后面要空一格。页面的大标题由 title 来。 */
export const heading: FileCheck = {
  code: 'E-MD-HEADING',
  *run(file) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      const stuck = /^ {0,3}(#{1,6}|＃+)(?=[^\s#＃])/.exec(text);
      if (stuck !== null) {
        yield {
          line,
          message: '标题的 # 后面少了一个空格，会原样显示出来。',
          hint: `写成：## ${text.replace(/^[\s#＃]+/, '')}`,
        };
      } else if (/^ {0,3}#(?:\s|$)/.test(text)) {
        yield {
          line,
          message: '正文里用了一级标题（一个 #）。',
          hint: `小标题从两个 # 起：## ${text.replace(/^[\s#]+/, '')}`,
        };
      } else if (/^ {0,3}=+\s*$/.test(text) && (lines[index - 1]?.text.trim() ?? '') !== '') {
        yield {
          line,
          message: '这一行等号会把上一行变成一级标题。',
          hint: '删掉等号，小标题写成“## 标题”。',
        };
      }
    }
  },
};
