import type { FinderQuestion } from '../kinds/finder.ts';
import type { Rule } from './evaluate.ts';

/** 一条规则说的是什么样的人家，一样一句：`['有残疾人', '钱不够过日子']`。不认得的题跳过。 */
export function wordsOf(rule: Rule, questions: readonly FinderQuestion[]): readonly string[] {
  const find = (ids: readonly string[] | undefined, answer: 'yes' | 'no') =>
    (ids ?? []).flatMap((id) => {
      const question = questions.find((one) => one.id === id);
      return question === undefined ? [] : [question[answer].means];
    });
  return [...find(rule.with, 'yes'), ...find(rule.without, 'no')];
}
