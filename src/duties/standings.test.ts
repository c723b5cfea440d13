import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../kinds/day.ts';
import { dutySchema } from '../kinds/duty.ts';
import { periodsIn } from './periods.ts';
import { sayDutyStanding, sayDutyTally, sayRhythm } from './say-duty.ts';
import { type DutyPage, standingsOf } from './standings.ts';
import { workingDayAfter } from './working-days.ts';

const duty = (more: object) =>
  dutySchema.parse({
    ...{ id: 'village-affairs', title: '村务公开', every: 'quarter', day: 15 },
    ...{ codes: [8001, 8002], villages: ['jia'], from: '2026-01-01' },
    ...{ source: '某法第1条', mark: 'verified', ...more },
  });
const page = (published: readonly string[], more: Partial<DutyPage> = {}): DutyPage => ({
  ...{ code: 8001, title: '村民会议', village: 'jia', demo: false },
  ...{ day: published[0], published, withdrawn: undefined, ...more },
});
const said = (more: object, pages: readonly DutyPage[], asOf: string, hasHistory = true) =>
  standingsOf(duty(more), pages, { asOf, hasHistory }).map((one) =>
    [
      `${one.name} ${sayDutyStanding(one)}`,
      ...one.found.map(({ code, on }) => `${code} ${on}`),
    ].join(' '),
  );

describe('各期的日子', () => {
  test.each([
    ['quarter', 15, '2025-12-31', ['2025年第四季度 2026-01-15']],
    ['quarter', undefined, '2026-02-10', ['2026年第一季度 2026-03-31']],
    ['month', 15, '2025-12-01', ['2025年12月 2026-01-15']],
    ['month', undefined, '2024-02-29', ['2024年2月 2024-02-29']],
    ['month', undefined, '2026-02-01', ['2026年2月 2026-02-28']],
  ] as const)('%s %s，碰着 %s 的一期', (every, day, on, expected) => {
    expect(
      periodsIn(every, day, on, on).map(({ name, deadline }) => `${name} ${deadline}`),
    ).toEqual(expected);
  });

  const days = fc
    .integer({ min: 0, max: 40_000 })
    .map((number) => new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10));
  const rhythms = fc.constantFrom('quarter' as const, 'month' as const);
  const last = fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined });

  test('一期接一期，一天不漏、不重；最迟的日子不早过这一期的最后一天', () => {
    fc.assert(
      fc.property(
        rhythms,
        last,
        days,
        fc.integer({ min: 0, max: 1500 }),
        (every, day, from, more) => {
          const to = new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10);
          const periods = periodsIn(every, day, from, to);
          expect(periods[0]?.start.localeCompare(from)).toBeLessThanOrEqual(0);
          expect(periods.at(-1)?.end.localeCompare(to)).toBeGreaterThanOrEqual(0);
          for (const [index, { start, end, opens, closes, deadline }] of periods.entries()) {
            expect(start < end && end <= deadline && deadline <= closes).toBe(true);
            expect(day === undefined ? opens === start : opens > end).toBe(true);
            const next = periods[index + 1];
            if (next === undefined) continue;
            expect(daysBetween(end, next.start)).toBe(1);
            expect(daysBetween(closes, next.opens)).toBe(1);
          }
        },
      ),
    );
  });

  test('几个工作日以后：是星期一到五，中间正好这么多个', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const reached = workingDayAfter(day, count);
        expect([0, 6]).not.toContain(new Date(reached).getUTCDay());
        const between = Array.from({ length: daysBetween(day, reached) }, (_, index) =>
          new Date(Date.parse(day) + (index + 1) * 86_400_000).getUTCDay(),
        );
        expect(between.filter((weekday) => weekday !== 0 && weekday !== 6)).toHaveLength(count);
      }),
    );
  });

  test.each([
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-02', 20, '2026-11-30'],
    ['2024-02-28', 2, '2024-03-01'],
  ])('%s 以后第 %i 个工作日是 %s', (day, count, expected) => {
    expect(workingDayAfter(day, count)).toBe(expected);
  });
});

describe('按季公布', () => {
  test('期限里登的、还没到期的', () => {
    expect(said({}, [page(['2026-04-15'])], '2026-04-20')).toEqual([
      '2026年第二季度 还没到期：最迟2026年7月15日',
      '2026年第一季度 期限里查到 1 份，最迟2026年4月15日 8001 2026-04-15',
    ]);
  });

  test('晚一天的，说过了期限才登，不顶下一季度', () => {
    expect(said({}, [page(['2026-04-16'])], '2026-04-20')).toEqual([
      '2026年第二季度 还没到期：最迟2026年7月15日',
      '2026年第一季度 过了期限才登：最迟2026年4月15日；查到 1 份 8001 2026-04-16',
    ]);
  });

  test('这一季度没有过完，登了也只说还没到期', () => {
    const early = [page(['2026-12-01'])];
    for (const more of [{}, { day: undefined }]) {
      const [now] = said({ ...more, from: '2026-10-01' }, early, '2026-12-01');
      expect(now).toContain('2026年第四季度 还没到期');
      expect(now).not.toContain('期限里');
    }
    expect(said({ from: '2026-10-01' }, early, '2027-01-16').at(-1)).toContain('没查到');
  });

  test('只说每季度至少一次的：过完了，看这一季度里登了没有', () => {
    const all = { day: undefined };
    const pages = [page(['2026-02-03']), page(['2026-03-20'], { code: 8002 })];
    expect(said(all, pages, '2026-03-31')).toEqual([
      '2026年第一季度 还没到期：最迟2026年3月31日；查到 2 份 8001 2026-02-03 8002 2026-03-20',
    ]);
    expect(said(all, pages, '2026-04-01')).toEqual([
      '2026年第二季度 还没到期：最迟2026年6月30日',
      '2026年第一季度 期限里查到 2 份，最迟2026年3月31日 8001 2026-02-03 8002 2026-03-20',
    ]);
    expect(said({ ...all, from: '2026-02-01' }, pages, '2026-04-01')).toHaveLength(1);
  });

  test('最迟的那天还不算过期', () => {
    expect(said({}, [], '2026-04-15').at(-1)).toContain('还没到期');
    expect(said({}, [], '2026-04-16').at(-1)).toContain('没查到');
  });

  test('没有写明是这一样公开的、别的村的、演示的不算；改了不算又公布一次', () => {
    const others = [
      page(['2026-04-02'], { village: 'yi' }),
      page(['2026-04-02'], { code: 626001 }),
      page(['2026-04-02'], { demo: true }),
      page(['2025-12-01', '2026-04-02']),
    ];
    expect(said({}, others, '2026-04-16').at(-1)).toContain('没查到');
    expect(said({ codes: [] }, [page(['2026-04-02'])], '2026-04-16').at(-1)).toContain('没查到');
  });

  test('照的那天以后公布的，还看不到', () => {
    expect(said({}, [page(['2026-04-10'])], '2026-04-05').at(-1)).toContain('还没到期');
  });

  test('看不到历史的，不说没有公开', () => {
    expect(said({}, [], '2026-04-20', false).at(-1)).toContain('看不到历史，说不出');
  });

  test('还没有从那天起的、网站不登的，一期也没有', () => {
    expect(said({ from: '2027-01-01' }, [], '2026-04-20')).toEqual([]);
    expect(said({ board: true }, [], '2026-04-20')).toEqual([]);
  });
});

test('各有几项，带着“项”', () => {
  expect(sayDutyTally([{ state: 'due' }, { state: 'kept' }, { state: 'due' }])).toBe(
    '期限里查到了 1 项，还没到期 2 项',
  );
});

describe('出了一件事以后', () => {
  const event = { every: 'event', day: undefined, within: 10, villages: [] };

  test.each([
    ['2026-05-11', '期限里查到 1 份，最迟2026年5月11日 8001 2026-05-11'],
    ['2026-05-12', '过了期限才登：最迟2026年5月11日；查到 1 份 8001 2026-05-12'],
  ])('5月1日的事，%s 公布', (on, expected) => {
    expect(said(event, [page([on], { day: '2026-05-01' })], '2026-06-01')).toEqual([
      `村民会议 ${expected}`,
    ]);
  });

  test('只数工作日的', () => {
    const working = { ...event, within: 20, working: true };
    expect(said(working, [page(['2026-11-30'], { day: '2026-11-02' })], '2026-12-01')[0]).toContain(
      '期限里查到 1 份，最迟2026年11月30日',
    );
  });

  test.each([
    ['2026-12-01', '说不准过没过期'],
    ['2026-12-14', '说不准过没过期'],
    ['2026-12-15', '过了期限才登'],
  ])('只数工作日的，差放假的几天说不准：%s', (on, words) => {
    const working = { ...event, within: 20, working: true };
    expect(said(working, [page([on], { day: '2026-11-02' })], '2027-01-01')[0]).toContain(words);
    expect(said(working, [page([], { day: '2026-11-02' })], on)[0]).toContain(
      words === '过了期限才登' ? '没查到' : words,
    );
  });

  test('没有留够几天就停用的，说出来', () => {
    const gone = page(['2026-05-02'], { day: '2026-05-01', withdrawn: '2026-05-10' });
    expect(said({ ...event, kept: 15 }, [gone], '2026-06-01')[0]).toContain('只留了 8 天就停用了');
    expect(said({ ...event, kept: 8 }, [gone], '2026-06-01')[0]).not.toContain('停用');
  });
});

test('只有一次的：晚了才公布的，说晚了', () => {
  const once = { every: 'once', day: undefined, on: '2026-03-31' };
  expect(said(once, [page(['2026-04-02'])], '2026-06-01')[0]).toContain('过了期限才登');
});

test.each([
  [{}, '每季度一次，下一季度头一个月的 15 日以前'],
  [{ day: undefined, kept: 15 }, '每季度至少一次，至少留 15 天'],
  [{ every: 'month' }, '每月一次，下个月 15 日以前'],
  [{ every: 'event', within: 20, working: true }, '出了一件事，20 个工作日以内'],
  [{ every: 'once', on: '2026-03-31' }, '2026年3月31日以前'],
])('期限怎么说', (more, expected) => {
  expect(sayRhythm(duty(more))).toBe(expected);
});
