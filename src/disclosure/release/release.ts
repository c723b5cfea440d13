import { kinds } from '../../kinds/kinds.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { seriesFaults } from '../../published/series-faults.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Details } from './figure.ts';
import { type Figures, figuresOf, type Note } from './figures.ts';
import { type KeptCounts, keptCountsOf } from './kept-counts.ts';
import { type Refusal, refusalsBefore } from './refusals.ts';

/** 要公布的这一期。 */
export interface Period {
  readonly code: number;
  /** 数到哪一天。 */
  readonly until: string;
  /** 哪天公布。 */
  readonly published: string;
}

export interface ReleaseRequest {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  /** 以前公布过的全部，各个系列的都要。 */
  readonly history: readonly Progress[];
  readonly period: Period;
  /** 这个系列以前各期的底数；没有底数的那几期，照今天的台账数。 */
  readonly kept?: readonly KeptCounts[];
  /** 是不是演示数据。 */
  readonly demo: boolean;
  /** 独立审核说这一期最多说到哪里的量。 */
  readonly atMost?: Details;
}

export type ReleaseOutcome =
  | {
      readonly made: true;
      readonly release: Progress;
      /** 要写进文件的字，一个字节也不差。 */
      readonly text: string;
      /** 这一期的底数，只留在办公室。 */
      readonly kept: KeptCounts;
      /** 给办公室的话，不上网。 */
      readonly notes: readonly Note[];
      /** 重数了的各个取档的量说到了哪里。 */
      readonly details: Details;
    }
  | { readonly made: false; readonly refusals: readonly Refusal[] };

/**
 * 由台账做出一期公布，或者说明为什么不能做，所有原因一次说全。
 * 迟登的行、更正的行都算进这一期；以前公布的不动。行的次序不影响结果。
 */
export function makeRelease(request: ReleaseRequest): ReleaseOutcome {
  const refusals = [...refusalsBefore(request)];
  if (refusals.length > 0) return { made: false, refusals };

  const { plan, rows, history, period, demo } = request;
  const figures = figuresOf(request);
  const release: Progress = { ...period, plan: plan.schema, demo, ...figures.printed };
  const unsound = [...unsoundIn(figures, release, request)];
  if (unsound.length > 0) return { made: false, refusals: unsound };

  return {
    made: true,
    release,
    text: canonicalJson(release),
    kept: keptCountsOf(plan, rows, history, release),
    notes: figures.notes,
    details: figures.details,
  };
}

/** 做出来以后再查一遍，和查别人写的文件用同一套规矩。 */
function* unsoundIn(
  { strays }: Figures,
  release: Progress,
  { plan, history }: ReleaseRequest,
): Iterable<Refusal> {
  for (const id of strays) {
    const label = plan.measures[id]?.label ?? id;
    yield {
      code: 'R-STRAY',
      message: `${label}：台账里有计划没有的村或者类别，没法数。运行 npm run check，看计划漏了哪个村、哪一类。`,
    };
  }
  if (strays.length > 0) return;
  for (const { until, message } of seriesFaults([...history, release], plan)) {
    if (until === release.until) yield { code: 'R-UNSOUND', message };
  }
}

/** 进度公布下一个没用过的编号：用过的最大的加一。`used` 是用过的全部编号，别类的不管。 */
export function nextCode(used: Iterable<number>): number {
  const { first, last } = kinds.progress;
  const ours = [...used].filter((code) => code >= first && code <= last);
  return Math.max(first - 1, ...ours) + 1;
}
