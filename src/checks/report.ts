import type { Finding } from './finding.ts';

/** 给人看的报告：每个问题三行，末了一行总数、一行代码在哪里讲；没有问题只有一行。 */
export function reportForPeople(findings: readonly Finding[], fileCount: number): string {
  if (findings.length === 0) return `查了${fileCount}个文件，没有问题。`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const said = findings.map(({ severity, code, file, line, message, hint }) =>
    [
      `${file}:${line}  ${severity === 'error' ? '错误' : '提醒'} ${code}`,
      `  ${message}`,
      `  怎么改：${hint}`,
    ].join('\n'),
  );
  const verdict = errors > 0 ? `${errors}个错误，改好了才能发布` : '没有错误，可以发布';
  const rest = warnings > 0 ? `；${warnings}个提醒` : '';
  return [
    ...said,
    `查了${fileCount}个文件：${verdict}${rest}。`,
    `代码什么意思、有什么例子：npm run check -- --explain ${findings[0]?.code}，或者网站的 /guide/codes/。`,
  ].join('\n\n');
}

/** 给程序读的报告；`counted` 是查了多少，如 `{ files: 3 }`。 */
export function reportForPrograms(
  findings: readonly Finding[],
  counted: Readonly<Record<string, number>>,
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary = { ...counted, errors, warnings: findings.length - errors, findings };
  return JSON.stringify(summary, undefined, 2);
}
