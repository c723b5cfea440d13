import type { CommitFinding } from './commits/commit-finding.ts';
import type { Finding } from './finding.ts';

/** 一个问题的指纹：代码、文件、行、那句话一样的，就是同一个。 */
export type Fingerprint = (text: string) => string;

/** GitHub Actions 的工作流命令，一行一个：改动的那一行旁边就看得到。 */
export function annotationsForGitHub(findings: readonly CommitFinding[]): string {
  return findings
    .map(({ severity, file, line, code, message, hint, commit }) => {
      const where = `file=${inProperty(file)},line=${line},title=${inProperty(code)}`;
      const said = `${commit === undefined ? '' : `提交 ${commit}：`}${message}\n怎么改：${hint}`;
      return `::${severity} ${where}::${inData(said)}`;
    })
    .join('\n');
}

/** GitLab 的 Code Quality 报告（JSON）：存成产物，合并请求里一条一条列出来。 */
export function annotationsForGitLab(
  findings: readonly CommitFinding[],
  fingerprint: Fingerprint,
): string {
  const list = findings.map(({ severity, file, line, code, message, hint, commit }) => ({
    description: `${message}怎么改：${hint}`,
    check_name: code,
    fingerprint: fingerprint([code, commit, file, line, message].join('\n')),
    severity: severity === 'error' ? 'blocker' : 'minor',
    location: { path: file, lines: { begin: line } },
  }));
  return JSON.stringify(list, undefined, 2);
}

/** 检查的叫法（`content/…`）换成从仓库写起的路径；`prefix` 是内容在仓库的哪里，以 `/` 收尾或者是空的。 */
export function fromRepositoryRoot<Found extends Finding>(finding: Found, prefix: string): Found {
  return finding.file.startsWith('content/')
    ? { ...finding, file: `${prefix}${finding.file.slice('content/'.length)}` }
    : finding;
}

const inData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
