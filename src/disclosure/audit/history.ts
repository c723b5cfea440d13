import type { Highs } from 'highs';
import type { Plan } from '../../kinds/progress/plan.ts';
import { audit } from './audit.ts';
import { type PublishedPromise, promiseFloors } from './history/knowledge.ts';
import { type FileVersion, type PrintedRelease, readPrinted } from './history/printed.ts';
import { publicationOf, type Series } from './history/publication.ts';
import { faultsAcross, faultsIn } from './history/structure.ts';
import type { AuditReport } from './system/statements.ts';

export interface History {
  /** 每个文件有过的每个版本，从早到晚；现在文件夹里的排在最后，没有 `commit`。 */
  readonly versions: readonly FileVersion[];
  /** 计划有过的各个系列；同一个系列写了几次的，后面的算数。 */
  readonly plans: readonly Plan[];
  readonly promises: readonly PublishedPromise[];
}

export interface SeriesAudit {
  readonly plan: Plan;
  readonly releases: number;
  readonly report: AuditReport;
}

export interface HistoryAudit {
  readonly pass: boolean;
  /** 版本之间、格式上的毛病，一句一条。 */
  readonly faults: readonly string[];
  readonly series: readonly SeriesAudit[];
}

/** 审公布过的一切：每个文件的每个版本，每个系列的每个数。 */
export function auditHistory({ versions, plans, promises }: History, highs: Highs): HistoryAudit {
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
    const report = audit(publication, promiseFloors(each.plan, publication, promises), highs);
    return { plan: each.plan, releases: each.current.length, report };
  });
  return { pass: faults.length === 0 && series.every(({ report }) => report.pass), faults, series };
}

/** 演示的数是编的，可以重做，只审文件夹里现在的。 */
const isRedone = ({ demo, commit }: PrintedRelease) => demo && commit !== undefined;

const since = ({ commit }: { readonly commit?: string | undefined }) =>
  commit === undefined ? '' : `（提交 ${commit.slice(0, 8)} 里的版本）`;

/** 同一个系列、同一期的最后一个版本算现在的；内容没变的版本只算一个。 */
function seriesOf(plan: Plan, releases: readonly PrintedRelease[]): Series {
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

/** 真的数换了系列，新系列要从旧系列最后一期以后数起，不然同一件事在两把钥匙下各印一次。 */
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
