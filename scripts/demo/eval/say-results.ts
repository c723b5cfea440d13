import { addedAccuracy } from './accuracy.ts';
import { faultCount, type TownResult } from './evaluate.ts';

/** 一个镇一行。 */
export function townLine(result: TownResult): string {
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

/** 全部的镇合起来，一样一行。 */
export function* summary(results: readonly TownResult[]): Iterable<string> {
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
