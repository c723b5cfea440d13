import loadHighs from 'highs';
import { auditHistory, type HistoryAudit } from '../../../../src/disclosure/audit/history.ts';
import { readStoredPast } from '../stored-past.ts';
import { auditInput, currentPlan, unreadPromises } from './audit-input.ts';

const shallow = '这个仓库只取了最近的提交，看不到公布过的全部版本；先运行 git fetch --unshallow。';

/**
 * 审一个 content 文件夹；没有计划、也没有公布过的，没有可审的，算过。
 * 有 git 仓库却读不了旧账的，抛 `HistoryUnreadable`。
 */
export async function auditContent(content: string): Promise<HistoryAudit> {
  const stored = readStoredPast(content);
  const versions = [...stored.versions, ...stored.current];
  const plan = currentPlan(content);
  const known =
    plan === undefined ? { plans: [], promises: [] } : auditInput(content, stored, plan);
  const audit = auditHistory({ ...known, versions }, await loadHighs());
  const unread = unreadPromises(content).map(
    (path) => `${path} 读不出来，审不全；先运行 npm run check，照它说的改好。`,
  );
  const unseen = [...(stored.isShallow ? [shallow] : []), ...unread];
  if (unseen.length === 0) return audit;
  return { ...audit, pass: false, faults: [...audit.faults, ...unseen] };
}
