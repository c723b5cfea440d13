import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';

/** 一次公布给人看的题目、摘要、谁统计的。 */
export interface ProgressText {
  readonly title: string;
  readonly summary: string;
  readonly countedBy: string;
}

type SayDay = (day: string) => string;

/**
 * 题目、摘要由计划和日子生成，数据里没有一句自由的话。`about` 是这一批事合起来的叫法，如「六件事」；
 * `sayDay` 把 `YYYY-MM-DD` 说成中文日期。
 */
export function progressText(
  plan: Plan,
  { until, published }: Pick<Progress, 'until' | 'published'>,
  about: string,
  sayDay: SayDay,
): ProgressText {
  const { roundingBase, countedBy, start } = plan;
  return {
    title: `${about}办到哪一步（到${sayDay(until)}）`,
    summary: `从${sayDay(start)}数到${sayDay(until)}，${sayDay(published)}公布。干部办的事照实登；各家的事按${roundingBase}件一档登，算不出是哪一家。`,
    countedBy,
  };
}
