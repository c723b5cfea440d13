import type { Plan } from '../../../src/kinds/progress/plan.ts';
import { seededRandom } from '../random.ts';
import { type SeededTown, seedTown, weeksAfter } from '../seeded-town.ts';
import { type Entered, type LedgerEntry, rowsKnownOn } from '../town-entry.ts';

/** 一个镇是什么样的。 */
export interface TownTraits {
  readonly name: string;
  readonly seed: number;
  readonly villages: number;
  readonly weeks: number;
  readonly mattersAWeek: number;
  readonly disputesAWeek: number;
  /** 有一个村第五期才报。 */
  readonly startsLate: boolean;
  /** 一百行里有几行过些日子删掉，另有几行改到别的方面。 */
  readonly corrected: number;
}

/** 评测的镇：村多村少、事密事疏、更正多少、有没有晚报的村，都有。 */
export function evalTowns(count: number): readonly TownTraits[] {
  return Array.from({ length: count }, (_, place): TownTraits => {
    const random = seededRandom(1000 + place);
    const villages = [5, 8, 12, 20, 30][place % 5] ?? 5;
    const density = [1, 4, 2, 8][place % 4] ?? 1;
    return {
      name: `镇${place + 1}`,
      seed: 1 + place,
      villages,
      weeks: random.integer(8, 12),
      mattersAWeek: Math.max(4, Math.round((villages * density) / 2)),
      disputesAWeek: [3, 8, 16, 24][random.integer(0, 3)] ?? 8,
      startsLate: place % 3 === 1,
      corrected: [2, 6, 12][place % 3] ?? 2,
    };
  });
}

/** 照样编一个镇。同样的几样，每一行都一样。 */
export function townOf(base: Plan, traits: TownTraits): SeededTown {
  const { seed, weeks, mattersAWeek, disputesAWeek } = traits;
  const villages = Array.from({ length: traits.villages }, (_, place) => ({
    id: `cun-${place + 1}`,
    households: 120 + ((place * 37) % 300),
  }));
  const days = weeksAfter(base.start, weeks);
  const town = seedTown(base, seed, { villages, days, mattersAWeek, disputesAWeek });
  const entered = corrected(withLateVillage(town, traits), town, traits);
  return { ...town, entered, ledgersAt: (week) => rowsKnownOn(entered, days[week - 1] ?? '') };
}

function withLateVillage({ entered, days }: SeededTown, { startsLate }: TownTraits): Entered {
  const from = days[4];
  if (!startsLate || from === undefined) return entered;
  const matters = entered.matters.filter(
    ({ row }) => row.village !== 'cun-1' || row.received >= from,
  );
  return { ...entered, matters };
}

/** 删掉一些行；另一些行删了，换一个方面、换一类再登。 */
function corrected(entered: Entered, { plan, days }: SeededTown, traits: TownTraits): Entered {
  const random = seededRandom(7919 * traits.seed);
  const share = traits.corrected / 100;
  const change = <Row extends object>(
    entries: readonly LedgerEntry<Row>[],
    moved: (row: Row) => Row,
  ): readonly LedgerEntry<Row>[] =>
    entries.flatMap((entry) => {
      if (entry.removed !== undefined || !random.chance(share)) return [entry];
      const removed = days.find((day) => day > entry.entered && random.chance(0.5));
      if (removed === undefined) return [entry];
      const gone = { ...entry, removed };
      return random.chance(0.5) ? [gone] : [gone, { row: moved(entry.row), entered: removed }];
    });
  const pickOther = (names: readonly string[], now: string) =>
    random.pick(names.filter((name) => name !== now).map((name) => [name, 1] as const));
  return {
    ...entered,
    matters: change(entered.matters, (row) => ({
      ...row,
      aspect: pickOther(plan.dimensions.aspect, row.aspect),
    })),
    disputes: change(entered.disputes, (row) => ({ ...row, type: 'other' })),
  };
}
