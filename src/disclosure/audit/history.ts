import type { Highs } from 'highs';
import { audit } from './audit.ts';
import { auditInsiders, type InsiderAudit } from './audit-insiders.ts';
import type { AuditedPlan } from './history/audited-plan.ts';
import { type Insider, type PublishedPromise, promiseFloors } from './history/knowledge.ts';
import { type FileVersion, type PrintedRelease, readPrinted } from './history/printed.ts';
import { publicationOf, type Series } from './history/publication.ts';
import { faultsAcross, faultsIn } from './history/structure.ts';
import type { AuditReport, Leak } from './system/statements.ts';

export interface History {
  /** 每个文件有过的每个版本，从早到晚；现在文件夹里的排在最后，没有 `commit`。 */
  readonly versions: readonly FileVersion[];
  /** 计划有过的各个系列；同一个系列写了几次的，后面的算数。 */
  readonly plans: readonly AuditedPlan[];
  readonly promises: readonly PublishedPromise[];
  /** 晓得某一格确数的人，各审一遍；没有台账的时候不审他们。 */
  readonly insiders?: readonly Insider[];
}

export interface SeriesAudit {
  readonly plan: AuditedPlan;
  readonly releases: number;
  /** 人人都晓得的，能算出什么。 */
  readonly report: AuditReport;
  /** 晓得一格确数的每个人，另外还能算出什么。 */
  readonly insiders: readonly InsiderAudit[];
}

/** 审到哪里了。 */
export interface AuditProgress {
  /** 审过了多少个数。 */
  readonly examined: number;
  /** 一共要审多少个数；晓得一格的每个人各算一遍。 */
  readonly quantities: number;
}

/** 限定的时间里审完了，或者审到了哪里。 */
export type AuditRun =
  | { readonly finished: true; readonly audit: HistoryAudit }
  | ({ readonly finished: false } & AuditProgress);

export interface HistoryAudit {
  readonly pass: boolean;
  /** 版本之间、格式上的毛病，一句一条。 */
  readonly faults: readonly string[];
  readonly series: readonly SeriesAudit[];
}

interface HistoryOptions {
  /** 边审边说审到哪里。 */
  readonly onProgress?: (progress: AuditProgress) => void;
  /** 只问哪些量漏：一样量漏了一处，别处不再审。要少说的时候够用了，快得多。 */
  readonly isBrief?: boolean;
}

/** 审公布过的一切：每个文件的每个版本，每个系列的每个数。 */
export function auditHistory(
  { versions, plans, promises, insiders = [] }: History,
  highs: Highs,
  { onProgress = () => {}, isBrief = false }: HistoryOptions = {},
): HistoryAudit {
  const faults: string[] = [];
  const releases: PrintedRelease[] = [];
  for (const version of versions) {
    const reading = readPrinted(version);
    if (reading.is === 'release' && !isRedone(reading.release)) releases.push(reading.release);
    if (reading.is === 'unreadable')
      faults.push(`${version.path}${since(version)}：${reading.why}。`);
  }
  const known = new Map(plans.map((plan) => [plan.schema, plan]));
  const allSeries: Series[] = [];
  for (const [schema, own] of Map.groupBy(releases, ({ plan }) => plan)) {
    const plan = known.get(schema);
    if (plan === undefined) faults.push(`系列 ${schema} 没有计划，审不了。`);
    else allSeries.push(seriesOf(plan, own));
  }
  for (const series of allSeries) faults.push(...faultsOf(series));
  faults.push(...overlaps(allSeries));
  const series = allSeries.map((each): SeriesAudit => {
    const publication = publicationOf(each);
    const floors = promiseFloors(each.plan, publication, promises);
    const own = insiders.filter(({ schema }) => schema === each.plan.schema);
    const runs = own.length + 1;
    const certain = new Set<string>();
    const leaking = isBrief ? new Set<string>() : undefined;
    const report = audit(publication, floors, highs, {
      ...(leaking !== undefined && { leaking }),
      onCertain: (name) => certain.add(name),
      onProgress: (examined, quantities) => onProgress({ examined, quantities: runs * quantities }),
    });
    // 人人算得出的，不用再看晓得一格的人。
    const inside = report.pass
      ? auditInsiders({
          ...{ publication, knowledge: floors, insiders: own, certain, highs },
          leaking,
          ordered: !report.corrected,
          onInsider: (done) =>
            onProgress({
              examined: (done + 1) * report.quantities,
              quantities: runs * report.quantities,
            }),
        })
      : [];
    return { plan: each.plan, releases: each.current.length, report, insiders: inside };
  });
  const pass = faults.length === 0 && series.every(passes);
  return { pass, faults, series };
}

/** 晓得一格的人，他晓得的和印的对不上，就推不出别的：台账后来补登过、更正过。 */
const passes = ({ report, insiders }: SeriesAudit) =>
  report.pass && insiders.every((each) => each.report.pass || each.report.contradictory);

/** 一个系列里的全部漏：人人算得出的，和晓得一格的人算得出的。 */
export function leaksIn({ series }: HistoryAudit): readonly Leak[] {
  return series.flatMap(({ report, insiders }) => [
    ...report.leaks,
    ...insiders.flatMap((each) => each.report.leaks),
  ]);
}

/** 演示的数是编的，可以重做，只审文件夹里现在的。 */
const isRedone = ({ demo, commit }: PrintedRelease) => demo && commit !== undefined;

const since = ({ commit }: { readonly commit?: string | undefined }) =>
  commit === undefined ? '' : `（提交 ${commit.slice(0, 8)} 里的版本）`;

/** 同一个系列、同一期的最后一个版本算现在的；内容没变的版本只算一个。 */
function seriesOf(plan: AuditedPlan, releases: readonly PrintedRelease[]): Series {
  const periods = Map.groupBy(releases, ({ until, path }) => `${until} ${path}`);
  const different = [...periods.values()].map((versions) =>
    versions.filter((version, place) => !sameRelease(version, versions[place + 1])),
  );
  const current = different.flatMap((versions) => versions.slice(-1));
  return {
    plan,
    current: current.toSorted((a, b) => (a.until < b.until ? -1 : 1)),
    earlier: different.flatMap((versions) => versions.slice(0, -1)),
  };
}

function sameRelease(one: PrintedRelease, other: PrintedRelease | undefined): boolean {
  const content = ({ commit, ...rest }: PrintedRelease) => JSON.stringify(rest, sortedKeys);
  return other !== undefined && content(one) === content(other);
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function* faultsOf({ plan, current, earlier }: Series): Iterable<string> {
  for (const release of current) {
    yield* faultsIn(plan, release);
    if (release.commit !== undefined) {
      yield `${release.path}${since(release)}：公布过的一期，现在的文件夹里没有了。`;
    }
  }
  for (const version of earlier) {
    yield `${version.path}${since(version)}：公布过的一期后来改了。`;
  }
  yield* faultsAcross(plan, current);
}

/** 真的数换了系列，新系列要从旧系列最后一期以后数起，不然同一件事在两个系列里各印一次。 */
function* overlaps(allSeries: readonly Series[]): Iterable<string> {
  const real = allSeries.filter(({ current }) => current.every(({ demo }) => !demo));
  for (const one of real) {
    for (const other of real) {
      const first = other.current[0];
      const last = one.current.at(-1);
      if (one === other || first === undefined || last === undefined || first.until <= last.until)
        continue;
      if (other.plan.start <= last.until) {
        yield `系列 ${other.plan.schema} 从 ${other.plan.start} 数起，和系列 ${one.plan.schema} 数过的日子重了。`;
      }
    }
  }
}
