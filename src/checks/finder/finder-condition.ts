import { findCondition } from '../../finder/condition.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { conditionsOf, finderRules } from './finder-rules.ts';

/** 对号的规则要凭政策自己写明的条件：照抄的那句，页里要找得到。 */
export const finderCondition: FileCheck = {
  code: 'E-FINDER-CONDITION',
  *run(file) {
    for (const { rule, path } of finderRules(file)) {
      if (findCondition(conditionsOf(file), rule.condition) !== undefined) continue;
      const sentences = conditionsOf(file).map(({ sentence }) => sentence);
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
