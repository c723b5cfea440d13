import { expect, test } from 'vitest';
import { demoSource } from '../../tests/support/chart-source.ts';
import { matterParts } from './matter-parts.ts';
import { publishedAt, windowIn } from './published.ts';

const { plan, release, releases } = demoSource();

test('各家的事的四份，哪一份也不会是负的；真数加起来是收到的，所以收到的在四份加起来的一段里', () => {
  for (const village of plan.dimensions.village) {
    const windows = Object.values(matterParts(plan, release, { village })).map((part) => {
      const window = windowIn(part);
      if (window === undefined) throw new Error(`${village} 少了一份`);
      return window;
    });
    const received = windowIn(publishedAt(plan, release, 'received', { village }));
    expect(Math.min(...windows.map(({ least }) => least))).toBeGreaterThanOrEqual(0);
    expect(windows.reduce((sum, { least }) => sum + least, 0)).toBeLessThanOrEqual(
      received?.most ?? Number.NaN,
    );
    expect(windows.reduce((sum, { most }) => sum + most, 0)).toBeGreaterThanOrEqual(
      received?.least ?? Number.NaN,
    );
  }
});

test('全镇的四份，四个合计都照实登了的那几期，加起来正好是收到的', () => {
  const stages = ['received', 'promised', 'lapsed', 'solved'] as const;
  const whole = releases.filter(({ totals }) => stages.every((id) => totals[id] !== undefined));
  expect(whole.length).toBeGreaterThan(0);
  for (const each of whole) {
    const values = Object.values(matterParts(plan, each)).map((part) =>
      part.said === 'exact' ? part.value : Number.NaN,
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(each.totals.received);
  }
});
