import type { ChartSource } from '../../charts/chart.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Site } from '../../kinds/town/site.ts';
import type { Village } from '../../kinds/town/village.ts';
import { releasesOf } from '../../published/schedule.ts';
import type { Campaign } from '../campaign.ts';
import { sayDay } from '../day.ts';
import type { Records } from '../directory.ts';
import type { Release } from '../release.ts';

/** 画一期的图要用的：这一期和它以前的各期，以后的不看；停用了的事不算。 */
export function chartSourceOf(
  plan: Plan,
  release: Progress,
  { progress, actions, promises }: Pick<Records, 'progress' | 'actions' | 'promises'>,
  villages: readonly Village[],
  { aspects, questions }: Pick<Site, 'aspects' | 'questions'>,
  { name, notice }: Pick<Campaign, 'name' | 'notice'>,
): ChartSource {
  const standing = promises.filter(({ withdrawn }) => withdrawn === undefined);
  const releases = releasesOf(plan, progress).filter(({ until }) => until <= release.until);
  return {
    ...{ plan, release, releases, villages, actions, promises: standing, questions, aspects },
    ...{ about: name, notice: notice?.name },
  };
}

/** 图下面的一句：谁数的、数到哪天。 */
export function sayCounted({ countedBy, until, demo }: Release): string {
  return `${demo ? '演示数据。' : ''}${countedBy}统计，数到${sayDay(until)}。`;
}
