import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from './cell.ts';
import { parseDay } from './parse-day.ts';

test.each([
  '2022-10-3',
  '2022-10-03',
  '2022/10/3',
  '2022.10.3',
  '2022．１０．３',
  '２０２２－１０－３',
  '２０２２／１０／０３',
  '2022年10月3日',
  '2022年10月3号',
  '２０２２年１０月３日',
  ' 2022 年 10 月 3 日 ',
  '2022 - 10 - 3',
  '2022。10。3',
  '2022、10、3',
  '2022年10.3',
  '2022 10 3',
  '20221003',
  '44837',
  '2022-10-3 14:30',
  '2022/10/3 14:30:05',
  '2022-10-03T14:30:00',
  '2022年10月3日 下午2时30分',
  '2022年10月3日 星期一',
  '2022-10-3（周一）',
  '\u200b2022-10-3\u00a0',
  '2022　10　3',
  '2022·10·3',
  '2022年10月3日上午',
  '2022.10.3 14点',
  '2022.10.3 下午2点半',
])('「%s」读作 2022-10-03', (text) => {
  expect(parseDay(text)).toEqual({ ok: true, value: '2022-10-03' });
});

test.each<[Cell, string]>([
  [{ serial: 44837 }, '日期格式的格子'],
  [{ serial: 44837.604166667 }, '带钟点的日期格子'],
  [44837, '没有设格式的序列号'],
  [44837.6, '没有设格式、带钟点的序列号'],
  [20221003, '八位数'],
])('%o（%s）读作 2022-10-03', (cell) => {
  expect(parseDay(cell)).toEqual({ ok: true, value: '2022-10-03' });
});

test.each([
  ['10月3日', '一个没有年份的日期'],
  ['10.3', '一个没有年份的日期'],
  ['10-3', '一个没有年份的日期'],
  [10.3, '一个小数，像是没有写全的日期'],
  [2022.1, '一个小数，像是没有写全的日期'],
  ['22.10.3', '一个年份没写满四位的日期'],
  ['22年10月3日', '一个年份没写满四位的日期'],
  ['2022年10月', '一个没有写到日的日期'],
  ['2022.10', '一个没有写到日的日期'],
  ['3/10/2022', '一个年份写在后头的日期'],
  ['2022-2-30', '一个日历上没有的日子'],
  ['2023年2月29日', '一个日历上没有的日子'],
  ['2022-13-1', '一个日历上没有的日子'],
  ['2022-10-0', '一个日历上没有的日子'],
  ['2022.10.3-10.5', '一格两个日子，或者从哪天到哪天'],
  ['2022年10月3日至7日', '一格两个日子，或者从哪天到哪天'],
  ['2022.10.3、2022.10.5', '一格两个日子，或者从哪天到哪天'],
  ['2022-10-03T16:00:00.000Z', '一个日期，后面还有别的字'],
  ['1922-10-3', '一个 2000 年以前或 2099 年以后的日期'],
  ['2222-10-3', '一个 2000 年以前或 2099 年以后的日期'],
  [{ serial: 0.35 }, '一个 2000 年以前或 2099 年以后的日期'],
  [3, '一个 1 位的整数'],
  ['二〇二二年十月三日', '一个用汉字写的日期'],
  ['国庆节后', '一串 4 个字的文字'],
  ['', '空着'],
  ['   ', '空着'],
  [undefined, '空着'],
  [true, '一个对错值（TRUE 或 FALSE）'],
  [{ broken: 'error' }, '一个算错的公式（显示成 # 开头的字）'],
  [{ broken: 'uncomputed' }, '一个没有算出结果的公式'],
  ['13800001234', '一串 11 位的号码'],
] as const)('%o 不认，说看到的是%s', (cell, found) => {
  expect(parseDay(cell)).toMatchObject({ ok: false, found });
});

describe('任何一天', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const writings: readonly ((year: string, month: string, day: string) => string)[] = [
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}.${Number(m)}.${Number(d)}`,
    (y, m, d) => `${y}/${Number(m)}/${d}`,
    (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
    (y, m, d) => `${y} 年 ${m} 月 ${d} 日`,
    (y, m, d) => `${y}${m}${d}`,
    (y, m, d) => fullWidth(`${y}-${m}-${d}`),
    (y, m, d) => fullWidth(`${y}年${Number(m)}月${Number(d)}日`),
  ];

  test('换哪种写法都读回同一天', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...writings), (day, write) => {
        const [year = '', month = '', date = ''] = day.split('-');
        expect(parseDay(write(year, month, date))).toEqual({ ok: true, value: day });
      }),
    );
  });

  test('差一点点到零点、过一点点零点，是算出来的误差，都是这一天', () => {
    fc.assert(
      fc.property(days, fc.double({ min: -1e-7, max: 1e-7, noNaN: true }), (day, error) => {
        const serial = Date.parse(day) / 86_400_000 + 25569 + error;
        for (const cell of [serial, { serial }]) {
          expect(parseDay(cell)).toEqual({ ok: true, value: day });
        }
      }),
    );
  });

  test('夜里 11 点 59 分 59 秒还是当天', () => {
    expect(parseDay({ serial: 44859 + 86_399 / 86_400 })).toEqual({
      ok: true,
      value: '2022-10-25',
    });
    expect(parseDay({ serial: 44859.99999999 })).toEqual({ ok: true, value: '2022-10-26' });
  });

  test('序列号带不带格式、带不带钟点都读回同一天', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 0.99, noNaN: true }), (day, clock) => {
        const serial = Date.parse(day) / 86_400_000 + 25569;
        for (const cell of [serial, { serial }, { serial: serial + clock }, String(serial)]) {
          expect(parseDay(cell)).toEqual({ ok: true, value: day });
        }
      }),
    );
  });
});

test('随便什么字都不会让它出错，拒绝的话里没有原来的字', () => {
  const unit = fc.constantFrom(...'龘靐齉0123456789-./年月日 qz');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      const parsed = parseDay(text);
      if (!parsed.ok) expect(`${parsed.found}${parsed.expected}`).not.toMatch(/[龘靐齉qz]/);
    }),
  );
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
