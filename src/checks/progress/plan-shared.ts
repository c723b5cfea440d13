import { planSchema } from '../../kinds/progress/plan.ts';
import type { ContentCheck } from '../check.ts';

/**
 * 各家的事数了，没有另数大家的事：登在「有回音」的事都混在各家的数里，
 * 外人晓得每一格至少有那么几件，审核常常因此不让公布，中途又不能添。
 */
export const planShared: ContentCheck = {
  code: 'W-PLAN-SHARED',
  *runOnce({ files }) {
    const file = files.find(({ place }) => place.shape === 'plan');
    const plan = planSchema.safeParse(file?.data?.value);
    if (file === undefined || !plan.success) return;
    const { received, shared } = plan.data.measures;
    if (received === undefined || shared !== undefined) return;
    yield {
      file: file.path,
      line: file.data?.lineOf(['measures', 'received']) ?? 1,
      message: `${received.label}（received）数了，大家的事（shared、sharedSolved）没有另外数：登在“有回音”的事人人看得到，混在里面，审核多半不让公布。`,
      hint: '还没公布过的，在计划里添上 shared 和 sharedSolved，按 village 分，protect 写 false；公布过的系列不能添，等换新系列的时候添。',
    };
  },
};
