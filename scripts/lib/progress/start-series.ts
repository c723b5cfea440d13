import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newSeries } from '../../../src/disclosure/plan/new-series.ts';
import { editPlanText, withoutMeasures } from '../../../src/disclosure/plan/plan-text.ts';
import { demoFiles, publishedPast } from '../../../src/disclosure/release/published-past.ts';
import { CommandError } from '../command/command-error.ts';
import { writeTogether } from '../write-together.ts';
import { readPlan } from './publish-progress.ts';
import { readStoredPast } from './stored-past.ts';

/**
 * 换一个系列：改计划，删掉演示的公布。不能换的抛 `CommandError`，什么也不动。返回要说给人听的几句。
 */
export function startSeries(content: string, id: string): readonly string[] {
  const path = join(content, 'progress-plan.json');
  const text = readFileSync(path, 'utf8');
  const plan = readPlan(text);
  const stored = readStoredPast(content);
  const series = newSeries(plan, publishedPast(stored, false).releases, id);
  if (!series.started) throw new CommandError(series.message);
  const edited = withoutMeasures(editPlanText(text, series.edit), series.gone);
  writeTogether([{ path, text: edited }]);
  const demos = demoFiles(stored.current);
  for (const { path } of demos) rmSync(join(content, path.replace(/^content\//, '')));
  const labels = series.gone.map((measure) => plan.measures[measure]?.label ?? measure);
  return [
    `旧系列 ${plan.schema} 到此为止；新系列 ${id} 从 ${series.edit.start} 数起。`,
    ...demos.map(({ path }) => `演示的公布删掉了：${path}`),
    ...(labels.length > 0
      ? [`只公布一次的${labels.join('、')}已经公布过，新系列里不再公布。`]
      : []),
    '下一次公布用新的钥匙，指纹会记进 content/progress-plan.json。',
  ];
}
