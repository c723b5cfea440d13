import { dayAfter } from '../../src/kinds/day.ts';
import type { MatterRow } from '../../src/ledgers/rows.ts';
import type { Random } from './random.ts';
import type { Entered, LedgerEntry } from './town-entry.ts';
import { dayIn, type TownSetup, weeksOf } from './town-setup.ts';

const aspectWeights: readonly (readonly [string, number])[] = [
  ['infrastructure', 28],
  ['environment', 17],
  ['income', 15],
  ['assurances', 20],
  ['disaster', 8],
  ['hardship', 12],
];

/** 编急难愁盼台账：有迟登的、登重了后来删的、办好了又退回来的。 */
export function mattersOf(random: Random, town: TownSetup): Entered['matters'] {
  const weights = town.villages.map(({ id, households }) => [id, households] as const);
  const entries = weeksOf(town).flatMap(({ from, until, week }) =>
    Array.from({ length: random.poisson(town.mattersAWeek) + (week === 2 ? 1 : 0) }, (_, place) => {
      const received = dayIn(random, from, until);
      const row = matter(random, random.pick(weights), received);
      return { row, ...entryDays(random, town, { week, place, received }) };
    }),
  );
  return entries.flatMap((entry): LedgerEntry<MatterRow>[] => {
    const { solved, ...open } = entry.row;
    if (solved === undefined || !random.chance(0.02)) return [entry];
    const back = dayAfter(solved, 12);
    return [
      { ...entry, removed: back },
      { row: open, entered: back },
    ];
  });
}

/** 第 2 期的头一件拖到第 5 期才登；百分之二的登重了，过十来天删掉。 */
function entryDays(
  random: Random,
  { days }: TownSetup,
  {
    week,
    place,
    received,
  }: { readonly week: number; readonly place: number; readonly received: string },
) {
  const fifth = days[4];
  if (week === 2 && place === 0 && fifth !== undefined) return { entered: fifth };
  const entered = random.chance(0.06) ? dayAfter(received, random.integer(2, 9)) : received;
  return random.chance(0.02)
    ? { entered, removed: dayAfter(entered, random.integer(5, 15)) }
    : { entered };
}

function matter(random: Random, village: string, received: string): MatterRow {
  const row = { village, aspect: random.pick(aspectWeights), received, ...scope(random) };
  if (random.chance(0.15)) return { ...row, promisedBy: received, due: received, solved: received };
  if (random.chance(0.08)) return row;
  const promisedBy = dayAfter(received, random.wait(4));
  const due = dayAfter(promisedBy, random.integer(7, 35));
  const solved = dayAfter(promisedBy, 1 + random.wait(16));
  return random.chance(0.9) ? { ...row, promisedBy, due, solved } : { ...row, promisedBy, due };
}

function scope(random: Random): Pick<MatterRow, 'scopeHouseholds'> {
  if (random.chance(0.86))
    return random.chance(0.7) ? {} : { scopeHouseholds: random.integer(1, 4) };
  return { scopeHouseholds: random.chance(0.5) ? 'village' : random.integer(5, 60) };
}
