/**
 * `npm run eval:progress`：编许多个镇，一期一期公布，照真数看公布得对不对、谁算得出小数。
 * 有一处不该有的，返回 1。
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { planSchema } from '../src/kinds/progress/plan.ts';
import { evalTowns } from './demo/eval/eval-towns.ts';
import { evaluateTown, faultCount, type TownResult } from './demo/eval/evaluate.ts';
import { summary, townLine } from './demo/eval/say-results.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';

const usage = '写法：npm run eval:progress -- [--towns 几个镇]';
const mostTowns = 1000;

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: { towns: { type: 'string', default: '20' } },
  });
  const count = countArgument('--towns', values.towns, mostTowns, usage);
  const plan = planSchema.parse(
    JSON.parse(readFileSync(join(existingTown(undefined), 'progress-plan.json'), 'utf8')),
  );
  const highs = await loadHighs();
  const results: TownResult[] = [];
  for (const traits of evalTowns(count)) {
    const result = await evaluateTown(plan, traits, highs);
    results.push(result);
    console.log(townLine(result));
  }
  for (const line of summary(results)) console.log(line);
  return results.some((result) => faultCount(result) > 0) ? 1 : 0;
});
