import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { HistoryAudit } from '../audit/history.ts';
import type { Leak } from '../audit/system/statements.ts';
import type { Refusal } from './refusals.ts';
import { makeRelease, type ReleaseOutcome, type ReleaseRequest } from './release.ts';

/** 审一份做好、还没写下的公布；限定的时间里没有审完返回 `undefined`。 */
export type Auditor = (release: Progress) => Promise<HistoryAudit | undefined>;

type Made = Extract<ReleaseOutcome, { made: true }>;

export type AuditedOutcome =
  | (Made & {
      readonly audit: HistoryAudit;
      /** 审核以后才决定不登合计的量。 */
      readonly withheld: readonly MeasureId[];
    })
  | {
      readonly made: false;
      readonly refusals: readonly Refusal[];
      /** 审过、没有通过的，最后一次审的结果。 */
      readonly audit?: HistoryAudit;
    };

/**
 * 做一期公布，先审，审过了才算做成。不过的，先不登有漏的那几个量的合计再审，
 * 还不过就一个合计也不登；再不过、或者没有审完，就不能公布。
 */
export async function auditedRelease(
  request: ReleaseRequest,
  audit: Auditor,
): Promise<AuditedOutcome> {
  let withheld: ReadonlySet<MeasureId> = new Set();
  for (;;) {
    const outcome = makeRelease({ ...request, withhold: withheld });
    if (!outcome.made) return outcome;
    const report = await audit(outcome.release);
    if (report === undefined) return { made: false, refusals: [unfinished] };
    if (report.pass) return { ...outcome, audit: report, withheld: [...withheld] };
    const more = totalsToDrop(outcome.release, report);
    if (more.length === 0)
      return { made: false, refusals: [...refused(request, report)], audit: report };
    withheld = new Set([...withheld, ...more]);
  }
}

/** 有漏的量这一期印了的合计；它们没有印合计的，是印了的全部合计。 */
function totalsToDrop({ totals }: Progress, { series }: HistoryAudit): readonly MeasureId[] {
  const printed = Object.keys(totals) as MeasureId[];
  const leaks = leaksIn(series);
  const leaking = printed.filter((id) => leaks.some(({ measures }) => measures.includes(id)));
  return leaking.length > 0 ? leaking : printed;
}

/** 登在「有回音」的事混在各家的数里，人人晓得至少有那么几件。 */
function promisesShow({ measures }: ReleaseRequest['plan']): boolean {
  return measures.received?.cells.includes('aspect') === true && measures.shared === undefined;
}

const sharedApart =
  '计划没有另数大家的事（shared、sharedSolved），登在“有回音”的事都混在各家的数里，多半是这个缘故：还没公布过的，在计划里添上；公布过的，换一个新系列。';

const unfinished: Refusal = {
  code: 'R-AUDIT-TIME',
  message:
    '审核没有在限定的时间里审完，没审完就不能公布。关掉别的程序再来，或者把 --audit-time 写大些。',
};

function leaksIn(series: HistoryAudit['series']): readonly Leak[] {
  return series.flatMap(({ report }) => report.leaks);
}

/** 只说是哪个量，不说是哪一格、也不说可能是几。 */
function* refused({ plan }: ReleaseRequest, { series, faults }: HistoryAudit): Iterable<Refusal> {
  for (const fault of faults) yield { code: 'R-HISTORY', message: `审核说：${fault}` };
  if (series.some(({ report }) => report.contradictory)) {
    yield {
      code: 'R-AUDIT',
      message:
        '审核说公布的数前后对不上，没有哪一组真数做得出来。看看以前的公布是不是改动过，找回原来的文件。',
    };
  }
  const leaks = leaksIn(series);
  if (leaks.length === 0) return;
  const ids = new Set(leaks.flatMap(({ measures }) => measures));
  const labels = [...ids].map((id) => plan.measures[id as MeasureId]?.label ?? id);
  yield {
    code: 'R-AUDIT',
    message: `审核没有通过：有${leaks.length}处会让人算出不到五种可能的小数（${labels.join('、')}）。这一期先不公布，并到下一期再来。${promisesShow(plan) ? sharedApart : ''}`,
  };
}
