import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoSource, expectInside } from '../../../tests/support/chart-source.ts';
import {
  deadlineMoments,
  deadlinesChart,
  deadlinesConclusion,
  layoutDeadlines,
  type Moment,
} from './deadlines.ts';

const anyMoment: fc.Arbitrary<Moment> = fc.record({
  day: fc
    .integer({ min: 0, max: 400 })
    .map((days) => new Date(Date.UTC(2022, 9, 17) + days * 86_400_000).toISOString().slice(0, 10)),
  type: fc.constantFrom('action', 'promise'),
  title: fc.constantFrom('大走访到期', '大家的事两件到期'),
  says: fc.constantFrom('', '六个村办好了，两个村晚了才办好，一个村没报，还有一个村超期没办好'),
  state: fc.constantFrom('done', 'overdue', 'not-due'),
});

test('从早到晚往下排，上下两件不压', () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { minLength: 1, maxLength: 20 }), (given) => {
      const moments = given.toSorted((a, b) => (a.day < b.day ? -1 : 1));
      const { moments: placed, height } = layoutDeadlines(moments, { width: 320 });
      for (const [place, { lines, y }] of placed.entries()) {
        const next = placed[place + 1];
        const bottom = lines.at(-1)?.y ?? y;
        expect(bottom).toBeLessThanOrEqual(height);
        if (next !== undefined) expect(next.y - bottom).toBeGreaterThanOrEqual(22);
      }
    }),
  );
});

test('同一天的只写一回日子，换了年的写上年', () => {
  const moment = (day: string): Moment => ({
    day,
    type: 'action',
    title: '到期',
    says: '',
    state: 'done',
  });
  const { moments } = layoutDeadlines(['2022-11-15', '2022-11-15', '2023-03-15'].map(moment), {
    width: 320,
  });
  expect(moments.map(({ dayLines }) => dayLines)).toEqual([
    ['11月15日'],
    [],
    ['2023年', '3月15日'],
  ]);
});

test('八件事的期限、大家的事的期限、数到这天，都在线上', () => {
  const moments = deadlineMoments(demoSource(4));
  expect(moments.map(({ day, title, says }) => `${day} ${title} ${says}`)).toEqual([
    '2022-10-17 开始数 ',
    '2022-10-31 恳谈会到期 六个村办好了，两个村晚了才办好',
    '2022-11-10 大家的事两件到期 一件已办好，一件超期没办好',
    '2022-11-15 大走访到期 四个村办好了，三个村正在办，一个村没报',
    '2022-11-15 这一期数到这天 ',
    '2023-03-15 大家的事一件到期 一件在期限内',
  ]);
});

test('还没提出来的事，那一期的线上没有', () => {
  const early = deadlineMoments({
    ...demoSource(1),
    promises: demoSource().promises.map((promise) => ({ ...promise, raised: '2022-10-26' })),
  });
  expect(early.some(({ type }) => type === 'promise')).toBe(false);
});

test('结论说到了期的几件各办得怎样', () => {
  expect(deadlinesConclusion(demoSource())).toBe(
    '恳谈会10月31日到期，八个村里按时办好的六个；大走访11月15日到期，八个村里按时办好的四个；大家的事到期两件，超期没办好一件。',
  );
  expect(deadlinesConclusion(demoSource(1))).toBe('到这一期，还没有哪件到期。');
});

test('没写日子的，图上没有，表里有', () => {
  const { drawing, table } = deadlinesChart(demoSource());
  if (drawing === undefined) throw new Error('没有画');
  expectInside(drawing);
  expect(table.rows.filter(({ head }) => head === '没写日子')).toHaveLength(6);
});
