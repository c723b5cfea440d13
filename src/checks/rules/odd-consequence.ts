import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Said } from '../check.ts';
import { articleSentences } from './article-sentences.ts';
import { oddConsequence } from './consequence.ts';
import { findOffence } from './find-offence.ts';
import { isPassedByTown, reviewedSentences } from './reviewed-sentences.ts';

/**
 * 写了做错的怎么办，可是看不出是哪种合法的办法：不合法的说法认不全，合法的办法只有几种，认不出的要请镇里看。
 * 看得出有东西落到人身上、村规又已经通过的，拦下来，镇里审过那一句就放行。
 */
export const adverseConsequences: FileCheck = {
  code: 'E-RULES-CONSEQUENCE',
  run: (file) => oddIn(file, true),
};

/** 同上，只是说不清，或者还是草案的：提醒一声。 */
export const unclearConsequences: FileCheck = {
  code: 'W-RULES-CONSEQUENCE',
  run: (file) => oddIn(file, false),
};

function* oddIn(file: ContentFile, stops: boolean): Iterable<Said> {
  const isDraft = valueAt(file.data?.value, ['status']) === 'draft';
  const reviewed = reviewedSentences(file);
  for (const sentence of articleSentences(file)) {
    if (findOffence(sentence) !== undefined || isPassedByTown(sentence, reviewed)) continue;
    const odd = oddConsequence(sentence.text);
    if (odd === undefined || (odd.isAdverse && !isDraft) !== stops) continue;
    const { label, clause, line } = sentence;
    yield {
      line,
      message: `${label || '这里'}写了没有做到的怎么办（“${odd.outcome.slice(0, 20)}”），看不出是劝导、评议、积分、照价赔偿，还是依法处理。村规民约不得侵犯村民的人身权利、民主权利和财产权利（《村民委员会组织法》第31条）。`,
      hint: `不罚钱罚物，不碰低保、补贴、盖章、水电和上学，不晒人，不逼人：写清是“上门劝”“评议，当年不评文明家庭”“照实际损失赔偿”，还是“报镇里依法处理”。镇里审过、认为合法的，在开头的 reviewed 里写哪天（on）、哪个岗位（by），再在 clauses 里写 clause: '${clause || '几'}'、said: 照抄这一句。`,
    };
  }
}
