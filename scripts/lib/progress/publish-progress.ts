import { join } from 'node:path';
import type { Refusal } from '../../../src/disclosure/release/refusals.ts';
import type { LedgerFile } from '../../../src/ledgers/read-ledgers.ts';
import type { LedgerFault } from '../../../src/ledgers/rows.ts';
import { sayFault } from '../../../src/ledgers/say-fault.ts';
import { planSitting } from '../../../src/sitting/plan-sitting.ts';
import {
  type Preview,
  previewSitting,
  type SittingFile,
  type SittingStep,
} from '../../../src/sitting/preview-sitting.ts';
import { sayPreview } from '../../../src/sitting/say-preview.ts';
import { CommandError } from '../command/command-error.ts';
import { type NewFile, writeTogether } from '../write-together.ts';
import { auditInput } from './audit/audit-input.ts';
import { timedAudit } from './audit/timed-audit.ts';
import { fileLegend } from './ledgers/file-legend.ts';
import { readLedgerFolder } from './ledgers/read-ledger-folder.ts';
import type { PublishSettings } from './progress-arguments.ts';
import { planTextIn, readSittingTown } from './read-town.ts';
import { readStoredPast } from './stored-past.ts';
import { recordWritten } from './written-record.ts';

/** 和坐在前面的人说话。 */
export interface Talk {
  /** 边办边说的，如读到百分之几。 */
  readonly say: (message: string) => void;
  /** 让人看的。 */
  readonly show: (text: string) => void;
  /** 问一句，等一句；没有人坐在前面的没有。 */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** 公布的结果：写下了哪些文件；没有写的，为什么。 */
export type Publishing =
  | { readonly wrote: true; readonly paths: readonly string[] }
  | { readonly wrote: false; readonly why: 'preview' | 'nobody-to-ask' | 'declined' };

/** 看过、还没有写下的一期，和看的时候内容是什么样。 */
export interface LookedAt {
  readonly preview: Preview;
  readonly before: string;
}

/** 由台账公布一期的前两步：看内容和旧账，再读、数、审。一个字也不写；有一样不过就抛 `CommandError`。 */
export async function lookAtProgress(
  content: string,
  settings: PublishSettings,
  say: Talk['say'],
): Promise<LookedAt> {
  const folder = readLedgerFolder(settings.ledgers, content);
  const before = snapshot(content);
  const planned = planSitting(readSittingTown(content), settings);
  if (!planned.planned) throw refused(planned.refusals);
  const preview = await previewSitting(planned, folder, {
    audit: (path, release, insiders) => {
      const { plan } = planned.town;
      const input = auditInput(content, readStoredPast(content), plan);
      const versions = [...input.versions, { path, text: JSON.stringify(release) }];
      return timedAudit({ ...input, versions, insiders }, settings.auditSeconds);
    },
    onStep: stepTeller(say, settings.auditSeconds),
  });
  if (!preview.previewed) {
    throw 'faults' in preview ? unread(preview.faults, folder.files) : refused(preview.refusals);
  }
  return { preview, before };
}

/** 写下看过的一期：办公室的报告、底数和公布。看了以后内容改动过的，什么也不写。返回写了哪些文件。 */
export function writeLookedAt(
  content: string,
  ledgers: string,
  { preview, before }: LookedAt,
): readonly string[] {
  if (snapshot(content) !== before) {
    throw new CommandError('看的时候，内容里的计划或者公布改动过。什么也没有写，再运行一遍。');
  }
  const files = preview.files.map((file) => placed(file, content, ledgers));
  recordWritten(content, preview.files.at(-1)?.text ?? '');
  writeTogether(files);
  return files.map(({ path }) => path);
}

/**
 * 由台账公布一期：先看内容和旧账，再读、数、审，让人看过、点了头，才写下办公室的报告、底数和公布。
 * 有一样不过就抛 `CommandError`，一个字也不写。
 */
export async function publishProgress(
  content: string,
  settings: PublishSettings,
  talk: Talk,
): Promise<Publishing> {
  const looked = await lookAtProgress(content, settings, talk.say);
  talk.show(sayPreview(looked.preview).join('\n'));
  const consent = await consentTo(looked.preview, settings, talk);
  if (consent !== 'yes') return { wrote: false, why: consent };
  return { wrote: true, paths: writeLookedAt(content, settings.ledgers, looked) };
}

/** 点了头没有。答「报告」的，先只写办公室的报告，看过再问。 */
async function consentTo(
  { files, release }: Preview,
  { consent, ledgers }: PublishSettings,
  { ask, say }: Talk,
): Promise<'yes' | 'preview' | 'nobody-to-ask' | 'declined'> {
  if (consent !== 'ask') return consent;
  if (ask === undefined) return 'nobody-to-ask';
  for (;;) {
    const answer = (await ask(question(release.until))).trim().toLowerCase();
    if (['是', 'y', 'yes'].includes(answer)) return 'yes';
    if (answer !== '报告') return 'declined';
    const reports = files.filter(({ kind }) => kind === 'report');
    const written = reports.map((file) => placed(file, '', ledgers));
    writeTogether(written);
    for (const { path } of written) say(`报告写好了，打开看：${path}。公布还没有写。`);
  }
}

function question(until: string): string {
  return `写下数到 ${until} 的公布吗？写，打“是”；先看办公室的报告，打“报告”；不写，按回车：`;
}

const officeNames = { report: '办公室的报告', 'kept-counts': '这一期的底数' } as const;

function placed({ kind, name, text }: SittingFile, content: string, ledgers: string): NewFile {
  return kind === 'release'
    ? { path: join(content, name), text, name: `content/${name} ` }
    : { path: join(ledgers, name), text, isPrivate: true, name: officeNames[kind] };
}

/** 边办边说：每多读一成说一句，看得见没有停住。 */
function stepTeller(say: Talk['say'], auditSeconds: number): (step: SittingStep) => void {
  let shown = -1;
  return (step) => {
    if (step.step === 'counting') say(`读了${step.rows}行，数一数……`);
    if (step.step === 'auditing') say(`审核第 ${step.until} 期，最多 ${auditSeconds} 秒……`);
    if (step.step !== 'reading') return;
    const tenth = Math.floor((step.done / Math.max(1, step.total)) * 10);
    if (tenth <= shown) return;
    shown = tenth;
    say(`读台账 ${tenth * 10}%`);
  };
}

/** 内容里和公布有关的几样现在的样子。 */
function snapshot(content: string): string {
  return JSON.stringify([planTextIn(content), readStoredPast(content).current]);
}

function refused(refusals: readonly Refusal[]): CommandError {
  const said = refusals.map(({ code, message }) => `${code} ${message}`);
  return new CommandError(`不能公布，什么也没有写：\n${said.join('\n')}`);
}

function unread(faults: readonly LedgerFault[], files: readonly LedgerFile[]): CommandError {
  return new CommandError(
    [
      `台账里有${faults.length}处没读懂，什么也没有写：`,
      ...faults.map(sayFault),
      fileLegend(files.map(({ name }) => name)),
      '一处一处改好，再运行一遍。',
    ].join('\n'),
  );
}
