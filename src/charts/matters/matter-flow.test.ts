import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoSource, expectInside } from '../../../tests/support/chart-source.ts';
import type { Published } from '../../published/published.ts';
import { drawnWidth } from '../drawing/text-fit.ts';
import {
  layoutMatterFlow,
  matterFlowChart,
  spread,
  type WayLine,
  wayConclusion,
  wayLines,
} from './matter-flow.ts';

const days = ['2022-10-25', '2022-11-01', '2022-11-08', '2022-11-15'];
const options = { width: 320, height: 220, start: '2022-10-17' };

const line = (name: string, ...counts: Published[]): WayLine => ({
  name,
  tone: 'plain',
  filling: 'none',
  points: counts.map((count, place) => ({ until: days[place] ?? '', count })),
});
const about = (value: number): Published => ({ said: 'about', value });
const few: Published = { said: 'few', value: 0 };
const missing: Published = { said: 'missing' };

test('没报的那一期断开、画虚框，「不足5」画短框，都不画成零高的台阶', () => {
  const { lines } = layoutMatterFlow([line('收到', few, missing, about(40), about(60))], options);
  expect(lines[0]?.steps.map(({ type }) => type)).toEqual(['few', 'gap', 'step', 'step']);
  for (const { box } of lines[0]?.steps ?? []) expect(box.height).toBeGreaterThan(0);
  expect(lines[0]?.outline.match(/M/g)).toHaveLength(2);
});

test('一期一级，从左到右接着，越多越高', () => {
  const { lines } = layoutMatterFlow(
    [line('收到', about(5), about(20), about(20), about(60))],
    options,
  );
  const steps = lines[0]?.steps ?? [];
  for (const [place, { box }] of steps.entries()) {
    const next = steps[place + 1]?.box;
    if (next === undefined) continue;
    expect(next.x).toBeCloseTo(box.x + box.width);
    expect(next.height).toBeGreaterThanOrEqual(box.height);
  }
});

test('套着的三条线，图上也套着', () => {
  const { lines } = layoutMatterFlow(wayLines(demoSource()), options);
  const heights = lines.map(({ steps }) => steps.map(({ box }) => box.height));
  const [received, promised, solved] = heights;
  for (const week of [0, 1, 2, 3]) {
    expect(received?.[week]).toBeGreaterThanOrEqual(promised?.[week] ?? 0);
    expect(promised?.[week]).toBeGreaterThanOrEqual(solved?.[week] ?? 0);
  }
});

test('线名写在右边，互相不压，不出框', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 3, maxLength: 3 }), (fives) => {
      const lines = fives.map((count, place) => line(`第${place}条`, about(5 * count + 5)));
      const { lines: placed, width } = layoutMatterFlow(lines, options);
      const ys = placed.map(({ label }) => label.y).toSorted((a, b) => a - b);
      for (const [place, y] of ys.entries()) {
        if (place > 0) expect(y - (ys[place - 1] ?? 0)).toBeGreaterThanOrEqual(22 - 1e-9);
      }
      for (const { label } of placed) {
        expect(label.x + drawnWidth(label.text, 16)).toBeLessThanOrEqual(width + 2);
      }
    }),
  );
});

test('排字的高低：放得下就隔开，次序照线头', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wanted, (ys) => {
      const placed = spread(ys, 20, 0, 200);
      for (const y of placed) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(200);
      }
      for (const [a, first] of ys.entries()) {
        for (const [b, second] of ys.entries()) {
          if (first < second) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
        }
      }
    }),
  );
});

test.each([
  [[line('收到', about(50), about(235))], '收到的从约50件到约235件。'],
  [
    [line('收到', few, about(15)), line('办好', missing, few)],
    '收到的从不足5件到约15件；办好的不足5件。',
  ],
  [[line('收到', missing)], '各家的事，还没有公布过。'],
])('结论只说全镇加起来的数：%#', (lines, sentence) => {
  expect(wayConclusion(lines)).toBe(sentence);
});

test('演示的镇画得下，一期也画得下', () => {
  for (const week of [1, 4]) {
    const { drawing } = matterFlowChart(demoSource(week));
    if (drawing !== undefined) expectInside(drawing);
  }
});
