import { findCondition } from '../../finder/condition.ts';
import { doubtWords, isDoubt } from '../../markdown/evidence.ts';
import type { FileCheck } from '../check.ts';
import { conditionsOf, finderRules } from './finder-rules.ts';

/** 外地例子不能用来说「很可能」；外地例子、待核实的、只有旁证的，都不能用来把人家挡在外面。 */
export const finderGrounds: FileCheck = {
  code: 'E-FINDER-GROUNDS',
  *run(file) {
    for (const { group, rule, path } of finderRules(file)) {
      const condition = findCondition(conditionsOf(file), rule.condition);
      if (condition === undefined || group === 'maybe') continue;
      const line = file.data?.lineOf([...path, 'condition']) ?? 1;
      if (condition.elsewhere) {
        yield {
          line,
          message: `「${rule.condition}」是外地例子，不能拿来断定这里的人家。`,
          hint: '换一句这里的条件；没有的，把这条规则挪到 maybe 里。',
        };
      } else if (isDoubt(condition.evidence) && group === 'excluded') {
        yield {
          line,
          message: `「${rule.condition}」${condition.evidence === 'secondary' ? '只有' : '还'}${doubtWords[condition.evidence]}，不能拿来把人家挡在外面。`,
          hint: '换一句看过原文的条件；没有的，删掉这条，让它列在“要问一声”里。',
        };
      }
    }
  },
};
