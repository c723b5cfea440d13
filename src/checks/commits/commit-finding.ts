import type { Finding } from '../finding.ts';

/** 查提交查出来的一个问题：`file` 是从仓库写起的路径，或者「提交说明」「作者」这样的地方。 */
export interface CommitFinding extends Finding {
  /** 在哪次提交里（编号的头几位）；不在哪一次里的没有。 */
  readonly commit?: string | undefined;
}

/** 给人看的报告：每个问题三行，末了一行总数；没有问题只有一行。`what` 是查了什么，如「3次提交」。 */
export function sayCommitReport(findings: readonly CommitFinding[], what: string): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `查了${what}，没有问题。`;
  const verdict = errors > 0 ? `${errors}个错误，改好了才能往下走` : '没有错误';
  const rest = warnings > 0 ? `；${warnings}个提醒` : '';
  return `${sayCommitFindings(findings)}\n\n查了${what}：${verdict}${rest}。`;
}

/** 一串问题，一个三行，照给的次序。 */
export function sayCommitFindings(findings: readonly CommitFinding[]): string {
  return findings
    .map(({ commit, severity, code, file, line, message, hint }) => {
      const where = commit === undefined ? '' : `提交 ${commit}  `;
      return [
        `${where}${file}:${line}  ${severity === 'error' ? '错误' : '提醒'} ${code}`,
        `  ${message}`,
        `  怎么改：${hint}`,
      ].join('\n');
    })
    .join('\n\n');
}

/** 一样的毛病在几次提交里都有的，只说最早那一次；照先来后到。 */
export function earliestOfEach(findings: readonly CommitFinding[]): readonly CommitFinding[] {
  const kept = new Map<string, CommitFinding>();
  for (const finding of findings) {
    const key = [finding.code, finding.file, finding.message].join('\n');
    if (!kept.has(key)) kept.set(key, finding);
  }
  return [...kept.values()].toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ severity }: CommitFinding) => (severity === 'error' ? 0 : 1);
