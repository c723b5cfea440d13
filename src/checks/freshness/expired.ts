import type { FileCheck } from '../check.ts';
import { reviewReasonsOf } from './review-reasons-of.ts';

/** 政策过了自己写的有效期。 */
export const expired: FileCheck = {
  code: 'W-EXPIRED',
  *run(file, content) {
    for (const { type, on } of reviewReasonsOf(file, content)) {
      if (type !== 'expired') continue;
      yield {
        line: file.data?.lineOf(['valid', 'to']) ?? 1,
        message: `这项政策写明管到 ${on}，已经过了。`,
        hint: '还接着管的，改 valid；停了的，写 withdrawn，说明为什么、改看哪一页。',
      };
    }
  },
};
