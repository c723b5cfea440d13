/**
 * `npm run audit`：独立审核。把 git 里存过的每一版进度、文件夹里现在的进度合在一起，
 * 看外人能不能算出少于五件的数。漏了、改了公布过的，返回 1。
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { auditHistory, type HistoryAudit } from '../src/disclosure/audit/history.ts';
import { reportText } from '../src/disclosure/audit/report.ts';
import { defaultContent } from './lib/content-folder.ts';
import { auditInput, planIn } from './lib/progress/audit-input.ts';
import { readStoredPast } from './lib/progress/stored-past.ts';

const shallow = '这个仓库只取了最近的提交，看不到公布过的全部版本；先运行 git fetch --unshallow。';

/** 审一个 content 文件夹；没有计划、也没有公布过的，没有可审的，算过。 */
export async function auditContent(content: string): Promise<HistoryAudit> {
  const stored = readStoredPast(content);
  const versions = [...stored.versions, ...stored.current];
  const planFile = join(content, 'progress-plan.json');
  const [plan] = existsSync(planFile) ? planIn(readFileSync(planFile, 'utf8')) : [];
  const known =
    plan === undefined ? { plans: [], promises: [] } : auditInput(content, stored, plan);
  const audit = auditHistory({ ...known, versions }, await loadHighs());
  if (!stored.isShallow) return audit;
  return { ...audit, pass: false, faults: [...audit.faults, shallow] };
}

if (import.meta.main) {
  const audit = await auditContent(defaultContent());
  console.log(reportText(audit));
  process.exitCode = audit.pass ? 0 : 1;
}
