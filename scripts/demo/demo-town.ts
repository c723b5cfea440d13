import { dayAfter, daysBetween } from '../../src/kinds/day.ts';
import type { Promised } from '../../src/kinds/promise.ts';
import type { MatterRow, MeetingRow, VisitRow } from '../../src/ledgers/rows.ts';
import { eightWeeks, type SeededTown, seededTown } from './seeded-town.ts';
import { type Entered, type LedgerEntry, rowsKnownOn } from './town-entry.ts';
import { publishTown, type TownHistory, testKey } from './town-history.ts';

/** 演示钥匙由这句话算出来：谁都看得到，所以不能用来公布真的数。 */
const demoPhrase = '明白栏的演示钥匙';

/** 各期的编号。7001 是头一个发出去的号，归 11 月 15 日那一期。 */
const codes = [7002, 7003, 7004, 7001, 7005, 7006, 7007, 7008];

const seed = 2022;

/** 每村走访：哪天起、哪天止、走了多少户。庚村没有报。 */
const visited: Readonly<Record<string, readonly [from: string, to: string, households: number]>> = {
  jia: ['2022-10-18', '2022-11-14', 486],
  yi: ['2022-10-20', '2022-11-15', 352],
  bing: ['2022-10-19', '2022-11-15', 478],
  ding: ['2022-10-18', '2022-11-13', 418],
  wu: ['2022-10-17', '2022-11-12', 397],
  ji: ['2022-10-20', '2022-11-15', 402],
  xin: ['2022-10-19', '2022-11-15', 214],
};

/** 每村的会。登在 content/meetings、content/rules、content/exemplars 里的，日子和它们一样。 */
const meetings: Readonly<Record<string, readonly Omit<MeetingRow, 'village'>[]>> = {
  jia: [
    { form: 'talk', on: '2022-10-25' },
    { form: 'courtyard', on: '2022-11-06' },
    { form: 'session', on: '2022-11-06' },
    { form: 'assembly', on: '2022-11-12', rulesAdopted: 1 },
  ],
  yi: [
    { form: 'talk', on: '2022-10-30' },
    { form: 'session', on: '2022-11-06' },
    { form: 'assembly', on: '2022-11-10', exemplarsNamed: 1 },
  ],
  bing: [
    { form: 'talk', on: '2022-10-26' },
    { form: 'courtyard', on: '2022-11-05' },
    { form: 'session', on: '2022-11-05' },
    { form: 'assembly', on: '2022-11-11', exemplarsNamed: 1 },
    { form: 'assembly', on: '2022-11-13', rulesAdopted: 1 },
  ],
  ding: [
    { form: 'talk', on: '2022-10-31' },
    { form: 'courtyard', on: '2022-11-03' },
    { form: 'session', on: '2022-11-03' },
    { form: 'assembly', on: '2022-11-09', exemplarsNamed: 1 },
  ],
  wu: [
    { form: 'talk', on: '2022-10-22' },
    { form: 'courtyard', on: '2022-11-01' },
    { form: 'assembly', on: '2022-11-08', rulesAdopted: 1 },
    { form: 'assembly', on: '2022-11-13', exemplarsNamed: 1 },
  ],
  ji: [
    { form: 'talk', on: '2022-10-28' },
    { form: 'session', on: '2022-10-28' },
    { form: 'courtyard', on: '2022-11-06' },
    { form: 'assembly', on: '2022-11-14', exemplarsNamed: 1 },
  ],
  geng: [
    { form: 'talk', on: '2022-11-04' },
    { form: 'assembly', on: '2022-11-13', exemplarsNamed: 1 },
  ],
  xin: [{ form: 'talk', on: '2022-11-10' }],
};

/**
 * 演示的镇，八个星期。各家的事、纠纷、问卷由种子编；走访和会照上面两张表；
 * 大家的事就是 `promises`，也就是 content/promises 里一件一件登出来的那些。
 */
function demoTown(promises: readonly Promised[]): SeededTown {
  const town = seededTown(seed, { days: eightWeeks, mattersAWeek: 60, disputesAWeek: 24 });
  const entered: Entered = {
    ...town.entered,
    visits: Object.entries(visited).flatMap(visitEntries),
    meetings: Object.entries(meetings).flatMap(([village, held]) =>
      held.map((meeting) => ({ row: { village, ...meeting }, entered: meeting.on })),
    ),
    matters: [
      ...town.entered.matters.filter(({ row }) => isOfHouseholds(row)),
      ...promises.map(sharedEntry),
    ],
  };
  return {
    ...town,
    entered,
    ledgersAt: (week) => rowsKnownOn(entered, town.days[week - 1] ?? ''),
  };
}

/** 用演示钥匙一期一期公布演示的镇。 */
export function publishDemo(promises: readonly Promised[]): TownHistory {
  return publishTown(demoTown(promises), {
    key: testKey(demoPhrase),
    code: (week) => codes[week - 1] ?? 0,
  });
}

/** 一天一行，走得匀：到哪天为止该走多少，减去已经走的。 */
function visitEntries([village, [from, to, households]]: readonly [
  string,
  (typeof visited)[string],
]): readonly LedgerEntry<VisitRow>[] {
  const last = daysBetween(from, to) + 1;
  const after = (day: number) => Math.round((households * day) / last);
  return Array.from({ length: last }, (_, day) => {
    const on = dayAfter(from, day);
    return { row: { village, on, households: after(day + 1) - after(day) }, entered: on };
  });
}

function isOfHouseholds({ scopeHouseholds }: MatterRow): boolean {
  return scopeHouseholds === undefined || (scopeHouseholds !== 'village' && scopeHouseholds < 5);
}

function sharedEntry({
  village,
  aspect,
  scope,
  raised,
  due,
  answers,
}: Promised): LedgerEntry<MatterRow> {
  const solved = answers.find(({ outcome }) => outcome === 'done')?.on;
  return {
    entered: raised,
    row: {
      village,
      aspect,
      received: raised,
      promisedBy: raised,
      due,
      scopeHouseholds: scope.of === 'village' ? 'village' : scope.atLeast,
      ...(solved !== undefined && { solved }),
    },
  };
}
