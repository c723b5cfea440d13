import type { FileCheck } from '../check.ts';
import { articleSentences } from './article-sentences.ts';
import { findOffence, offences } from './find-offence.ts';
import { isPassedByTown, reviewedSentences } from './reviewed-sentences.ts';

/** 一句话太长的，只说头上这么多字。 */
const SHOWN = 30;

/**
 * 村规民约里不合法的条文，一种一条规则：罚款、没收、收押金、卡待遇、亏待妇女、拿彩礼来罚、晒人、逼人、不准告。
 * 镇里审过、写在开头 `reviewed` 里的那一句不报；那一句改了一个字，就又报。
 */
export const unlawfulClauses: readonly FileCheck[] = offences.map((offence) => ({
  code: offence.code,
  *run(file) {
    const reviewed = reviewedSentences(file);
    for (const sentence of articleSentences(file)) {
      const found = findOffence(sentence);
      if (found?.offence !== offence || isPassedByTown(sentence, reviewed)) continue;
      const { label, clause, text, line } = sentence;
      const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
      yield {
        line,
        message: `${label || '这里'}写着“${shown}”，是${offence.does}。${offence.law}。`,
        hint: `${offence.instead}镇里审过、认为合法的，在开头的 reviewed 里写哪天（on）、哪个岗位（by），再在 clauses 里写 clause: '${clause || '几'}'、said: 照抄这一句。`,
      };
    }
  },
}));
