import {
  checkContent,
  gatherTown,
  mergedOf,
  readFiles,
} from '../../../src/checks/check-content.ts';
import { besidesPlanChange, checkPast, isAuditBlocked } from '../../../src/checks/check-past.ts';
import { checkRepository } from '../../../src/checks/check-repository.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Past, ProgressPast } from '../../../src/checks/past.ts';
import { hidePersonal, textsToHide } from '../../../src/checks/privacy/hide-personal.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { HistoryUnreadable } from '../git/git.ts';
import type { KeptPlace } from '../kept/kept-results.ts';
import { programHash } from '../kept/program-hash.ts';
import { type BesideCheck, workBeside } from './beside-check.ts';
import { findingsBeside, type PersonalBeside, searchBeside } from './personal-beside.ts';

const auditSeconds = 300;

/**
 * 检查一个镇的内容，连同它所在的仓库里有没有不该放的：`files` 是 `content` 文件夹里读来的，git 的旧账也在那里读；
 * `asked` 是 `--as-of` 写的日子。
 * 旧账读不了的，别的照查，另报一个错误。
 */
export async function checkTown(
  content: string,
  files: readonly SourceFile[],
  days: CheckDays,
): Promise<readonly Finding[]> {
  const beside = workBeside({ content, today: days.today, walks: true, kept: keptHere() });
  return checkBeside(files, days, beside, async (found) => {
    const elsewhere = checkRepository(await beside.repository());
    return [...found, ...elsewhere.filter(isNews(found))];
  });
}

/** 同 `checkTown`，只查内容：它周围的仓库别处另查。 */
export async function checkTownAlone(
  content: string,
  files: readonly SourceFile[],
  days: CheckDays,
): Promise<readonly Finding[]> {
  const beside = workBeside({ content, today: days.today, walks: false, kept: keptHere() });
  return checkBeside(files, days, beside, async (found) => found);
}

/** 照哪些日子看：`--as-of` 写的，和今天。 */
export interface CheckDays {
  readonly asked: string | undefined;
  readonly today: string;
}

/** 照这一份程序存的。 */
function keptHere(): KeptPlace {
  return { program: programHash() };
}

async function checkBeside(
  files: readonly SourceFile[],
  days: CheckDays,
  beside: BesideCheck,
  finish: (found: readonly Finding[]) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const personal = searchBeside(keptHere());
  try {
    return await finish(await checkWithPast(files, { ...days, beside, personal }));
  } finally {
    beside.stop();
    personal.stop();
  }
}

/** 名单、Office 文件，那一条规则已经说了的，不再说它是台账。 */
function isNews(found: readonly Finding[]): (finding: Finding) => boolean {
  const lists = found.filter(({ code }) => code === 'E-PII-LIST' || code === 'E-FILE-TYPE');
  const said = new Set(lists.map(({ file }) => file));
  return ({ code, file }) => code !== 'E-PRIVATE-FILE' || !said.has(file);
}

async function checkWithPast(
  files: readonly SourceFile[],
  {
    asked,
    today,
    beside,
    personal,
  }: {
    readonly asked: string | undefined;
    readonly today: string;
    readonly beside: BesideCheck;
    readonly personal: PersonalBeside;
  },
): Promise<readonly Finding[]> {
  try {
    const read = readFiles(files);
    const { history, days } = await beside.records();
    const town = gatherTown(read, history, { ...days, asked });
    const merged = mergedOf(
      town,
      await findingsBeside(town.content, files, { beside: personal, kept: keptHere() }),
    );
    const found = hidePersonal(merged, town.content, await personal.spotted(textsToHide(merged)));
    const past = await checkProgressPast(beside, found);
    return [...besidesPlanChange(found, past), ...past];
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    const past: Past = { unreadable: error.fault, isShallow: false, progress: undefined };
    return [...checkContent(files, undefined, { asked, today }), ...checkPast(past)];
  }
}

/** 自己就有错误的文件：先改好，再说它和公布过的一样不一样。 */
function isBroken(path: string, found: readonly Finding[]): boolean {
  return found.some(({ file, severity }) => file === path && severity === 'error');
}

/**
 * 公布的进度对着旧账查出来的，连同审核；一期自己就写坏了的，只说那一处。
 * `found` 是内容里已经查出来的问题，进度自己就有错的，等改好了再审。旧账读不了的抛 `HistoryUnreadable`。
 */
export async function checkProgressPast(
  beside: BesideCheck,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  const { isShallow, progress } = await beside.past();
  const told = (seen: ProgressPast | undefined) =>
    checkPast({ unreadable: undefined, isShallow, progress: seen }).filter(
      ({ code, file }) => code !== 'E-PROGRESS-CHANGED' || !isBroken(file, found),
    );
  const unaudited = told(progress);
  if (progress === undefined || isAuditBlocked([...found, ...unaudited])) return unaudited;
  return told({ ...progress, audit: await beside.audit(auditSeconds) });
}
