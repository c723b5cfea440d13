import { measuresOf } from '../../kinds/progress/leaves.ts';
import { planSchema } from '../../kinds/progress/plan.ts';
import type { ContentCheck } from '../check.ts';

/**
 * 计划写了一个量的目标（targets，如走访写全村的户数），有的村却还没有写：
 * 那个村的图不画、也不算办到，登多了也看不出来。整个量的目标都不写的，不提醒。
 */
export const planTarget: ContentCheck = {
  code: 'W-PLAN-TARGET',
  *runOnce({ files }) {
    const file = files.find(({ place }) => place.shape === 'plan');
    const plan = planSchema.safeParse(file?.data?.value);
    if (file === undefined || !plan.success) return;
    const villages = plan.data.dimensions.village;
    for (const [id, { label, unit }] of measuresOf(plan.data)) {
      const targets = plan.data.targets[id];
      const [first, ...others] = villages.filter((village) => targets?.[village] === undefined);
      if (targets === undefined || first === undefined) continue;
      yield {
        line: file.data?.lineOf(['targets', id]) ?? 1,
        file: file.path,
        message: `${label}的目标（targets 的 ${id}）还没有写：${[first, ...others].join('、')}。没写的村不画图、不算办到，登多了也看不出来。`,
        hint: `一个村一个数（${unit}），如 "${first}": 320，问了写真的，不估。公布过以后也可以添。`,
      };
    }
  },
};
