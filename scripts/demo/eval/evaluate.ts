import type { Highs } from 'highs';
import { auditHistory } from '../../../src/disclosure/audit/history.ts';
import { type Detail, details } from '../../../src/disclosure/release/detail.ts';
import type { Plan } from '../../../src/kinds/progress/plan.ts';
import { publishAudited, versionOf } from '../town-history.ts';
import { type Accuracy, accuracyOf, addedAccuracy } from './accuracy.ts';
import { type TownTraits, townOf } from './eval-towns.ts';
import { trueInsiders, truthOf } from './town-truth.ts';

/** 一个镇评下来的。 */
export interface TownResult {
  readonly traits: TownTraits;
  readonly accuracy: Accuracy;
  /** 人人算得出的小数有几处，审了多少个数。 */
  readonly leaks: number;
  readonly quantities: number;
  /** 晓得一格确数的有几个人，他们一共审了多少个数，算得出的有几处。 */
  readonly insiders: number;
  readonly insiderQuantities: number;
  readonly insiderLeaks: number;
  /** 对不上的人不算数：台账更正过，他晓得的和「只增不减」对不上。 */
  readonly insidersMuddled: number;
  /** 各期各量，说到哪里的有几回。 */
  readonly said: Readonly<Record<Detail, number>>;
  /** 最后一期全部审一遍，几秒。 */
  readonly auditSeconds: number;
  /** 全部公布出来，连同每期的审，几秒。 */
  readonly publishSeconds: number;
}

/** 公布一个镇，一期一期先审，再照真数看：印得对不对，谁算得出小数。 */
export async function evaluateTown(
  base: Plan,
  traits: TownTraits,
  highs: Highs,
): Promise<TownResult> {
  const town = townOf(base, traits);
  const begun = performance.now();
  const { plan, releases, texts, outcomes } = await publishAudited(town, highs);
  const publishSeconds = (performance.now() - begun) / 1000;
  const truths = truthOf(town, releases);
  const accuracy = addedAccuracy(
    releases.map((release, place) => accuracyOf(plan, release, truths[place] ?? new Map())),
  );
  const versions = releases.map(({ until }, place) => versionOf(until, texts[place] ?? ''));
  const insiders = trueInsiders(plan, releases, truths);
  const history = { versions, plans: [plan], promises: [] };
  const from = performance.now();
  const open = auditHistory(history, highs).series[0]?.report;
  const auditSeconds = (performance.now() - from) / 1000;
  const inside = auditHistory({ ...history, insiders }, highs).series[0]?.insiders ?? [];
  const seen = outcomes.flatMap(({ details: said }) => [...said.values()]);
  return {
    traits,
    accuracy,
    leaks: open?.leaks.length ?? 0,
    quantities: open?.quantities ?? 0,
    insiders: inside.length,
    insiderQuantities: inside.reduce((sum, { report }) => sum + report.quantities, 0),
    insiderLeaks: inside.reduce((sum, { report }) => sum + report.leaks.length, 0),
    insidersMuddled: inside.filter(({ report }) => report.contradictory).length,
    said: Object.fromEntries(
      details.map((detail) => [detail, seen.filter((each) => each === detail).length]),
    ) as Record<Detail, number>,
    auditSeconds,
    publishSeconds,
  };
}

/** 一处也不该有的，一共有几处。 */
export function faultCount({ accuracy, leaks, insiderLeaks }: TownResult): number {
  const { outside, cellsFar, townsFar, sharesFar, disordered, fewWrong } = accuracy;
  return outside + cellsFar + townsFar + sharesFar + disordered + fewWrong + leaks + insiderLeaks;
}
