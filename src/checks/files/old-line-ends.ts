import type { FileCheck } from '../check.ts';

/** 单独的 CR（老式苹果电脑的换行）：检查当它换行，生成网页的程序认不出开头的 ---，一页都读不成。 */
export const oldLineEnds: FileCheck = {
  code: 'E-LINE-END',
  *run({ source: { loneCr } }) {
    if (loneCr === undefined) return;
    yield {
      line: loneCr,
      message: '这一行末尾是老式的换行（CR），生成网页的程序认不出来。',
      hint: '在编辑器右下角把换行改成 LF 再保存；改不了的，新建一个文件，把字复制过去。',
    };
  },
};
