import { checkPast, isAuditBlocked } from '../../../src/checks/check-past.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { AuditOutcome, ProgressPast } from '../../../src/checks/past.ts';
import { planHistoryFaults } from '../../../src/disclosure/plan/plan-history.ts';
import { publishedPast } from '../../../src/disclosure/release/published-past.ts';
import type { Plan } from '../../../src/kinds/progress/plan.ts';
import { auditInput, currentPlan } from './audit/audit-input.ts';
import { timedAudit } from './audit/timed-audit.ts';
import { readStoredPast, type StoredPast } from './stored-past.ts';

const auditSeconds = 300;

/**
 * 公布的进度对着 git 的旧账看：公布过的改没改、丢没丢，计划改得对不对；
 * 再把 git 里有过的全部版本交给审核。计划写坏了的、还没公布过的返回 `undefined`。
 * `found` 是已经查出来的问题，进度自己就有错的，等改好了再审。旧账读不了的抛 `HistoryUnreadable`。
 */
export async function readProgressPast(
  content: string,
  found: readonly Finding[],
): Promise<ProgressPast | undefined> {
  const plan = currentPlan(content);
  const stored = readStoredPast(content);
  if (plan === undefined || stored.current.length + stored.versions.length === 0) return undefined;
  const past = publishedPast(stored, false);
  const progress = {
    releaseFaults: past.faults,
    planFaults: past.releases.length === 0 ? [] : planHistoryFaults(stored.inOrder, plan),
    audit: undefined,
  };
  const changed = checkPast({ unreadable: undefined, isShallow: false, progress });
  if (isAuditBlocked([...found, ...changed])) return progress;
  return { ...progress, audit: await auditOutcome(content, stored, plan) };
}

async function auditOutcome(
  content: string,
  stored: StoredPast,
  plan: Plan,
): Promise<AuditOutcome> {
  const run = await timedAudit(auditInput(content, stored, plan), auditSeconds);
  if (!run.finished) return { ...run, seconds: auditSeconds };
  const { audit } = run;
  return {
    finished: true,
    faults: audit.faults,
    leaks: audit.series.reduce((sum, { report }) => sum + report.leaks.length, 0),
    isContradictory: audit.series.some(({ report }) => report.contradictory),
  };
}
