import { dayAfter, daysBetween } from '../kinds/day.ts';
import type { Duty } from '../kinds/duty.ts';
import { type DutyPeriod, periodsIn } from './periods.ts';
import { workingDayAfter } from './working-days.ts';

/** 可以算数的一页。 */
export interface DutyPage {
  readonly code: number;
  readonly title: string;
  readonly village: string | undefined;
  readonly demo: boolean;
  /** 这一页说的那件事是哪天的；不知道的没有。 */
  readonly day: string | undefined;
  /** 哪些天公布的、改的，从早到晚。真的照提交，演示的照页上写的日子。 */
  readonly published: readonly string[];
  /** 哪天停用的。 */
  readonly withdrawn: string | undefined;
}

/** 期限里查到了没有；`unsure` 是只差放假的几天，说不准；`unknown` 是看不到历史，说不出。 */
export type DutyState = 'kept' | 'late' | 'due' | 'missed' | 'unsure' | 'unknown';

/** 查到的一份：哪一页，哪天登的。 */
export interface DutyFound extends Pick<DutyPage, 'code' | 'title'> {
  readonly on: string;
}

/** 一样要公开的，一个村的一期，或者一件事。 */
export interface DutyStanding {
  readonly village: string | undefined;
  /** 哪一期，或者哪一页的事。 */
  readonly name: string;
  readonly deadline: string;
  readonly state: DutyState;
  /** 查到的各份，从早到晚；没查到的空着。 */
  readonly found: readonly DutyFound[];
  /** 没有留够：头一份登了几天就停用了。 */
  readonly keptDays: number | undefined;
}

/** 照哪一天看，看不看得到历史：看不到的，没有查到也不算没有公开。 */
export interface SeenFrom {
  readonly asOf: string;
  readonly hasHistory: boolean;
}

/**
 * 一样要公开的各期、各件，新的在前。只认 `codes` 写着的页，一页只算头一回登的那天：改了不算又公布一次。
 * 网站不登的一件也没有。
 */
export function standingsOf(
  duty: Duty,
  pages: readonly DutyPage[],
  seen: SeenFrom,
): readonly DutyStanding[] {
  if (duty.board || seen.asOf < duty.from) return [];
  const villages = duty.villages.length === 0 ? [undefined] : duty.villages;
  const found = villages.flatMap((village) => {
    const own = pages.filter((page) => isOwn(duty, page, village));
    return duty.every === 'event'
      ? eventStandings(duty, own, village, seen)
      : periodsOf(duty, seen.asOf).map((period) =>
          periodStanding(duty, period, own, village, seen),
        );
  });
  return found.toSorted((a, b) =>
    a.deadline === b.deadline ? 0 : a.deadline < b.deadline ? 1 : -1,
  );
}

function isOwn({ codes, demo }: Duty, page: DutyPage, village: string | undefined): boolean {
  return (
    codes.includes(page.code) &&
    (village === undefined || page.village === village) &&
    page.demo === demo
  );
}

/** 起算以前就开了头的一期，看不全，不查。 */
function periodsOf(duty: Duty, asOf: string): readonly DutyPeriod[] {
  const { every, day, from, until, on } = duty;
  const to = until === undefined || asOf < until ? asOf : until;
  if (every === 'quarter' || every === 'month') {
    return periodsIn(every, day, from, to).filter(({ opens }) => opens >= from);
  }
  if (on === undefined) return [];
  const once = { name: duty.title, start: from, opens: from, closes: '9999', deadline: on };
  return [{ ...once, end: dayAfter(from, -1) }];
}

function periodStanding(
  duty: Duty,
  { name, end, opens, closes, deadline }: DutyPeriod,
  pages: readonly DutyPage[],
  village: string | undefined,
  seen: SeenFrom,
): DutyStanding {
  const acts = pages
    .flatMap((page) => actOf(page, seen.asOf))
    .filter(({ on }) => on >= opens && on <= closes)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return standing(duty, { ...seen, village, name, end, deadline, acts });
}

/** 一页头一回登的那天；照的那天还没有登的没有。 */
function actOf(page: DutyPage, asOf: string): readonly Act[] {
  const [on] = page.published;
  return on === undefined || on > asOf ? [] : [{ page, on }];
}

function eventStandings(
  duty: Duty,
  pages: readonly DutyPage[],
  village: string | undefined,
  seen: SeenFrom,
): readonly DutyStanding[] {
  const last = duty.until ?? '9999';
  return pages.flatMap((page) => {
    const { day } = page;
    if (day === undefined || day < duty.from || day > last || day > seen.asOf) return [];
    return [
      standing(duty, {
        ...{ ...seen, village: village ?? page.village, name: page.title },
        ...{ acts: actOf(page, seen.asOf), end: dayAfter(day, -1) },
        deadline: deadlineAfter(duty, day),
      }),
    ];
  });
}

/** 出了一件事，最迟哪天公布；`day` 是那件事的日子。 */
function deadlineAfter({ within = 0, working }: Duty, day: string): string {
  return working ? workingDayAfter(day, within) : dayAfter(day, within);
}

interface Act {
  readonly page: DutyPage;
  readonly on: string;
}

interface Seen extends SeenFrom {
  readonly village: string | undefined;
  readonly name: string;
  /** 这一期的最后一天：过了它才说得上期限里有没有。 */
  readonly end: string;
  readonly deadline: string;
  readonly acts: readonly Act[];
}

function standing(duty: Duty, { village, name, end, deadline, acts, ...seen }: Seen): DutyStanding {
  const [first] = acts;
  return {
    ...{ village, name, deadline },
    state: stateOf(first?.on, { end, deadline, surely: surelyAfter(duty, deadline), ...seen }),
    found: acts.map(({ page: { code, title }, on }) => ({ code, title, on })),
    keptDays: first && shortOf(duty.kept, first.page.withdrawn, first.on),
  };
}

/** 二十来个工作日里放假最多耽误的天数：春节、国庆各八天，加上别的假和周末。 */
const HOLIDAYS = 14;

/** 过了哪天才说得准是晚了：只数工作日的，中间放没放假算不出，多让几天。 */
function surelyAfter({ working }: Duty, deadline: string): string {
  return working ? dayAfter(deadline, HOLIDAYS) : deadline;
}

interface Judged extends SeenFrom {
  readonly end: string;
  readonly deadline: string;
  readonly surely: string;
}

function stateOf(
  on: string | undefined,
  { end, deadline, surely, asOf, hasHistory }: Judged,
): DutyState {
  if (on === undefined && !hasHistory) return 'unknown';
  if (asOf <= end) return 'due';
  const seen = on ?? asOf;
  if (seen <= deadline) return on === undefined ? 'due' : 'kept';
  if (seen <= surely) return 'unsure';
  return on === undefined ? 'missed' : 'late';
}

/** 没有留够天数的，留了几天；留够的、还留着的没有。 */
function shortOf(
  kept: number | undefined,
  withdrawn: string | undefined,
  on: string,
): number | undefined {
  if (kept === undefined || withdrawn === undefined || withdrawn < on) return undefined;
  const days = daysBetween(on, withdrawn);
  return days < kept ? days : undefined;
}
