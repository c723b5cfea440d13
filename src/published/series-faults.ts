import { daysBetween } from '../kinds/day.ts';
import { measuresOf, mergedCounts, wholesOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import type { Measure, Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type ReleaseFault, releaseFaults } from '../kinds/progress/progress-checks.ts';
import { fewestDaysApart, isRecounted, recountsOf, releasesOf } from './schedule.ts';
import { isVague, restBetween, riseBetween, type SaidCounts, saidIn } from './total.ts';

/** 几次公布里的一处不对。 */
export interface SeriesFault extends ReleaseFault {
  /** 哪一次公布：数到哪一天。 */
  readonly until: string;
}

/**
 * 一个系列的全部公布有没有不对的地方：每一次自己的，和前后之间的。
 * 这是不用线性规划的那一道检查；另有 disclosure/audit 独立地审。
 */
export function* seriesFaults(releases: readonly Progress[], plan: Plan): Iterable<SeriesFault> {
  yield* placeFaults(releases, plan);
  const series = releasesOf(plan, releases);
  for (const [place, release] of series.entries()) {
    const { until } = release;
    for (const fault of releaseFaults(release, plan)) yield { until, ...fault };
    const previous = series[place - 1];
    if (previous !== undefined) yield* stepFaults(plan, previous, release);
    if (previous === undefined) yield* overlapFaults(plan, releases, until);
  }
  for (const [id, measure] of measuresOf(plan)) {
    if (measure.exactTotal === true) yield* totalFaults(plan, id, measure, series);
  }
}

function* placeFaults(releases: readonly Progress[], plan: Plan): Iterable<SeriesFault> {
  for (const [place, { code, until, plan: series }] of releases.entries()) {
    const before = releases.slice(0, place);
    if (series !== plan.schema && !plan.closed.includes(series)) {
      yield { until, path: ['plan'], message: `系列 ${series} 计划里没有。` };
    }
    if (before.some((other) => other.until === until)) {
      yield { until, path: ['until'], message: `数到 ${until} 的已经公布过一次了。` };
    }
    if (before.some((other) => other.code === code)) {
      yield { until, path: ['code'], message: `编号 ${code} 已经用过了。` };
    }
  }
}

function* overlapFaults(
  plan: Plan,
  releases: readonly Progress[],
  until: string,
): Iterable<SeriesFault> {
  const closed = releases.filter((release) => plan.closed.includes(release.plan));
  if (closed.every((release) => release.until < plan.start)) return;
  yield {
    until,
    path: ['plan'],
    message: `新系列从 ${plan.start} 数起，旧系列已经数到那天以后：同一件事不能数进两个系列。`,
  };
}

function* stepFaults(plan: Plan, previous: Progress, release: Progress): Iterable<SeriesFault> {
  const { until } = release;
  if (daysBetween(previous.until, until) < fewestDaysApart) {
    yield { until, path: ['until'], message: `离上一次数到的 ${previous.until} 不到七天。` };
  }
  for (const [id, measure] of measuresOf(plan)) {
    const before = previous.counts[id];
    const path = ['counts', id];
    if (before === undefined || !measure.protect) continue;
    if (release.counts[id] === undefined) {
      yield { until, path, message: `${measure.label}公布过，这一次就不能没有。` };
    } else if (
      !isRecounted(plan, id, measure, until, previous) &&
      !isCarried(plan, [id, measure], previous, release)
    ) {
      yield { until, path, message: `${measure.label}这一期不重数，要照上一期的登。` };
    }
  }
}

function isCarried(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  previous: Progress,
  release: Progress,
): boolean {
  const before = mergedCounts(plan, measure, previous.counts[id] ?? {}, release.until);
  const now = release.counts[id] ?? {};
  return (
    previous.totals[id] === release.totals[id] &&
    previous.totalBands[id] === release.totalBands[id] &&
    Object.keys(before).length === Object.keys(now).length &&
    Object.entries(now).every(([leaf, value]) => before[leaf] === value)
  );
}

/** 登了的合计（照实的、在哪一档的）都要登得：减一减不会算出不到五件的数。 */
function* totalFaults(
  plan: Plan,
  id: MeasureId,
  measure: Measure,
  series: readonly Progress[],
): Iterable<SeriesFault> {
  const earlier: SaidCounts[] = [];
  for (const release of recountsOf(plan, id, measure, series)) {
    const now = saidIn(plan, measure, release, id);
    if (now === undefined) continue;
    const wholes = wholesOf(plan, measure).flatMap((whole) => {
      const larger = plan.measures[whole];
      return (larger && saidIn(plan, larger, release, whole)) ?? [];
    });
    if (
      (release.totals[id] ?? release.totalBands[id]) !== undefined &&
      !(
        [undefined, ...earlier].every((before) =>
          isVague(riseBetween(plan, measure, before, now)),
        ) && wholes.every((whole) => isVague(restBetween(plan, measure, whole, now)))
      )
    ) {
      const { until } = release;
      yield {
        until,
        path: [release.totals[id] === undefined ? 'totalBands' : 'totals', id],
        message: `${measure.label}的合计这一期登不得：减一减就会算出不到5件的数。`,
      };
    }
    earlier.push(now);
  }
}
