import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { planHistoryFaults } from '../../../src/disclosure/plan/plan-history.ts';
import { editPlanText } from '../../../src/disclosure/plan/plan-text.ts';
import { auditedRelease } from '../../../src/disclosure/release/audited-release.ts';
import { demoFiles, publishedPast } from '../../../src/disclosure/release/published-past.ts';
import { nextCode } from '../../../src/disclosure/release/release.ts';
import type { Plan } from '../../../src/kinds/progress/plan.ts';
import { planSiteFaults } from '../../../src/kinds/progress/plan-fit.ts';
import type { Site } from '../../../src/kinds/town/site.ts';
import type { LedgerContext } from '../../../src/ledgers/kinds/all-ledgers.ts';
import { readLedgers } from '../../../src/ledgers/read-ledgers.ts';
import type { ReadLedgers } from '../../../src/ledgers/rows.ts';
import { sayFault } from '../../../src/ledgers/say-fault.ts';
import { officeReport, reportName } from '../../../src/report/office-report.ts';
import { CommandError } from '../command/command-error.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { writeTogether } from '../write-together.ts';
import { auditInput, planIn } from './audit/audit-input.ts';
import { timedAudit } from './audit/timed-audit.ts';
import { fileLegend } from './ledgers/file-legend.ts';
import { lostKeyAdvice, openKeyFile } from './ledgers/key-file.ts';
import { type LedgerFolder, readLedgerFolder } from './ledgers/read-ledger-folder.ts';
import type { PublishSettings } from './progress-arguments.ts';
import { readStoredPast, type StoredPast } from './stored-past.ts';
import { readSite, readVillages } from './town-files.ts';

/** 边做边说的话；`share` 是读到百分之几。 */
export interface Talk {
  readonly say: (message: string) => void;
  readonly reading: (share: number) => void;
}

/**
 * 由台账公布一期：读台账、看钥匙、算、审，全过了才写下公布、计划（头一期）和办公室的报告。
 * 有一样不过就抛 `CommandError`，一个字也不写。返回写下的文件。
 */
export async function publishProgress(
  content: string,
  settings: PublishSettings,
  { say, reading }: Talk,
): Promise<readonly string[]> {
  const { until, published, demo, auditSeconds, ledgers } = settings;
  refuseInside(content, ledgers);
  const folder = readLedgerFolder(ledgers);
  const key = openKeyFile(settings.key);
  const planText = readFileSync(join(content, 'progress-plan.json'), 'utf8');
  const plan = readPlan(planText);
  const stored = readStoredPast(content);
  const history = settledHistory(stored, plan, demo);
  const villages = readVillages(content);
  const site = readSite(content);
  refuseUnfitPlan(plan, site);
  const { aspects, meetingForms, questions } = site;
  const context = { villages, aspects, meetingForms, questions };
  const read = readRows(folder, context, laterOf(settings.today, published), reading);

  const path = `content/progress/${until}.json`;
  const period = { code: codeFor(path, content, stored), until, published };
  const outcome = await auditedRelease(
    { plan, rows: read.rows, key, history, period, demo },
    (release) => {
      say(`审核第 ${release.until} 期，最多 ${auditSeconds} 秒……`);
      const input = auditInput(content, stored, plan);
      const versions = [...input.versions, { path, text: JSON.stringify(release) }];
      return timedAudit({ ...input, versions }, auditSeconds);
    },
  );
  if (!outcome.made) {
    const said = outcome.refusals.map(({ code, message }) => `${code} ${message}`);
    const isWrongKey = outcome.refusals.some(({ code }) => code === 'R-KEY-WRONG');
    throw new CommandError([...said, ...(isWrongKey ? [lostKeyAdvice] : [])].join('\n'));
  }

  const { release, text, plan: after, notes, audit, withheld } = outcome;
  const report = officeReport({
    ...{ plan: after, release, history, rows: read.rows, sheets: read.sheets },
    ...{ otherFiles: folder.otherFiles, notes, audit, withheld, key },
    names: { villages: new Map(villages.map(({ id, name }) => [id, name])), aspects },
  });
  const planPath = join(content, 'progress-plan.json');
  const files = [
    { path: join(content, 'progress', `${until}.json`), text },
    ...(after.keyFingerprint === plan.keyFingerprint
      ? []
      : [{ path: planPath, text: editPlanText(planText, { keyFingerprint: key.fingerprint }) }]),
    { path: join(ledgers, reportName(until)), text: report, isPrivate: true },
  ];
  writeTogether(files);
  return files.map(({ path }) => path);
}

/** 没有 git 的 content 文件夹也一样会传到网上去。 */
function refuseInside(content: string, ledgers: string): void {
  const way = relative(content, ledgers);
  if (way.startsWith('..') || isAbsolute(way)) return;
  throw new CommandError(`${ledgers} 在 content 文件夹里，会传到网上去。挪到网站文件夹的外面。`);
}

/** 计划和全站设置对不上，台账里有的行就数不进去，不能公布。 */
function refuseUnfitPlan(plan: Plan, site: Site): void {
  const faults = [...planSiteFaults(plan, site)];
  if (faults.length === 0) return;
  throw new CommandError(faults.map(({ message, hint }) => message + hint).join('\n'));
}

/** 以前的公布都好好的，才能接着公布。 */
function settledHistory(stored: StoredPast, plan: Plan, demo: boolean) {
  const past = publishedPast(stored, demo);
  const faults = [
    ...(stored.isShallow
      ? ['这个仓库只取了最近的提交，看不到公布过的全部版本。先运行 git fetch --unshallow。']
      : []),
    ...past.faults.map(
      ({ path, message }) =>
        `${path}：${message}公布过的不能改、不能删，从 git 里把原来的找回来；有错，在下一期更正。`,
    ),
    ...planHistoryFaults(
      stored.plans.map(({ text }) => text),
      plan,
    ).map((fault) => `content/progress-plan.json：${fault}把原来的计划找回来。`),
    ...mixedFaults(stored, demo),
  ];
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  return past.releases;
}

/** 演示的和真的不放在一起：一个系列里混着两样，看的人分不清。 */
function mixedFaults(stored: StoredPast, demo: boolean): readonly string[] {
  const demos = demoFiles(stored.current).length;
  if ((demo ? stored.current.length - demos : demos) === 0) return [];
  return [
    demo
      ? 'content/progress 里有真的公布，不能再放演示的。练习另外找一个 content 文件夹，用 --content。'
      : 'content/progress 里还是演示的公布，不能和真的放在一起。先用 --new-series 起一个新的系列代号，演示的公布会一起删掉。',
  ];
}

function readRows(
  { files }: LedgerFolder,
  context: LedgerContext,
  today: string,
  onShare: (share: number) => void,
): ReadLedgers {
  const read = readLedgers(files, {
    ...context,
    today,
    onProgress: (done, total) => onShare(done / Math.max(1, total)),
  });
  if (read.faults.length === 0) return read;
  const said = read.faults.map(sayFault);
  throw new CommandError(
    [
      `台账里有${said.length}处没读懂，什么也没有写：`,
      ...said,
      fileLegend(files.map(({ name }) => name)),
      '一处一处改好，再运行一遍。',
    ].join('\n'),
  );
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** 读计划；写坏了的抛 `CommandError`。 */
export function readPlan(text: string): Plan {
  const [plan] = planIn(text);
  if (plan !== undefined) return plan;
  throw new CommandError(
    'content/progress-plan.json 写得不对，先运行 npm run check，照它说的改好。',
  );
}

/** 这一期的编号：同一个文件以前有过的（如换掉的演示）照旧用，没有的用下一个没用过的。 */
function codeFor(path: string, content: string, { current, versions }: StoredPast): number {
  const owners = readCodeHistory(content)?.owners ?? new Map<number, string>();
  const [own] = [...owners].find(([, owner]) => owner === path) ?? [];
  const inFiles = [...current, ...versions].flatMap(({ text }) => {
    const code = /"code"\s*:\s*(\d+)/.exec(text)?.[1];
    return code === undefined ? [] : [Number(code)];
  });
  return own ?? nextCode([...inFiles, ...owners.keys()]);
}
