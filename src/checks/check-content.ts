import type { KnownDays } from '../as-of/as-of.ts';
import { type CodeHistory, type Content, gatherContent } from '../source/content.ts';
import { readContentFiles } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Check } from './check.ts';
import { type Finding, severityOf } from './finding.ts';
import { hidePersonal } from './privacy/hide-personal.ts';
import { checks } from './registry.ts';

/**
 * 检查 content 里的全部文件，把所有问题一次报全，按文件、行号排好。
 * `files` 的路径以 `content/` 开头；`history` 是 git 里用过的编号，不在 git 里就不给；
 * `days` 是命令看来的日子。
 */
export function checkContent(
  files: readonly SourceFile[],
  history?: CodeHistory,
  days: KnownDays = {},
): readonly Finding[] {
  const content = gatherContent(readContentFiles(files), history, days);
  const findings = checks.flatMap((check) => [...findingsFrom(check, content)]);
  return hidePersonal(findings.toSorted(byPlace), content);
}

function* findingsFrom(check: Check, content: Content): Iterable<Finding> {
  const { code } = check;
  const severity = severityOf(code);
  if ('runOnce' in check) {
    for (const finding of check.runOnce(content)) yield { code, severity, ...finding };
    return;
  }
  for (const file of content.files) {
    for (const finding of check.run(file, content)) {
      yield { code, severity, file: file.path, ...finding };
    }
  }
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.code < b.code ? -1 : Number(a.code > b.code));
}
