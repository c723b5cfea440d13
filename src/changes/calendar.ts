import ical, { ICalEventTransparency } from 'ical-generator';
import { dayAfter } from '../kinds/day.ts';
import { writableText } from './writable-text.ts';

/** 日历上的一天：一个期限，一次会。 */
export interface CalendarDay {
  /** 认得出是同一件事，改了日子、改了题目也不变。 */
  readonly uid: string;
  /** `YYYY-MM-DD`。 */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** 完整的网址；网站还没有定网址的没有。 */
  readonly url: string | undefined;
  /** 在哪里；全镇的没有。 */
  readonly place: string | undefined;
  /** 最近一次改动的时候，带时区。 */
  readonly stamp: string;
}

/**
 * 写成日历文件（RFC 5545）：每样一整天，不占时间，不闹铃。没有一天的返回 `undefined`：规定里不许有空的日历。
 * 同样的内容写出同样的字。
 */
export function calendarText(name: string, days: readonly CalendarDay[]): string | undefined {
  if (days.length === 0) return undefined;
  const calendar = ical({
    name: writableText(name),
    prodId: { company: 'mingbai', product: 'changes', language: 'ZH-CN' },
  });
  for (const { uid, day, title, description, url, place, stamp } of days) {
    calendar.createEvent({
      ...{ id: uid, allDay: true, transparency: ICalEventTransparency.TRANSPARENT },
      ...{ start: atMidnight(day), end: atMidnight(dayAfter(day)), stamp: new Date(stamp) },
      ...{ summary: writableText(title), description: writableText(description), url: url ?? null },
      location: place ?? null,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
