import planText from '../../content/progress-plan.json' with { type: 'json' };
import { dayAfter } from '../../src/kinds/day.ts';
import { type Plan, planSchema } from '../../src/kinds/progress/plan.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { seededRandom } from './random.ts';
import { type Entered, rowsKnownOn } from './town-entry.ts';
import { enterRows } from './town-rows.ts';
import type { TownVillage } from './town-setup.ts';

export interface TownOptions {
  readonly villages?: readonly TownVillage[];
  /** 各期数到哪一天，从早到晚。 */
  readonly days?: readonly string[];
  /** 全镇一周新收多少件各家的事，平均数。 */
  readonly mattersAWeek?: number;
  /** 全镇一周新登多少件纠纷，平均数。 */
  readonly disputesAWeek?: number;
}

/** 一个编出来的镇：计划，和各期镇里手上的台账。 */
export interface SeededTown {
  readonly plan: Plan;
  /** 各期数到哪一天。 */
  readonly days: readonly string[];
  /**
   * 第 `week` 期（从 1 起）镇里手上的台账：登得晚的还没有，登错的还没改。
   * 每个镇都有一行第 2 期的事到第 5 期才补登，也有登重了后来删掉的、办好了又退回来的。
   */
  readonly ledgersAt: (week: number) => LedgerRows;
  /** 所有行连同哪天登的、哪天删的。 */
  readonly entered: Entered;
}

/** 演示用的八个村，共 3,279 户。 */
export const eightVillages: readonly TownVillage[] = Object.entries(planText.targets.visits).map(
  ([id, households]) => ({ id, households }),
);

/** 设计里量过的那种镇：十二个村，共 3,000 户。 */
export const twelveVillages: readonly TownVillage[] = [
  ...['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui', 'zi', 'chou'].entries(),
].map(([place, id]) => ({ id, households: 195 + 10 * place }));

/** 八期，一周一期，从 2022-10-25 到 2022-12-13。 */
export const eightWeeks: readonly string[] = Array.from({ length: 8 }, (_, week) =>
  dayAfter('2022-10-25', 7 * week),
);

/** 本站的计划，换上这几个村。 */
export function planFor(villages: readonly TownVillage[]): Plan {
  return planSchema.parse({
    ...planText,
    keyFingerprint: '',
    dimensions: { ...planText.dimensions, village: villages.map(({ id }) => id) },
    targets: { visits: Object.fromEntries(villages.map(({ id, households }) => [id, households])) },
  });
}

/** 由种子编一个镇。同一个种子、同样的选项，每一行都一样。 */
export function seededTown(seed: number, options: TownOptions = {}): SeededTown {
  const {
    villages = eightVillages,
    days = eightWeeks,
    mattersAWeek = 30,
    disputesAWeek = 10,
  } = options;
  const plan = planFor(villages);
  const entered = enterRows(seededRandom(seed), {
    plan,
    villages,
    days,
    mattersAWeek: mattersAWeek,
    disputesAWeek,
  });
  return {
    plan,
    days,
    entered,
    ledgersAt: (week) => {
      const day = days[week - 1];
      if (day === undefined) throw new RangeError(`没有第${week}期`);
      return rowsKnownOn(entered, day);
    },
  };
}
