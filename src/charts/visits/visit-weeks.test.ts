import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoSource, expectInside } from '../../../tests/support/chart-source.ts';
import {
  layoutVisitWeeks,
  type VillageWeeks,
  visitWeeksChart,
  weeksConclusion,
} from './visit-weeks.ts';

const days = ['2022-10-25', '2022-11-01', '2022-11-08', '2022-11-15'];
const options = { width: 320, start: '2022-10-17', due: '2022-11-15' };

const village = (...visited: (number | undefined)[]): VillageWeeks => ({
  village: '甲村',
  target: 100,
  weeks: visited.map((count, place) => ({ until: days[place] ?? '', visited: count })),
});

const anyVillage = fc
  .array(fc.option(fc.nat({ max: 120 }), { nil: undefined }), { minLength: 1, maxLength: 4 })
  .map((visited) => village(...visited));

test('没报的那一期画虚框，报了零的不画柱子，报了数的都有柱子', () => {
  fc.assert(
    fc.property(fc.array(anyVillage, { minLength: 1, maxLength: 12 }), (villages) => {
      const { panels } = layoutVisitWeeks(villages, options);
      for (const [place, panel] of panels.entries()) {
        for (const [week, { type, box }] of panel.weeks.entries()) {
          const visited = villages[place]?.weeks[week]?.visited;
          expect(type).toBe(visited === undefined ? 'gap' : 'column');
          if (visited !== undefined) expect(box.height > 0).toBe(visited > 0);
          expect(box.y).toBeGreaterThanOrEqual(panel.targetY);
          expect(box.x).toBeGreaterThanOrEqual(panel.frame.x);
          expect(box.x + box.width).toBeLessThanOrEqual(panel.frame.x + panel.frame.width);
        }
      }
    }),
  );
});

test('柱子从左到右一期一根，走得越多越高', () => {
  const [panel] = layoutVisitWeeks([village(10, 40, 40, 100)], options).panels;
  const heights = panel?.weeks.map(({ box }) => box.height) ?? [];
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights.at(-1)).toBeCloseTo((panel?.zeroY ?? 0) - (panel?.targetY ?? 0));
  const lefts = panel?.weeks.map(({ box }) => box.x) ?? [];
  expect(lefts).toEqual([...new Set(lefts)].toSorted((a, b) => a - b));
});

test('期限的竖线在期限那一期的柱子右边', () => {
  const [panel] = layoutVisitWeeks([village(10, 40, 60, 100)], options).panels;
  const last = panel?.weeks.at(-1)?.box;
  expect(panel?.dueX).toBeGreaterThanOrEqual((last?.x ?? 0) + (last?.width ?? 0));
});

test('还没到期限，竖线在后头空着的地方', () => {
  const [panel] = layoutVisitWeeks([village(10, 40)], options).panels;
  const last = panel?.weeks.at(-1)?.box;
  expect(panel?.dueX).toBeGreaterThan((last?.x ?? 0) + 40);
  expect(panel?.dueX).toBeLessThanOrEqual(320);
});

test.each([
  [
    [village(10, 60), village(20, 100)],
    '头一期没有哪个村过半，到这一期两个村过半，其中一个村走完了。',
  ],
  [[village(60)], '头一期，一个村过半。'],
  [[village(undefined)], '头一期，没有哪个村过半。'],
  [[], '还没有公布走访数。'],
])('结论从图上的数算出来：%#', (villages, sentence) => {
  expect(weeksConclusion(villages)).toBe(sentence);
});

test('演示的镇画得下', () => {
  const { drawing, table } = visitWeeksChart(demoSource());
  if (drawing !== undefined) expectInside(drawing);
  expect(table.columns).toHaveLength(8);
  expect(table.rows.find(({ head }) => head === '庚村')?.cells).toEqual(
    Array.from({ length: 8 }, () => '没报'),
  );
});
