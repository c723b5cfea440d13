import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import {
  type Published,
  publishedAt,
  publishedInTown,
  publishedRest,
  type Where,
} from './published.ts';
import { recountsOf, releasesOf } from './schedule.ts';

/** 一个量在一期的数，和比它上一次数多了多少。 */
export interface SeriesPoint {
  readonly until: string;
  readonly count: Published;
  /** 头一次数的没有。 */
  readonly rise?: Published;
}

/**
 * 一个量挑中的格子，一期一期的数。每四周一次的，只有真正数过的那几期；
 * 每周一次的，没报的那一期也在，`count` 是 `missing`。不挑格子的，用全镇照实的合计，没有印就加各格。
 */
export function seriesOf(
  plan: Plan,
  releases: readonly Progress[],
  id: MeasureId,
  where?: Where,
): readonly SeriesPoint[] {
  const measure = plan.measures[id];
  if (measure === undefined) return [];
  const counted =
    measure.cadence === '1w' ? releasesOf(plan, releases) : recountsOf(plan, id, measure, releases);
  const countIn = (release: Progress) =>
    where === undefined
      ? publishedInTown(plan, release, id)
      : publishedAt(plan, release, id, where);
  // 照实的合计减各格之和没有意思，两期都印了合计才用合计减。
  const riseIn = (release: Progress, previous: Progress) =>
    [release, previous].every(({ totals }) => totals[id] !== undefined)
      ? publishedRest(countIn(release), countIn(previous))
      : publishedRest(
          publishedAt(plan, release, id, where),
          publishedAt(plan, previous, id, where),
        );
  return counted.map((release, place) => {
    const previous = counted[place - 1];
    const count = countIn(release);
    return previous === undefined
      ? { until: release.until, count }
      : { until: release.until, count, rise: riseIn(release, previous) };
  });
}

/** 各家的事分成四份，加起来正好是收到的。 */
export interface MatterParts {
  readonly solved: Published;
  /** 过了期限还没办好。 */
  readonly overdue: Published;
  /** 答应了，还在期限里。 */
  readonly inTime: Published;
  /** 还没答复。 */
  readonly unanswered: Published;
}

/** 挑中的格子里，收到的各家的事现在怎样了。只用公布了的格子算。 */
export function matterParts(plan: Plan, release: Progress, where: Where = {}): MatterParts {
  const at = (id: MeasureId) => publishedAt(plan, release, id, where);
  return {
    solved: at('solved'),
    overdue: publishedRest(at('lapsed'), at('solved')),
    inTime: publishedRest(at('promised'), at('lapsed')),
    unanswered: publishedRest(at('received'), at('promised')),
  };
}
