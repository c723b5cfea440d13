import { wholesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { releasesOf } from '../../published/schedule.ts';
import type { Insider } from '../audit/history/knowledge.ts';
import { measureOfTable } from '../audit/history/publication.ts';
import { type AuditProgress, type AuditRun, type HistoryAudit, leaksIn } from '../audit/history.ts';
import { type Detail, details } from './detail.ts';
import type { Details } from './figure.ts';
import { insidersOf } from './insiders.ts';
import { pastCounts, withoutKept } from './kept-counts.ts';
import type { Refusal } from './refusals.ts';
import { makeRelease, type ReleaseOutcome, type ReleaseRequest } from './release.ts';

/** 审一份做好、还没写下的公布；晓得一格确数的人也各审一遍。 */
export type Auditor = (release: Progress, insiders: readonly Insider[]) => Promise<AuditRun>;

type Made = Extract<ReleaseOutcome, { made: true }>;

export type AuditedOutcome =
  | (Made & {
      readonly audit: HistoryAudit;
      /** 审核以后才决定少说的量，和最后说到了哪里。 */
      readonly lowered: Details;
    })
  | {
      readonly made: false;
      readonly refusals: readonly Refusal[];
      /** 审过、没有通过的，最后一次审的结果。 */
      readonly audit?: HistoryAudit;
    };

/**
 * 做一期公布，先审，审过了才算做成。有漏的量一步一步少说：合计照实的改成在哪一档，再不说合计，
 * 再连第二张表也不登，少说一步审一回。只登一张表、不说合计的，算不出小数，所以除非以前公布的就已经漏了，
 * 总做得成。没有审完、以前的公布对不上的，不能公布。
 */
export async function auditedRelease(
  request: ReleaseRequest,
  audit: Auditor,
): Promise<AuditedOutcome> {
  const { plan, rows, history, kept = [] } = request;
  const countsAt = pastCounts(plan, rows, kept);
  let lowered: Details = new Map();
  for (;;) {
    const outcome = makeRelease({ ...request, atMost: lowered });
    if (!outcome.made) return outcome;
    const { release } = outcome;
    const insiders = insidersOf(plan, [...releasesOf(plan, history), release], countsAt);
    const run = await audit(release, insiders);
    if (!run.finished) return { made: false, refusals: [unfinished(run)] };
    if (run.audit.pass) return { ...outcome, audit: run.audit, lowered };
    const less = lessSaid(plan, outcome.details, run.audit);
    if (less.length === 0) {
      return { made: false, refusals: [...refused(request, run.audit)], audit: run.audit };
    }
    lowered = new Map([...lowered, ...less]);
  }
}

/** 有漏的量各少说一步；它们少无可少的，同一套里别的量少说一步；再没有，就没有办法了。 */
function lessSaid(
  plan: Plan,
  said: Details,
  audit: HistoryAudit,
): readonly (readonly [MeasureId, Detail])[] {
  const isSound =
    audit.faults.length === 0 && audit.series.every(({ report }) => !report.contradictory);
  if (!isSound) return [];
  const leaks = leaksIn(audit).map(({ measures }) => measures.map(measureOfTable));
  const roots = new Set(leaks.flat().map((id) => rootOf(plan, id)));
  const chosen = new Set(leaks.flatMap((measures) => oneOf(measures, said)));
  const own = [...said].filter(([id]) => chosen.has(id)).flatMap(oneStepLess);
  return own.length > 0
    ? own
    : [...said].filter(([id]) => roots.has(rootOf(plan, id))).flatMap(oneStepLess);
}

/** 两个量一减漏的，少说一个就够：说得多的那个；一样多的，里面的那个。 */
function oneOf(measures: readonly string[], said: Details): readonly string[] {
  const levels = [...said].flatMap(([id, detail]) =>
    measures.includes(id) && detail !== 'one-table'
      ? [{ id, level: details.indexOf(detail), place: measures.indexOf(id) }]
      : [],
  );
  return levels
    .toSorted((a, b) => a.level - b.level || b.place - a.place)
    .slice(0, 1)
    .map(({ id }) => id);
}

/** 一环套一环的量里最外面的那个。 */
function rootOf({ measures, ...plan }: Plan, id: string): string {
  const measure = Object.entries(measures).find(([known]) => known === id)?.[1];
  return (measure && wholesOf({ ...plan, measures }, measure).at(-1)) ?? id;
}

function oneStepLess([id, detail]: readonly [MeasureId, Detail]) {
  const less = details[details.indexOf(detail) + 1];
  return less === undefined ? [] : [[id, less] as const];
}

/** 登在「有回音」的事混在各家的数里，人人晓得至少有那么几件。 */
function promisesShow({ measures }: Plan): boolean {
  return measures.received !== undefined && measures.shared === undefined;
}

const sharedApart =
  '计划没有另数大家的事（shared、sharedSolved），登在“有回音”的事都混在各家的数里，多半是这个缘故：还没公布过的，在计划里添上；公布过的，换一个新系列。';

/** 没有底数的几期是照今天的台账猜的，也许冤枉。 */
function guessedThen(days: readonly string[]): string {
  return `数到 ${days.join('、')} 的没有底数，照今天的台账算的，也许是这个缘故：把那时的“公布底数”放回台账旁边再来；找不回的，换一个新系列。`;
}

function unfinished({ examined, quantities }: AuditProgress): Refusal {
  return {
    code: 'R-AUDIT-TIME',
    message: `审核没有在限定的时间里审完：${quantities}个数审了${examined}个，没审完就不能公布。关掉别的程序再来，或者把 --audit-time 写大些。`,
  };
}

/** 只说是哪个量，不说是哪一格、也不说可能是几。 */
function* refused(request: ReleaseRequest, audit: HistoryAudit): Iterable<Refusal> {
  const { plan, history, kept = [] } = request;
  const { series, faults } = audit;
  for (const fault of faults) yield { code: 'R-HISTORY', message: `审核说：${fault}` };
  if (series.some(({ report }) => report.contradictory)) {
    yield {
      code: 'R-AUDIT',
      message:
        '审核说公布的数前后对不上，没有哪一组真数做得出来。看看以前的公布是不是改动过，找回原来的文件。',
    };
  }
  const leaks = leaksIn(audit);
  if (leaks.length === 0) return;
  const ids = new Set(leaks.flatMap(({ measures }) => measures.map(measureOfTable)));
  const guessed = withoutKept(plan, history, kept);
  const labels = [...ids].map((id) => plan.measures[id as MeasureId]?.label ?? id);
  yield {
    code: 'R-AUDIT',
    message: `审核没有通过：有的数会让人算出不到五种可能的小数（${labels.join('、')}），少登了也还有，是以前公布的几期已经漏了。先不要再公布，把这一句告诉管网站的人。${promisesShow(plan) ? sharedApart : ''}${guessed.length > 0 ? guessedThen(guessed) : ''}`,
  };
}
