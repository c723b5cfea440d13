import { gatherContent } from '../source/content.ts';
import { type Finding, severityOf } from './finding.ts';
import type { Past } from './past.ts';
import { hidePersonal } from './privacy/hide-personal.ts';
import { pastChecks } from './registry.ts';

/** 照着脚本从旧账里得来的查一遍，把问题一次报全，按规则的次序。 */
export function checkPast(past: Past): readonly Finding[] {
  const found = pastChecks.flatMap(({ code, runOnPast }) =>
    [...runOnPast(past)].map((fault) => ({ code, severity: severityOf(code), ...fault })),
  );
  return hidePersonal(found, gatherContent([], undefined));
}

/** 计划改了不能改的，各期对着它都会说不对：`found` 里跟着来的那些不说，先把计划找回来。 */
export function besidesPlanChange(
  found: readonly Finding[],
  past: readonly Finding[],
): readonly Finding[] {
  const isPlanChanged = past.some(({ code }) => code === 'E-PLAN-CHANGED');
  return isPlanChanged ? found.filter(({ code }) => code !== 'E-PROGRESS') : found;
}

/** 进度自己就有错的，先改好，再审。 */
export function isAuditBlocked(findings: readonly Finding[]): boolean {
  return findings.some(
    ({ file, severity }) => severity === 'error' && file.startsWith('content/progress'),
  );
}
