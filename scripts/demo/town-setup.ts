import { dayAfter, daysBetween } from '../../src/kinds/day.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import type { Random } from './random.ts';

/** 一个村和它的户数。 */
export interface TownVillage {
  readonly id: string;
  readonly households: number;
}

/** 编一个镇要定的几样。 */
export interface TownSetup {
  readonly plan: Plan;
  readonly villages: readonly TownVillage[];
  readonly days: readonly string[];
  readonly mattersAWeek: number;
  readonly disputesAWeek: number;
}

/** 各期的头一天、末一天和是第几期。 */
export function weeksOf({ plan, days }: Pick<TownSetup, 'plan' | 'days'>) {
  return days.map((until, place) => {
    const before = days[place - 1];
    return { from: before === undefined ? plan.start : dayAfter(before), until, week: place + 1 };
  });
}

/** `from` 到 `until` 里随便一天。 */
export function dayIn(random: Random, from: string, until: string): string {
  return dayAfter(from, random.integer(0, daysBetween(from, until)));
}
