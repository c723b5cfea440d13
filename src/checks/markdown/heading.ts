import type { BodyLine } from '../../source/content-file.ts';
import type { FileCheck } from '../check.ts';

/** 正文的标题从二级（##）起，# 后面要空一格。页面的大标题由 title 来。 */
export const heading: FileCheck = {
  code: 'E-MD-HEADING',
  *run(file) {
    const lines = file.bodyLines();
    for (const { text, line } of lines) {
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
      } else if (/^ {0,3}=+\s*$/.test(text) && !isConflict(lines)) {
        yield {
          line,
          message: '这一行只有等号，会原样显示出来。',
          hint: '删掉等号，小标题写成“## 标题”。',
        };
      }
    }
  },
};

/** 合并冲突的等号，由 E-CONFLICT 去说。 */
function isConflict(lines: readonly BodyLine[]): boolean {
  return lines.some(({ text }) => text.startsWith('<<<<<<<'));
}
