import type { FileCheck } from '../check.ts';

/** 同一个序数出现两次，后一个没法引用。 */
export const clauseDuplicate: FileCheck = {
  code: 'E-CLAUSE-DUPLICATE',
  *run(file, content) {
    for (const fault of content.clausesOf(file)?.faults ?? []) {
      if (fault.kind !== 'duplicate') continue;
      yield {
        line: fault.line,
        message: `“${fault.label}”出现了两次。`,
        hint: '改成没用过的序数，后面的依次顺延；是另起的附件、另一份文件的，前面单独写一行“附件1”或者它的题目；原件就这样的，在后面加〔原文如此〕。',
      };
    }
  },
};
