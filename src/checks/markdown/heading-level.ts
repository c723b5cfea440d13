import type { FileCheck } from '../check.ts';

/**
 * 小标题一级一级往下，不跳级：读屏的人照级数找，跳了像是少了一节。
 * 照录的文件从哪一级起都行：整份都低一级的，一节也没有少。
 */
export const headingLevel: FileCheck = {
  code: 'E-MD-LEVEL',
  *run(file) {
    const isCopied = file.place.shape === 'notices' || file.place.shape === 'rules';
    let before = isCopied ? 5 : 1;
    for (const { text, line } of file.bodyLines()) {
      const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(text)?.[1];
      if (marks === undefined) continue;
      if (marks.length > before + 1) {
        yield {
          line,
          message: `小标题从 ${before} 个 # 一下跳到了 ${marks.length} 个。`,
          hint: `这一级写 ${'#'.repeat(before + 1)}。`,
        };
      }
      before = marks.length;
    }
  },
};
