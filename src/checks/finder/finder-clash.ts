import { canBothHold } from '../../finder/evaluate.ts';
import type { FileCheck } from '../check.ts';
import { questionsSubject } from '../subjects.ts';
import { finderRules } from './finder-rules.ts';

/** 一户人家不能又「很可能」又「不列」；一条规则也不能要同一题又答有、又答没有。 */
export const finderClash: FileCheck = {
  code: 'E-FINDER-CLASH',
  *run(file) {
    const rules = finderRules(file);
    for (const { rule, path } of rules) {
      if (canBothHold(rule, rule)) continue;
      yield {
        line: file.data?.lineOf(path) ?? 1,
        message: '这条规则要同一题又答“有”、又答“没有”，哪家也对不上。',
        hint: '从 with 或者 without 里删掉那一题。',
      };
    }
    const likely = rules.filter(({ group }) => group === 'likely');
    for (const { rule, path } of rules.filter(({ group }) => group === 'excluded')) {
      const other = likely.find((one) => canBothHold(one.rule, rule));
      if (other === undefined) continue;
      yield {
        about: [questionsSubject],
        line: file.data?.lineOf(path) ?? 1,
        message: `有的人家会又对上这一条“不列”，又对上 likely 第${Number(other.path.at(-1)) + 1}条“很可能”。`,
        hint: '在这一条的 without 里，添上那一条 with 里的一题。',
      };
    }
  },
};
