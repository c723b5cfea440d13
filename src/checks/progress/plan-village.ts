import { measuresOf } from '../../kinds/progress/leaves.ts';
import { planSchema } from '../../kinds/progress/plan.ts';
import type { ContentCheck } from '../check.ts';

/** 有的村不在计划的单子里：它的台账数不进去，公布的那天才说就晚了。不按村数的计划不管。 */
export const planVillage: ContentCheck = {
  code: 'W-PLAN-VILLAGE',
  *runOnce({ files, villages }) {
    const file = files.find(({ place }) => place.shape === 'plan');
    const plan = planSchema.safeParse(file?.data?.value);
    if (file === undefined || !plan.success) return;
    const { dimensions, merged } = plan.data;
    if (!measuresOf(plan.data).some(([, { tables }]) => tables.flat().includes('village'))) return;
    const known = [...dimensions.village, ...Object.keys(merged.village ?? {})];
    // 计划里另有认不得的村，多半是代号改了：另一条规则说。
    if (dimensions.village.some((id) => !villages.has(id))) return;
    const left = [...villages.values()].filter(({ id }) => !known.includes(id));
    if (left.length === 0) return;
    yield {
      file: file.path,
      line: file.data?.lineOf(['dimensions', 'village']) ?? 1,
      message: `计划的 village 里没有${left.map(({ id, name }) => `${name}（${id}）`).join('、')}，那里的台账数不进去。`,
      hint: '还没公布过的，在这里添上代号；公布过的系列不能添，用 npm run progress -- --new-series 换一个系列再添。',
    };
  },
};
