import type { AuditOutcome, ProgressPast } from '../../../src/checks/past.ts';
import type { History, HistoryAudit } from '../../../src/disclosure/audit/history.ts';
import { planHistoryFaults } from '../../../src/disclosure/plan/plan-history.ts';
import { publishedPast } from '../../../src/disclosure/release/published-past.ts';
import { auditInput, currentPlan } from './audit/audit-input.ts';
import { readStoredPast } from './stored-past.ts';

/** 公布的进度的旧账，还没有审。 */
export interface UnauditedPast {
  /** 只取了最近的提交，看不到全部。 */
  readonly isShallow: boolean;
  /** 对着旧账看出来的；计划写坏了的、还没公布过的是 `undefined`，没有可审的。 */
  readonly progress: ProgressPast | undefined;
}

interface AuditablePast extends UnauditedPast {
  /** 要审的一切：git 里有过的全部版本。没有可审的是 `undefined`。 */
  readonly history: History | undefined;
}

/**
 * 公布的进度对着 git 的旧账看：公布过的改没改、丢没丢，计划改得对不对；还没有审。
 * 旧账读不了的抛 `HistoryUnreadable`。
 */
export function readProgressPast(content: string): AuditablePast {
  const plan = currentPlan(content);
  const stored = readStoredPast(content);
  const { isShallow } = stored;
  if (plan === undefined || stored.current.length + stored.versions.length === 0) {
    return { isShallow, progress: undefined, history: undefined };
  }
  const past = publishedPast(stored, false);
  return {
    isShallow,
    progress: {
      releaseFaults: past.faults,
      planFaults: past.releases.length === 0 ? [] : planHistoryFaults(stored.inOrder, plan),
      audit: undefined,
    },
    history: auditInput(content, stored, plan),
  };
}

/** 审完了的，检查要说的那几样。 */
export function outcomeOf(audit: HistoryAudit): AuditOutcome {
  return {
    finished: true,
    faults: audit.faults,
    leaks: audit.series.reduce((sum, { report }) => sum + report.leaks.length, 0),
    isContradictory: audit.series.some(({ report }) => report.contradictory),
  };
}
