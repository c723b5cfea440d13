import type { FileCheck } from '../check.ts';
import { reviewReasonsOf } from './review-reasons-of.ts';

/** 政策核对满一年了，要拿原文件再对一遍。 */
export const checkedLongAgo: FileCheck = {
  code: 'W-CHECKED-OLD',
  *run(file, content) {
    for (const { type, on } of reviewReasonsOf(file, content)) {
      if (type !== 'checked-long-ago') continue;
      yield {
        line: file.data?.lineOf(['checked']) ?? 1,
        message: `这一页该在 ${on} 以前复核，已经过了。`,
        hint: '照 basis 里的文件再对一遍，改好了把 checked 写成核对的那天。',
      };
    }
  },
};
