import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type Published, publishedAt, publishedRest, type Where } from './published.ts';

/** 各家的事分成四份，真数加起来正好是收到的。 */
export interface MatterParts {
  readonly solved: Published;
  /** 过了期限还没办好。 */
  readonly overdue: Published;
  /** 答应了，还在期限里。 */
  readonly inTime: Published;
  /** 还没答复。 */
  readonly unanswered: Published;
}

/** 一格（或者全镇）收到的各家的事现在怎样了：相邻两环的差，差说在哪一段。 */
export function matterParts(plan: Plan, release: Progress, where: Where = {}): MatterParts {
  const at = (id: MeasureId) => publishedAt(plan, release, id, where);
  return {
    solved: at('solved'),
    overdue: publishedRest(at('lapsed'), at('solved')),
    inTime: publishedRest(at('promised'), at('lapsed')),
    unanswered: publishedRest(at('received'), at('promised')),
  };
}
