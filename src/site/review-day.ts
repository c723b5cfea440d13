import { referenceDay } from '../freshness/freshness.ts';
import { loadSite } from './entries.ts';

/** 看新不新鲜照哪一天：提交的日子由 scripts/build.ts 从环境变量传来；开发时没有，照最晚的核对日。 */
export async function reviewDay(): Promise<string | undefined> {
  const { records } = await loadSite();
  const checkedDays = records.policies.map(({ checked }) => checked);
  return referenceDay(process.env.MINGBAI_COMMIT_DAY || undefined, checkedDays);
}
