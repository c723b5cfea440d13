import type { CalendarDay } from '../../changes/calendar.ts';
import { lastTimes } from '../../changes/entry-lists.ts';
import type { Withdrawn } from '../../kinds/fields.ts';
import { promiseState, promiseStates } from '../../kinds/promise.ts';
import { loadSite, site } from '../entries.ts';
import { keptDuties } from './kept-duties.ts';
import { townChanges } from './town-changes.ts';

/** 日历上的一天是哪一页的、哪个村的；`own` 是没有历史可看时，这一页最近的日子。 */
interface PageDay extends Pick<CalendarDay, 'day' | 'title' | 'description'> {
  readonly code: number;
  /** 一页有几天的，是哪一天。 */
  readonly what: 'due' | 'on' | 'from' | 'to';
  readonly village?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly withdrawn?: Withdrawn | undefined;
  readonly own: string;
}

/**
 * 期限和会议，照日子排：答应办的事、镇里答应的几件，政策从哪天管到哪天，开的会，还没到期的按期公开。停用的不列。
 * `village` 写了的只要那个村的；`addressOf` 给一页的完整网址。
 */
export async function calendarDays(
  village: string | undefined,
  addressOf: (path: string) => string | undefined,
): Promise<readonly CalendarDay[]> {
  const { villageOf } = await loadSite();
  const times = lastTimes(townChanges() ?? []);
  const pages = (await pageDays())
    .filter((page) => page.withdrawn === undefined)
    .filter((page) => village === undefined || page.village === village)
    .toSorted((a, b) => (a.day === b.day ? a.code - b.code : a.day < b.day ? -1 : 1))
    .map(({ code, what, day, title, description, village: id, demo, own }) => ({
      uid: `${code}-${what}@${site.id}`,
      day,
      title: `${demo ? '演示：' : ''}${title}`,
      description: `${description}编号${code}。${demo ? site.demoNotice : ''}`,
      url: addressOf(`/${code}/`),
      place: id && villageOf(id).name,
      stamp: times.get(code) ?? `${own}T00:00:00+08:00`,
    }));
  return [...pages, ...(await dutyDays(village, addressOf))].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? -1 : 1,
  );
}

/** 还没到期、还没公开的，最迟的那天。同样的内容写出同样的字：改动的时候写起算的那天。 */
async function dutyDays(
  village: string | undefined,
  addressOf: (path: string) => string | undefined,
): Promise<readonly CalendarDay[]> {
  const { villageOf } = await loadSite();
  return (await keptDuties()).flatMap(({ duty, standings }) =>
    standings
      .filter(({ state, found }) => state === 'due' && found.length === 0)
      .filter((standing) => village === undefined || standing.village === village)
      .map(({ village: id, name, deadline }) => ({
        uid: `duty-${duty.id}-${id ?? 'town'}-${deadline}@${site.id}`,
        day: deadline,
        title: `${duty.demo ? '演示：' : ''}最迟公开：${duty.title}（${name}）`,
        description: `凭${duty.source}。${duty.demo ? site.demoNotice : ''}`,
        url: addressOf(`/kept/#${duty.id}`),
        place: id && villageOf(id).name,
        stamp: `${duty.from}T00:00:00+08:00`,
      })),
  );
}

async function pageDays(): Promise<readonly PageDay[]> {
  const { records, asOfFor } = await loadSite();
  const { promises, actions, policies, meetings } = records;
  return [
    ...promises.map((promise) => ({
      ...{ ...promise, what: 'due' as const, day: promise.due },
      title: `期限：${promise.title}（${promiseStates[promiseState(promise, asOfFor(promise))]}）`,
      description: `${promise.responsible}负责。怎样算好：${promise.standard}\n`,
      own: promise.answers.map(({ on }) => on).reduce(later, promise.raised),
    })),
    ...actions.flatMap(({ code, title, responsible, due, withdrawn }) =>
      due === undefined
        ? []
        : [
            {
              ...{ code, withdrawn, what: 'due' as const, day: due, own: due },
              title: `期限：${title}`,
              description: `${responsible.join('、')}负责。\n`,
            },
          ],
    ),
    ...policies.flatMap(({ code, title, summary, valid, checked, withdrawn }) =>
      (['from', 'to'] as const).flatMap((what) => {
        const day = valid?.[what];
        const said = what === 'from' ? '从这一天起管' : '管到这一天';
        if (day === undefined) return [];
        const own = { code, withdrawn, what, day, own: checked };
        return [{ ...own, title: `${title}：${said}`, description: `${summary}\n` }];
      }),
    ),
    ...meetings.map((meeting) => ({
      ...{ ...meeting, what: 'on' as const, day: meeting.on, own: meeting.on },
      title: `开会：${meeting.title}`,
      description: `${meeting.summary}\n`,
    })),
  ];
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
