/**
 * `npm run eval:progress`：编许多个镇，一期一期公布，照真数看公布得对不对、谁算得出小数。
 * 有一处不该有的，返回 1。
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { planSchema } from '../src/kinds/progress/plan.ts';
import { addedAccuracy } from './demo/eval/accuracy.ts';
import { evalTowns } from './demo/eval/eval-towns.ts';
import { evaluateTown, faultCount, type TownResult } from './demo/eval/evaluate.ts';
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

function townLine(result: TownResult): string {
  const { traits, said, accuracy, quantities, insiders, auditSeconds, publishSeconds } = result;
  const faults = faultCount(result);
  return (
    `${traits.name}：${traits.villages}个村，${traits.weeks}期，一周约${traits.mattersAWeek}件、纠纷${traits.disputesAWeek}件` +
    `${traits.startsLate ? '，有村晚报' : ''}，更正${traits.corrected}%；` +
    `印了${accuracy.numbers}个数，审了${quantities}个，${insiders}个晓得一格的人；` +
    `合计照实${said['exact-total']}回，说在哪一档${said['total-band']}回，不说${said['no-total']}回，只登一张表${said['one-table']}回；` +
    `审一遍${auditSeconds.toFixed(1)}秒，连审带公布${publishSeconds.toFixed(1)}秒；` +
    `${faults === 0 ? '没有不对的' : `✗ 不对的${faults}处`}`
  );
}

function* summary(results: readonly TownResult[]): Iterable<string> {
  const all = addedAccuracy(results.map(({ accuracy }) => accuracy));
  const sum = (of: (result: TownResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const recounts = sum(({ said }) => Object.values(said).reduce((total, each) => total + each, 0));
  const percent = (count: number) => `${Math.round((100 * count) / Math.max(1, recounts))}%`;
  const releases = sum(({ traits }) => traits.weeks);
  yield `${results.length}个镇，${releases}期。印出来的数${all.numbers}个：`;
  yield `  真数不在说的那一段里：${all.outside}`;
  yield `  一格离图上画的多于4件：${all.cellsFar}`;
  yield `  全镇的离真数多于5件、又多于5%：${all.townsFar}`;
  yield `  比例${all.shares}个，离真的多于5个百分点、不在说的那一段里：${all.sharesFar}`;
  yield `  同一张表两两相比${all.pairs}对，先后和真数相反：${all.disordered}`;
  yield `  说了「不足5」其实不止：${all.fewWrong}`;
  yield `审了${sum(({ quantities }) => quantities)}个数，人人算得出的小数：${sum(({ leaks }) => leaks)}`;
  yield `晓得一格确数的${sum(({ insiders }) => insiders)}个人，审了${sum(({ insiderQuantities }) => insiderQuantities)}个数，算得出的：${sum(({ insiderLeaks }) => insiderLeaks)}（另有${sum(({ insidersMuddled }) => insidersMuddled)}个人晓得的和公布的对不上：更正过）`;
  for (const [name, detail] of [
    ['合计照实', 'exact-total'],
    ['合计说在哪一档', 'total-band'],
    ['不说合计', 'no-total'],
    ['只登一张表', 'one-table'],
  ] as const) {
    const count = sum(({ said }) => said[detail]);
    yield `${name}：${recounts}回里${count}回，${percent(count)}`;
  }
  yield `审一遍最慢${Math.max(...results.map(({ auditSeconds }) => auditSeconds)).toFixed(1)}秒`;
}
