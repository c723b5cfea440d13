/**
 * `npm run bench:audit`：量审核有多快、别的公布办法漏多少。要跑一二十分钟：八个村、十二个村八期，三十个村五十二期。
 * 本站的公布来自正式的那条路；别的办法用同样的镇。
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { planSchema } from '../src/kinds/progress/plan.ts';
import { measureOthers, measureOurs, measureYear, secondsSince } from './demo/audit-bench.ts';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';

/** 三十个村、五十二期的，最多审这么久。 */
const mostSeconds = 600;

await runCommand(async (argv) => {
  readArguments(argv, { usage: '写法：npm run bench:audit（不收参数）', options: {} });
  const started = performance.now();
  const highs = await loadHighs();
  console.log(`装好求解器：${secondsSince(started)} 秒`);
  const plan = planSchema.parse(
    JSON.parse(readFileSync(join(existingTown(undefined), 'progress-plan.json'), 'utf8')),
  );
  await measureOurs(highs, plan);
  measureOthers(highs, plan);
  await measureYear(plan, mostSeconds);
  return 0;
});
