import { conditionsIn, findCondition } from '../../finder/condition.ts';
import { basisIn } from '../../markdown/cited-basis.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { finderRules, whoOf } from './finder-rules.ts';

/** 对号的规则要凭政策自己写明的条件：照抄的那句，页里要找得到。 */
export const finderCondition: FileCheck = {
  code: 'E-FINDER-CONDITION',
  *run(file) {
    const who = whoOf(file);
    const body = file.prose?.text ?? '';
    const basis = basisIn(file.data?.value);
    for (const { rule, path } of finderRules(file)) {
      if (findCondition(who, body, rule.condition, basis) !== undefined) continue;
      const sentences = conditionsIn(who, body, basis).map(({ sentence }) => sentence);
      const meant = nearest(rule.condition, sentences);
      yield {
        line: file.data?.lineOf([...path, 'condition']) ?? 1,
        message: `这一页的“谁能享受”和正文里，没有「${rule.condition}」这句条件。`,
        hint:
          meant === undefined
            ? '从“谁能享受”或者正文里照抄一句或半句，一字不差，不带〔〕；页里没有这个条件，就删掉这条规则。'
            : `是不是「${meant}」？要一字不差，不带〔〕。`,
      };
    }
  },
};
