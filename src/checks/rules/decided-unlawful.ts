import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { findOffence } from './find-offence.ts';
import { rulesSentences } from './said-sentence.ts';

/** 会上定下来的事里有罚款一类：村民会议、代表会议的决定也不能同法律抵触。记的是会，不拦发布。 */
export const decidedUnlawful: FileCheck = {
  code: 'W-RULES-DECIDED',
  *run(file) {
    if (file.place.shape !== 'meetings') return;
    const decided = valueAt(file.data?.value, ['decided']);
    for (const [index, said] of (Array.isArray(decided) ? decided : []).entries()) {
      if (typeof said !== 'string') continue;
      const found = rulesSentences(said)
        .map(({ text }) => findOffence({ text, article: text }))
        .find((one) => one !== undefined);
      if (found === undefined) continue;
      yield {
        line: file.data?.lineOf(['decided', index]) ?? 1,
        message: `会上定下来的一句像是${found.offence.does}。${found.offence.law}。`,
        hint: '请镇里看一看：会议的决定也不得同法律抵触，侵害村民权益的可以请法院撤销。真这样定了的，照实记；写村规民约的时候不能这样写。',
      };
    }
  },
};
