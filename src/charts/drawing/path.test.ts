import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxPath, hatchPath } from './path.ts';

const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test('方框首尾相接，往里收的四边一样多', () => {
  expect(boxPath({ x: 0, y: 0, width: 10, height: 6 }, 1)).toBe('M1,1L9,1L9,5L1,5Z');
});

test('斜纹条条都在框里', () => {
  const size = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(size, size, size, size, fc.boolean(), (x, y, width, height, rises) => {
      const slope = rises ? 'rising' : 'falling';
      for (const point of pointsOf(hatchPath({ x, y, width, height }, 8, slope))) {
        expect(point.x).toBeGreaterThanOrEqual(x);
        expect(point.x).toBeLessThanOrEqual(x + width);
        expect(point.y).toBeGreaterThanOrEqual(y);
        expect(point.y).toBeLessThanOrEqual(y + height);
      }
    }),
  );
});

test('框有多长就有多少条斜纹', () => {
  expect(pointsOf(hatchPath({ x: 0, y: 0, width: 80, height: 16 }, 8))).toHaveLength(2 * 11);
});
