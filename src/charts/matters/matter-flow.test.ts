import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoSource, expectInside } from '../../../tests/support/chart-source.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf, windowOf } from '../../kinds/progress/rounding.ts';
import { type Published, publishedBetween } from '../../published/published.ts';
import { drawnWidth } from '../drawing/text-fit.ts';
import { matterFlowChart, wayConclusion, wayLines } from './matter-flow.ts';
import { drawMatterFlow, layoutMatterFlow, spread, type WayLine } from './matter-flow-layout.ts';

const days = ['2022-10-25', '2022-11-01', '2022-11-08', '2022-11-15'];
const options = { width: 320, height: 220, start: '2022-10-17' };

const line = (name: string, ...counts: Published[]): WayLine => ({
  name,
  tone: 'plain',
  filling: 'none',
  points: counts.map((count, place) => ({ until: days[place] ?? '', count })),
});
const exact = (value: number): Published => ({ said: 'exact', value, unreported: 0 });
const banded = (count: number) => publishedBetween(windowOf(bandOf(count)));
const missing: Published = { said: 'missing' };
const withheld: Published = { said: 'withheld' };

test('不登、没报的那一期断开、画空框；只说在哪一档的画虚框，都不画成零高的台阶', () => {
  const given = [line('收到', banded(3), withheld, exact(40), missing)];
  const { lines } = layoutMatterFlow(given, options);
  expect(lines[0]?.steps.map(({ type }) => type)).toEqual(['banded', 'gap', 'exact', 'gap']);
  for (const { box, doubt } of lines[0]?.steps ?? []) {
    expect(box.height + (doubt?.height ?? 0)).toBeGreaterThan(0);
  }
  expect(lines[0]?.outline.match(/M/g)).toHaveLength(1);
});

test('真数总在虚框里头', () => {
  const ofTown = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(ofTown, (counts) => {
      const { lines, zeroY } = layoutMatterFlow(
        [line('收到', ...counts.map(banded), exact(60))],
        options,
      );
      const unit = (zeroY - 12) / Math.max(60, ...counts.map((count) => bandOf(count) + 4));
      for (const [place, count] of counts.entries()) {
        const doubt = lines[0]?.steps[place]?.doubt;
        const y = zeroY - count * unit;
        expect(doubt?.y).toBeLessThanOrEqual(y + 1e-9);
        expect((doubt?.y ?? 0) + (doubt?.height ?? 0)).toBeGreaterThanOrEqual(y - 1e-9);
      }
    }),
  );
});

test('里头的线不登，空框只画到外头那条线，盖不住别的线', () => {
  const { lines } = layoutMatterFlow(
    [line('收到', exact(40)), line('有着落', withheld), line('办好', exact(10))],
    options,
  );
  const [received, promised, solved] = lines.map(({ steps }) => steps[0]?.box);
  expect(promised?.y).toBeCloseTo(received?.y ?? 0);
  expect((promised?.y ?? 0) + (promised?.height ?? 0)).toBeCloseTo(solved?.y ?? 0);
});

test('一期一级，从左到右接着，越多越高', () => {
  const given = [line('收到', exact(5), exact(20), exact(20), exact(60))];
  const { lines } = layoutMatterFlow(given, options);
  const steps = lines[0]?.steps ?? [];
  for (const [place, { box }] of steps.entries()) {
    const next = steps[place + 1]?.box;
    if (next === undefined) continue;
    expect(next.x).toBeCloseTo(box.x + box.width);
    expect(next.height).toBeGreaterThanOrEqual(box.height);
  }
});

test('套着的三条线，登了的各期，图上也套着', () => {
  const { lines } = layoutMatterFlow(wayLines(demoSource()), options);
  const heights = lines.map(({ steps }) =>
    steps.map(({ type, box }) => (type === 'gap' ? undefined : box.height)),
  );
  const [received = [], promised = [], solved = []] = heights;
  const weeks = [...received.keys()];
  const nested = (outer: typeof received, inner: typeof received) =>
    weeks.flatMap((week) => {
      const [some, part] = [outer[week], inner[week]];
      return some === undefined || part === undefined ? [] : [some - part];
    });
  const differences = [...nested(received, promised), ...nested(promised, solved)];
  expect(differences.length).toBeGreaterThan(weeks.length);
  expect(Math.min(...differences)).toBeGreaterThanOrEqual(0);
});

test('线名写在右边，互相不压，不出框', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 3, maxLength: 3 }), (fives) => {
      const lines = fives.map((count, place) => line(`第${place}条`, banded(count)));
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
  [[line('收到', exact(50), exact(235))], '收到的，到10月25日50件，到11月1日235件。'],
  [
    [line('收到', banded(3), banded(17)), line('办好', missing, banded(3))],
    '收到的，到10月25日不足5件，到11月1日15到19件；办好的，到11月1日不足5件。',
  ],
  [
    [line('收到', exact(50), withheld), line('办好', exact(20), exact(30))],
    '收到的，到10月25日50件；办好的，到10月25日20件，到11月1日30件。收到的，这一期不登：登了会让人算出是哪几家。',
  ],
  [[line('收到', withheld)], '收到的，这一期不登：登了会让人算出是哪几家。'],
  [[line('收到', missing)], '各家的事，还没有公布过。'],
])('结论说头一回和最后一回登的，不登的说为什么：%#', (lines, sentence) => {
  expect(wayConclusion(lines)).toBe(sentence);
});

test('有虚框、空框的才有图例', () => {
  const labels = ({ legend }: ReturnType<typeof matterFlowChart>) =>
    legend.map((item) => item.label);
  const source = demoSource(1);
  const flowOf = (totals: Progress['totals'], totalBands: Progress['totalBands']) => {
    const release = { ...source.release, totals, totalBands };
    return matterFlowChart({ ...source, release, releases: [release] });
  };
  expect(labels(flowOf({ received: 40, promised: 30, solved: 20 }, {}))).toEqual([]);
  expect(labels(flowOf({}, { received: 40 }))).toEqual([
    '虚框：只说在哪一档',
    '点框空着：那一期不登或者没报',
  ]);
});

test('演示的镇画得下，一期也画得下', () => {
  for (const week of [1, 4]) {
    const { drawing } = matterFlowChart(demoSource(week));
    if (drawing !== undefined) expectInside(drawing);
  }
});

test('不登的、只说一档的混在一起，也画在框里', () => {
  const lines = [
    line('收到', banded(12), withheld, banded(40)),
    line('有着落', withheld, withheld, banded(31)),
    line('办好', exact(5), banded(9), withheld),
  ];
  expectInside(drawMatterFlow(layoutMatterFlow(lines, options)));
});
