import { dayAfter } from '../../src/kinds/day.ts';
import { type Plan, planSchema } from '../../src/kinds/progress/plan.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { seededRandom } from './random.ts';
import { type Entered, rowsKnownOn } from './town-entry.ts';
import { enterRows } from './town-rows.ts';
import type { TownVillage } from './town-setup.ts';

export interface TownOptions {
  /** 换上这几个村；不写就用计划里的村和应走访的户数。 */
  readonly villages?: readonly TownVillage[];
  /** 各期数到哪一天，从早到晚；不写就是计划开始以后八期，一周一期。 */
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

/** 计划里有应走访户数的各村。 */
export function villagesIn(plan: Plan): readonly TownVillage[] {
  return Object.entries(plan.targets.visits ?? {}).map(([id, households]) => ({ id, households }));
}

/** 设计里量过的那种镇：十二个村，共 3,000 户。 */
export const twelveVillages: readonly TownVillage[] = [
  ...['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui', 'zi', 'chou'].entries(),
].map(([place, id]) => ({ id, households: 195 + 10 * place }));

/** 一周一期的 `count` 期：头一期数到开始以后第八天。 */
export function weeksAfter(start: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, week) => dayAfter(start, 8 + 7 * week));
}

/** 一份计划，换上这几个村，还没有公布过。 */
export function planWith(plan: Plan, villages: readonly TownVillage[]): Plan {
  return planSchema.parse({
    ...plan,
    dimensions: { ...plan.dimensions, village: villages.map(({ id }) => id) },
    targets: { visits: Object.fromEntries(villages.map(({ id, households }) => [id, households])) },
  });
}

/** 照一份计划由种子编一个镇。同一份计划、同一个种子、同样的选项，每一行都一样。 */
export function seedTown(base: Plan, seed: number, options: TownOptions = {}): SeededTown {
  const {
    villages = villagesIn(base),
    days = weeksAfter(base.start, 8),
    mattersAWeek = 30,
    disputesAWeek = 10,
  } = options;
  const plan = planWith(base, villages);
  const entered = enterRows(seededRandom(seed), {
    ...{ plan, villages, days, mattersAWeek, disputesAWeek },
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
