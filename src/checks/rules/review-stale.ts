import type { FileCheck } from '../check.ts';
import { articleSentences } from './article-sentences.ts';
import { isPassedByTown, reviewedSentences } from './reviewed-sentences.ts';

/** 写着镇里审过的一句，正文里没有：多半是审了以后又改过。 */
export const reviewStale: FileCheck = {
  code: 'E-RULES-REVIEW',
  *run(file) {
    const sentences = articleSentences(file);
    for (const reviewed of reviewedSentences(file)) {
      if (sentences.some((sentence) => isPassedByTown(sentence, [reviewed]))) continue;
      yield {
        line: file.data?.lineOf(['reviewed', 'clauses', reviewed.index]) ?? 1,
        message: `reviewed 里写着第 ${reviewed.clause} 条审过一句，正文的第 ${reviewed.clause} 条里没有一模一样的这一句。`,
        hint: '审了以后改过的，请镇里再审，把新的一句照抄过来；已经删掉的，把这一条也删掉。',
      };
    }
  },
};
