import type { FileCheck } from '../check.ts';
import { articleSentences } from './article-sentences.ts';
import { oddConsequence } from './consequence.ts';
import { findOffence } from './find-offence.ts';
import { isPassedByTown, reviewedSentences } from './reviewed-sentences.ts';

/** 写了做错的怎么办，可是看不出是哪种合法的办法：单子里的词认不全，请人看一眼。 */
export const oddConsequences: FileCheck = {
  code: 'W-RULES-CONSEQUENCE',
  *run(file) {
    const reviewed = reviewedSentences(file);
    for (const sentence of articleSentences(file)) {
      if (findOffence(sentence) !== undefined || isPassedByTown(sentence, reviewed)) continue;
      const rest = oddConsequence(sentence.text);
      if (rest === undefined) continue;
      yield {
        line: sentence.line,
        message: `${sentence.label || '这里'}写了没有做到的怎么办（“${rest.slice(0, 20)}”），看不出是劝导、评议、积分、照价赔偿，还是依法处理。`,
        hint: '对一遍红线：不罚钱罚物，不碰低保、补贴、盖章、水电和上学，不晒人，不逼人；不是惩罚的不用改，拿不准的请镇里看。',
      };
    }
  },
};
