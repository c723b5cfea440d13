import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { drawnWidth } from '../drawing/text-fit.ts';
import {
  coverageText,
  layoutVisitCoverage,
  type PlacedBar,
  type VillageVisits,
  villageVisits,
} from './visit-coverage.ts';

const OPTIONS = { width: 320, rowHeight: 38 };

const reported = (visited: number, target: number, village = '甲村'): VillageVisits => ({
  type: 'reported',
  village,
  target,
  visited,
});
const missing: VillageVisits = { type: 'missing', village: '辛村', target: 90 };

const anyVillage = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(), fc.string({ minLength: 1, maxLength: 10 }))
    .map(([target, visited, village]) => reported(visited % (target + 1), target, village)),
  fc.constant(missing),
);

function bars(...villages: VillageVisits[]): readonly PlacedBar[] {
  return layoutVisitCoverage(villages, OPTIONS).rows.filter((row) => row.type === 'bar');
}

function targetX(...villages: VillageVisits[]): number {
  return layoutVisitCoverage(villages, OPTIONS).ticks.find(({ type }) => type === 'target')?.x ?? 0;
}

test('条子再长也不越过目标线，值也不压到目标线', () => {
  fc.assert(
    fc.property(fc.array(anyVillage, { minLength: 1, maxLength: 20 }), (villages) => {
      const target = targetX(...villages);
      for (const { box, value, valueX, valueSide } of bars(...villages)) {
        expect(box.x + box.width).toBeLessThanOrEqual(target);
        const right = valueSide === 'inside' ? valueX : valueX + drawnWidth(value, 16);
        expect(right).toBeLessThanOrEqual(target);
      }
    }),
  );
});

test('没报数的从来不画条子，报了数的从来不画斜纹', () => {
  fc.assert(
    fc.property(fc.array(anyVillage, { maxLength: 20 }), (villages) => {
      const { rows } = layoutVisitCoverage(villages, OPTIONS);
      expect(rows.map(({ type }) => type)).toEqual(
        villages.map(({ type }) => (type === 'missing' ? 'gap' : 'bar')),
      );
    }),
  );
});

test('走完了的条子正好到目标线，差一户的到不了', () => {
  const [full, short] = bars(reported(300, 300), reported(299, 300));
  expect((full?.box.x ?? 0) + (full?.box.width ?? 0)).toBe(targetX(reported(300, 300)));
  expect(short?.box.width).toBeLessThan(full?.box.width ?? 0);
});

test('报零的没有长度但写着 0%，走到过一户的看得见', () => {
  const [zero, one] = bars(reported(0, 300), reported(1, 300));
  expect(zero).toMatchObject({ box: { width: 0 }, value: '0%' });
  expect(one?.box.width).toBeGreaterThan(0);
});

test('按村的次序排，不排名', () => {
  const { rows } = layoutVisitCoverage(
    [reported(1, 9, '甲村'), missing, reported(9, 9, '乙村')],
    OPTIONS,
  );
  expect(rows.map(({ village }) => village)).toEqual(['甲村', '辛村', '乙村']);
  expect(rows.map(({ middle }) => middle)).toEqual(
    rows.map(({ middle }) => middle).toSorted((a, b) => a - b),
  );
});

test.each([
  [0, 300, '0%'],
  [1, 300, '不到1%'],
  [3, 300, '1%'],
  [150, 300, '50%'],
  [299, 300, '99%'],
  [300, 300, '100%'],
  [780, 300, '登多了'],
])('%i 户走到、应走 %i 户，写「%s」', (visited, target, text) => {
  expect(coverageText(visited, target)).toBe(text);
});

test('没报的村没有数，不是零；没有定该走多少户的村不在图里', () => {
  const source = demoSource();
  const plan = { ...source.plan, targets: { visits: { jia: 80, yi: 60 } } };
  const release = { ...source.release, counts: { visits: { jia: 0, bing: 10 } } };
  expect(villageVisits({ ...source, plan, release })).toEqual([
    { type: 'reported', village: '甲村', target: 80, visited: 0 },
    { type: 'missing', village: '乙村', target: 60 },
  ]);
});

test('登得比该走的还多，条子只画到目标线，写「登多了」，不写百分之几', () => {
  const [bar] = bars(reported(120, 100));
  expect(bar?.value).toBe('登多了');
  expect((bar?.box.x ?? 0) + (bar?.box.width ?? 0)).toBeLessThanOrEqual(
    targetX(reported(120, 100)),
  );
});
