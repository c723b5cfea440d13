import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { type CalendarDay, calendarText } from './calendar.ts';

afterEach(() => {
  vi.useRealTimers();
});

const due: CalendarDay = {
  ...{ uid: '622001-due@qingshi', day: '2022-12-31', title: '演示：期限：路灯（在期限内）' },
  ...{ description: '村委会主任负责。', url: 'https://town.example.gov.cn/622001/' },
  ...{ place: '甲村', stamp: '2022-10-28T09:00:00+08:00' },
};

function written(days: readonly CalendarDay[]): string {
  const text = calendarText('某镇明白栏：期限和会议', days);
  if (text === undefined) throw new Error('没有写出日历');
  return text;
}

/** 别的程序读出来的各天。 */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('别的程序读得出：哪天一整天，说什么，在哪里，是哪一页；不占时间，不闹铃', () => {
  const text = written([due]);
  const [event, ...others] = eventsIn(text);
  expect(others).toEqual([]);
  expect([event?.startDate, event?.endDate].map(String)).toEqual(['2022-12-31', '2023-01-01']);
  expect(event?.startDate.isDate).toBe(true);
  expect(event).toMatchObject({
    ...{ uid: due.uid, summary: due.title, description: due.description, location: '甲村' },
  });
  expect(event?.component.getFirstPropertyValue('url')).toBe(due.url);
  expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2022-10-28T01:00:00Z');
  expect(text).not.toContain('VALARM');
});

test('什么字都读得回来，一行不过 75 个字节，行尾都是 CRLF', () => {
  const words = fc
    .array(fc.constantFrom('院坝', '路灯，', ';', '\\', ',', '\n', '😀', '"', ':', 'a', '\u0000'), {
      maxLength: 80,
    })
    .map((parts) => `一${parts.join('')}二`);
  fc.assert(
    fc.property(words, words, (title, description) => {
      const text = written([{ ...due, title, description }]);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      const [event] = eventsIn(text);
      const shown = (said: string) => said.replaceAll('\u0000', '');
      expect([event?.summary, event?.description]).toEqual([shown(title), shown(description)]);
    }),
  );
});

test('不看钟，不靠运气：哪个时候写，字都一样', () => {
  vi.useFakeTimers({ now: 0 });
  const before = written([due]);
  vi.setSystemTime(new Date('2030-01-01'));
  expect(written([due])).toBe(before);
});

test('一天也没有的没有日历', () => {
  expect(calendarText('空的', [])).toBeUndefined();
});
