import { planSchema } from '../../kinds/progress/plan.ts';
import { progressSchema } from '../../kinds/progress/progress.ts';
import { seriesFaults } from '../../published/series-faults.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { ContentCheck } from '../check.ts';
import { fileSubject } from '../subjects.ts';

const byCommand =
  '公布的数由命令写，不用手改；从上一次提交里找回原来的文件；还没提交的，用 npm run progress -- --take-back 收回重做。';
const otherSeries =
  '公布和计划要是同一个系列：从 git 里把原来的计划找回来；停了的旧系列写在计划的 closed 里，新的从它停了以后数起。';

/** 各期公布对着计划查，也前后互相查：格子全不全、是不是 5 的倍数、合计能不能登、编号和日子。 */
export const progressSeries: ContentCheck = {
  code: 'E-PROGRESS',
  *runOnce({ files }) {
    const planFile = files.find(({ place }) => place.shape === 'plan');
    const plan = planSchema.safeParse(planFile?.data?.value);
    if (!plan.success) return;
    const published = files.flatMap((file) => releaseIn(file));
    const releases = published.map(({ release }) => release);
    for (const { until, path, message } of seriesFaults(releases, plan.data)) {
      const { file } = published.findLast(({ release }) => release.until === until) ?? {};
      if (file === undefined) continue;
      yield {
        same: fileSubject(file),
        file: file.path,
        line: file.data?.lineOf(path) ?? 1,
        message,
        hint: path[0] === 'plan' ? otherSeries : byCommand,
      };
    }
  },
};

function releaseIn(file: ContentFile) {
  if (file.place.shape !== 'progress') return [];
  const release = progressSchema.safeParse(file.data?.value);
  return release.success ? [{ file, release: release.data }] : [];
}
