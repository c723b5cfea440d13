import { describe, expect, test } from 'vitest';
import { reviewDue, reviewReasons } from './freshness.ts';

const reasons = (page: Parameters<typeof reviewReasons>[0], day: string) =>
  reviewReasons(page, day).map(({ type, on }) => `${type} ${on}`);

describe('要不要复核', () => {
  test.each([
    ['2026-11-24', []],
    ['2027-11-24', []],
    ['2027-11-25', ['checked-long-ago 2027-11-24']],
  ])('2026年11月24日核对的，到 %s', (day, expected) => {
    expect(reasons({ checked: '2026-11-24' }, day)).toEqual(expected);
  });

  test.each([
    ['2026-12-31', []],
    ['2027-01-01', ['expired 2026-12-31']],
  ])('管到2026年底的，到 %s', (day, expected) => {
    expect(reasons({ checked: '2026-11-24', valid: { to: '2026-12-31' } }, day)).toEqual(expected);
  });

  test('两样都占的，两样都说', () => {
    const page = { checked: '2022-01-01', valid: { to: '2022-12-31' } };
    expect(reasons(page, '2026-11-24')).toEqual([
      'checked-long-ago 2023-01-01',
      'expired 2022-12-31',
    ]);
  });

  test('撤下的页面不用复核', () => {
    expect(reasons({ checked: '2020-01-01', withdrawn: {} }, '2026-11-24')).toEqual([]);
  });

  test('闰年2月29日核对的，次年2月28日还不算，3月1日就算', () => {
    const due = reviewDue('2024-02-29');
    expect('2025-02-28' > due).toBe(false);
    expect('2025-03-01' > due).toBe(true);
  });
});
