import { daysBetween } from '../kinds/day.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type ProgressText, progressText } from '../kinds/progress/progress-text.ts';
import { sayDay } from './day.ts';

/** 一次公布，连同由计划和日子生成的题目、摘要、谁统计的。 */
export type Release = Progress & ProgressText;

/**
 * 各次公布配上题目，按数到哪天从早到晚排；编号的大小不管先后。
 * `about` 是镇里答应的这一批事合起来的叫法。停了的旧系列从哪天数起、怎么数，现在的计划里没有，摘要里就不说。
 */
export function releasesIn(
  plan: Plan,
  progress: readonly Progress[],
  about: string,
): readonly Release[] {
  return progress
    .toSorted((a, b) => daysBetween(b.until, a.until))
    .map((release) => {
      const text = progressText(plan, release, about, sayDay);
      const summary = `旧系列的一次公布，数到${sayDay(release.until)}。这个系列已经停了。`;
      return { ...release, ...text, ...(!isCurrent(plan, release) && { summary }) };
    });
}

/** 这一期属于现在的系列：图照现在的计划画得出来。停了的旧系列只有数，没有图。 */
export function isCurrent(plan: Plan, release: Pick<Progress, 'plan'>): boolean {
  return release.plan === plan.schema;
}

/** 现在的系列最近的一期；还没有公布过的没有。 */
export function latestOf(plan: Plan, releases: readonly Release[]): Release | undefined {
  return releases.filter((release) => isCurrent(plan, release)).at(-1);
}
