import { dayAfter, daysBetween } from '../../src/kinds/day.ts';
import type { DisputeType, SurveyAnswer } from '../../src/kinds/progress/measure.ts';
import type { MeetingRow, SurveyRow } from '../../src/ledgers/rows.ts';
import type { Random } from './random.ts';
import type { Entered, LedgerEntry } from './town-entry.ts';
import { mattersOf } from './town-matters.ts';
import { dayIn, type TownSetup, type TownVillage, weeksOf } from './town-setup.ts';

const typeWeights: readonly (readonly [DisputeType, number])[] = [
  ['cadre', 10],
  ['neighbour', 30],
  ['family', 18],
  ['land', 24],
  ['money', 12],
  ['other', 6],
];

/** 四个问题各种回答的分量。 */
const answerWeights: readonly (readonly (readonly [SurveyAnswer, number])[])[] = [
  [
    ['yes', 52],
    ['rather', 30],
    ['no', 8],
    ['unsure', 10],
  ],
  [
    ['yes', 44],
    ['rather', 33],
    ['no', 14],
    ['unsure', 9],
  ],
  [
    ['yes', 35],
    ['rather', 31],
    ['no', 16],
    ['unsure', 18],
  ],
  [
    ['yes', 61],
    ['rather', 26],
    ['no', 5],
    ['unsure', 8],
  ],
];

/** 编出五本台账从头到尾的每一行。 */
export function enterRows(random: Random, town: TownSetup): Entered {
  return {
    visits: town.villages.flatMap((village) => visitsOf(random, town, village)),
    matters: mattersOf(random, town),
    disputes: disputesOf(random, town),
    meetings: town.villages.flatMap((village) => meetingsOf(random, town, village)),
    survey: surveyOf(random, town),
  };
}

function visitsOf(random: Random, { plan, days }: TownSetup, { id, households }: TownVillage) {
  const start = random.integer(0, 6);
  const pace = random.integer(12, 34);
  const share = random.chance(0.7) ? 1 : 0.86 + random.next() * 0.12;
  const target = Math.round(households * share);
  const entries: Entered['visits'][number][] = [];
  const last = daysBetween(plan.start, days.at(-1) ?? plan.start);
  let visited = 0;
  for (let offset = start; visited < target && offset <= last; offset += 1) {
    const on = dayAfter(plan.start, offset);
    const today = Math.min(target - visited, random.poisson(pace));
    visited += today;
    for (let row = 0; row < today; row += 1) {
      entries.push({ row: { village: id, on, households: 1 }, entered: on });
    }
  }
  return entries;
}

function disputesOf(random: Random, town: TownSetup): Entered['disputes'] {
  return weeksOf(town).flatMap(({ from, until }) =>
    Array.from({ length: random.poisson(town.disputesAWeek) }, () => {
      const on = dayIn(random, from, until);
      const row = { type: random.pick(typeWeights), on };
      const settled = dayAfter(on, random.wait(9));
      const revisited = dayAfter(settled, 3 + random.wait(10));
      if (random.chance(0.2)) return { row, entered: on };
      if (random.chance(0.35)) return { row: { ...row, settled }, entered: on };
      return { row: { ...row, settled, revisited }, entered: on };
    }),
  );
}

function meetingsOf(random: Random, town: TownSetup, { id }: TownVillage): Entered['meetings'] {
  const held = (form: MeetingRow['form'], on: string, decided: Partial<MeetingRow> = {}) => ({
    row: { village: id, form, on, ...decided },
    entered: on,
  });
  const { start } = town.plan;
  const talk = dayAfter(start, 3 + random.integer(0, random.chance(0.8) ? 11 : 18));
  const courtyard = dayAfter(start, 15 + random.integer(0, 20));
  const assembly = dayAfter(start, 22 + random.integer(0, 26));
  const sessions = Array.from({ length: random.integer(1, 4) }, () =>
    held('session', dayAfter(start, 3 + random.integer(0, 40))),
  );
  const last = town.days.at(-1) ?? talk;
  return [
    held('talk', talk),
    held('courtyard', courtyard, { exemplarsNamed: random.integer(0, 3) }),
    held('assembly', assembly, random.chance(0.8) ? { rulesAdopted: 1 } : {}),
    ...sessions,
  ].filter(({ entered }) => entered <= last);
}

function surveyOf(random: Random, { plan, days }: TownSetup): Entered['survey'] {
  const entered = days[5] ?? days.at(-1) ?? plan.start;
  return answerWeights.flatMap((weights, place) => {
    const tally = new Map<SurveyAnswer, number>();
    for (let asked = 0; asked < 420; asked += 1) {
      const answer = random.pick(weights);
      tally.set(answer, (tally.get(answer) ?? 0) + 1);
    }
    const question = ([1, 2, 3, 4] as const)[place] ?? 1;
    return [...tally].map(
      ([answer, count]): LedgerEntry<SurveyRow> => ({
        row: { question, answer, count },
        entered,
      }),
    );
  });
}
