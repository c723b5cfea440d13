import { planSchema } from '../../kinds/progress/plan.ts';
import { planSiteFaults } from '../../kinds/progress/plan-fit.ts';
import { siteSchema } from '../../kinds/town/site.ts';
import type { ContentCheck } from '../check.ts';
import { choiceSubject } from '../subjects.ts';

/** 计划里的方面、会、题号，和 content/site.json 里的对不上。 */
export const planSite: ContentCheck = {
  code: 'E-PLAN-SITE',
  *runOnce({ files }) {
    const planFile = files.find(({ place }) => place.shape === 'plan');
    const plan = planSchema.safeParse(planFile?.data?.value);
    const siteFile = files.find(({ place }) => place.shape === 'site');
    const site = siteSchema.safeParse(siteFile?.data?.value);
    if (planFile === undefined || !plan.success || !site.success) return;
    for (const { path, inSite, missing = [], message, hint } of planSiteFaults(
      plan.data,
      site.data,
    )) {
      const [file, at] = inSite === undefined ? [planFile, path] : [siteFile, inSite];
      yield {
        blinds: missing.map(({ list, id }) => choiceSubject(list, id)),
        file: file?.path ?? planFile.path,
        line: file?.data?.lineOf(at) ?? 1,
        message,
        hint,
      };
    }
  },
};
