import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/checks/finding.ts';
import { planHistoryFaults } from '../../../src/disclosure/plan/plan-history.ts';
import { publishedPast } from '../../../src/disclosure/release/published-past.ts';
import { auditInput, planIn } from './audit-input.ts';
import { readStoredPast } from './stored-past.ts';
import { timedAudit } from './timed-audit.ts';

const planPath = 'content/progress-plan.json';
const auditSeconds = 300;

/**
 * 公布的进度对着 git 的旧账查：公布过的改没改、丢没丢，计划改得对不对；
 * 再把 git 里有过的全部版本交给审核。计划写坏了的、还没公布过的不查；
 * `found` 是已经查出来的问题，进度自己就有错的，等改好了再审。
 */
export async function checkProgress(
  content: string,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  const path = join(content, 'progress-plan.json');
  const [plan] = existsSync(path) ? planIn(readFileSync(path, 'utf8')) : [];
  const stored = readStoredPast(content);
  if (plan === undefined || stored.current.length + stored.versions.length === 0) return [];
  const past = publishedPast(stored, false);
  const before = stored.plans.map(({ text }) => text);
  const changed = [
    ...past.faults.map(({ path, message }) =>
      finding('E-PROGRESS-CHANGED', path, message, '从 git 里把原来的找回来；有错，在下一期更正。'),
    ),
    ...(past.releases.length === 0 ? [] : planHistoryFaults(before, plan)).map((fault) =>
      finding('E-PLAN-CHANGED', planPath, fault, '从 git 里把原来的计划找回来。'),
    ),
  ];
  const shallow = stored.isShallow
    ? [
        finding(
          'W-HISTORY-SHALLOW',
          planPath,
          '这个仓库只取了最近的提交，没有查到公布过的全部版本。',
          '先运行 git fetch --unshallow，再查一遍。',
        ),
      ]
    : [];
  if (changed.length > 0 || found.some(isAboutProgress)) return [...changed, ...shallow];
  const audit = await timedAudit(auditInput(content, stored, plan), auditSeconds);
  if (audit?.pass === true) return shallow;
  const hint = '先不要发布。运行 npm run audit 看是哪个量、哪几期。';
  if (audit === undefined) {
    const message = `审核${auditSeconds}秒还没有审完。`;
    return [...shallow, finding('E-AUDIT', planPath, message, hint)];
  }
  const leaks = audit.series.reduce((sum, { report }) => sum + report.leaks.length, 0);
  const messages = [
    ...audit.faults,
    ...(leaks > 0 ? [`公布的数让人算得出${leaks}处不到五种可能的小数。`] : []),
    ...(audit.series.some(({ report }) => report.contradictory)
      ? ['公布的数前后对不上，有的数一定不对。']
      : []),
  ];
  return [...shallow, ...messages.map((message) => finding('E-AUDIT', planPath, message, hint))];
}

function isAboutProgress({ file, severity }: Finding): boolean {
  return severity === 'error' && file.startsWith('content/progress');
}

function finding(code: Finding['code'], file: string, message: string, hint: string): Finding {
  const severity = code.startsWith('E-') ? 'error' : 'warning';
  return { code, severity, file, line: 1, message, hint };
}
