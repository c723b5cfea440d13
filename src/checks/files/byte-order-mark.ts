import type { FileCheck } from '../check.ts';

/** 文件开头看不见的 BOM：JSON 会因此读不出来。 */
export const byteOrderMark: FileCheck = {
  code: 'E-BOM',
  *run({ source }) {
    if (!source.hasBom || source.encoding !== 'utf-8') return;
    yield {
      line: 1,
      message: '文件开头有一个看不见的记号（BOM）。',
      hint: '用记事本“另存为”，编码选 UTF-8，不要选“带有 BOM 的 UTF-8”。',
    };
  },
};
