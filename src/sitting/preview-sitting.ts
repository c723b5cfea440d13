import { type Auditor, auditedRelease } from '../disclosure/release/audited-release.ts';
import { keptCountsName, keptCountsText, withoutKept } from '../disclosure/release/kept-counts.ts';
import { type KeptFile, readKeptCounts } from '../disclosure/release/read-kept-counts.ts';
import type { Refusal } from '../disclosure/release/refusals.ts';
import { dayAfter } from '../kinds/day.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { type LedgerFile, readLedgers } from '../ledgers/read-ledgers.ts';
import type { LedgerFault, LedgerRows, ReadLedgers } from '../ledgers/rows.ts';
import { type LookPart, lookBefore } from '../report/look/look.ts';
import { ledgerDays } from '../report/look/odd-rows.ts';
import { officeReport, reportName } from '../report/office-report.ts';
import type { PlannedSitting } from './plan-sitting.ts';

/** 办到哪一步，说给在旁边等着的人；读到百分之几由 `done`、`total` 算。 */
export type SittingStep =
  | { readonly step: 'reading'; readonly done: number; readonly total: number }
  | { readonly step: 'counting'; readonly rows: number }
  | { readonly step: 'auditing'; readonly until: string };

/** 外面的人替它办的事。 */
export interface SittingHands {
  /** 审一份做好、还没写下的公布；`path` 是要写在哪里。 */
  readonly audit: (path: string, ...asked: Parameters<Auditor>) => ReturnType<Auditor>;
  readonly onStep: (step: SittingStep) => void;
}

/** 台账文件夹里读来的。 */
export interface SittingLedgers {
  readonly files: readonly LedgerFile[];
  /** 以前各期的底数。 */
  readonly keptFiles: readonly KeptFile[];
  /** 不是表格、没有读的文件有几个。 */
  readonly otherFiles: number;
  /** 正用 Excel、WPS 开着的有几个：没存盘的改动读不到。 */
  readonly openFiles: number;
}

/** 第二步的结果：台账没读懂、不能公布；或者做好了一期，等人看过。 */
export type PreviewedSitting =
  | { readonly previewed: false; readonly faults: readonly LedgerFault[] }
  | { readonly previewed: false; readonly refusals: readonly Refusal[] }
  | ({ readonly previewed: true } & Preview);

/** 做好、审过、还没写下的一期。 */
export interface Preview {
  readonly release: Progress;
  /** 写下以前让人看的，一段一段。 */
  readonly parts: readonly LookPart[];
  /** 点了头要写的，照这个次序写；公布的那个文件在最后。 */
  readonly files: readonly SittingFile[];
}

/** 要写的一个文件：报告、底数放在办公室的台账旁边，公布放进内容。 */
export interface SittingFile {
  readonly kind: 'report' | 'kept-counts' | 'release';
  /** 从那个文件夹写起的路径。 */
  readonly name: string;
  readonly text: string;
}

type Ready = Extract<PlannedSitting, { planned: true }>;

/** 第二步：读台账、数、审，做出要公布的一期和要看的话。一个字也不写。 */
export async function previewSitting(
  ready: Ready,
  { files, keptFiles, otherFiles, openFiles }: SittingLedgers,
  { audit, onStep }: SittingHands,
): Promise<PreviewedSitting> {
  const { town, asked, period, history, path } = ready;
  const { plan, site, villages } = town;
  const read = readLedgers(files, {
    ...{ villages, ...site },
    today: laterOf(asked.published, asked.today),
    onProgress: (done, total) => onStep({ step: 'reading', done, total }),
  });
  if (read.faults.length > 0) return { previewed: false, faults: read.faults };
  const { kept, refusals } = readKeptCounts(keptFiles, plan, history);
  const unfit = [...rowRefusals(read, asked), ...refusals];
  if (unfit.length > 0) return { previewed: false, refusals: unfit };

  onStep({ step: 'counting', rows: countOf(read.rows) });
  const outcome = await auditedRelease(
    { plan, rows: read.rows, history, kept, period, demo: asked.demo },
    (release, insiders) => {
      onStep({ step: 'auditing', until: release.until });
      return audit(path, release, insiders);
    },
  );
  if (!outcome.made) return { previewed: false, refusals: outcome.refusals };

  const { release, text, lowered } = outcome;
  const names = {
    villages: new Map(villages.map(({ id, name }) => [id, name])),
    aspects: site.aspects,
  };
  const facts = { plan, rows: read.rows, history, release, names, lowered };
  const guessed = withoutKept(plan, history, kept);
  const parts = lookBefore({ ...facts, guessed, oddRows: read.oddRows, openFiles });
  const report = officeReport({
    ...facts,
    ...{ parts, otherFiles, sheets: read.sheets, notes: outcome.notes, audit: outcome.audit },
  });
  return {
    previewed: true,
    release,
    parts,
    files: [
      { kind: 'report', name: reportName(release.until), text: report },
      {
        kind: 'kept-counts',
        name: keptCountsName(release.until),
        text: keptCountsText(outcome.kept),
      },
      { kind: 'release', name: path.replace(/^content\//, ''), text },
    ],
  };
}

function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

function countOf(rows: LedgerRows): number {
  return Object.values(rows).reduce((sum, each) => sum + each.length, 0);
}

/** 数到的那天以前这么多天里，总该有一行。 */
const farDays = 30;

/** 台账和这一期的日子对不上：一行也没有，或者离得太远。 */
function* rowRefusals({ rows }: ReadLedgers, { until }: { readonly until: string }) {
  const days = [...ledgerDays(rows).values()].flatMap(({ first, others }) => [...first, ...others]);
  if (countOf(rows) === 0) {
    yield {
      code: 'R-LEDGER-NONE',
      message: '台账里一行也没有填，没有什么可公布的。看看填的是不是这个文件夹里的表，存盘了没有。',
    } as const;
    return;
  }
  const since = dayAfter(until, -farDays);
  if (days.length === 0 || days.some((day) => day > since && day <= until)) return;
  const nearest = nearestTo(days, until);
  yield {
    code: 'R-PERIOD-FAR',
    message: `数到 ${until}，可是台账里那以前${farDays}天一行也没有，离得最近的一行是 ${nearest}。看看 --period 的年份，或者是不是放错了台账。`,
  } as const;
}

function nearestTo(days: readonly string[], until: string): string {
  const before = days
    .filter((day) => day <= until)
    .toSorted()
    .at(-1);
  return before ?? days.toSorted()[0] ?? '';
}
