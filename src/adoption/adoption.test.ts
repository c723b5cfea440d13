import { describe, expect, test } from 'vitest';
import {
  adoptionBasis,
  hasQuorum,
  leastInFavour,
  leastPresent,
  noticeDays,
  sayNotice,
  sayVote,
} from './adoption.ts';
import { rulesTitle } from './rules-title.ts';

const vote = {
  by: 'households',
  eligible: 486,
  present: 352,
  inFavour: 331,
  others: 21,
  notified: '2026-03-01',
} as const;

describe('够不够', () => {
  test.each([
    ['households', 486, 324],
    ['households', 487, 325],
    ['households', 3, 2],
    ['people', 100, 51],
    ['people', 101, 51],
  ] as const)('%s 应到 %i，至少到 %i', (by, eligible, least) => {
    expect(leastPresent({ ...vote, by, eligible })).toBe(least);
    expect(hasQuorum({ ...vote, by, eligible, present: least })).toBe(true);
    expect(hasQuorum({ ...vote, by, eligible, present: least - 1 })).toBe(false);
  });

  test.each([
    [352, 177],
    [353, 177],
    [1, 1],
  ])('实到 %i，至少 %i 同意', (present, least) => {
    expect(leastInFavour({ ...vote, present })).toBe(least);
  });
});

test('说的话里有应到、实到、同意和门槛，没有反对的数', () => {
  const said = sayVote(vote).join('；');
  expect(said).toBe(
    '每户一名代表，应到 486 户，实到 352 户（要三分之二以上，至少 324 户）；同意 331 户（要过到会的半数，至少 177 户）',
  );
  expect(said).not.toContain('21');
});

test('提前几天通知；跨年也数得对', () => {
  expect(noticeDays('2025-12-25', '2026-01-04')).toBe(10);
  expect(sayNotice(vote, '2026-03-13')).toBe('开会前 12 天通知的');
  expect(sayNotice({ ...vote, urgent: '防汛' }, '2026-03-04')).toBe('开会前 3 天通知的，因为防汛');
});

test('2026年以前通过的，凭当时的条号', () => {
  expect(adoptionBasis('2025-12-31')).toContain('2018年版');
  expect(adoptionBasis('2026-01-01')).toContain('第25、26、31条');
});

test('草案的题目写明是草案，写了的不再写', () => {
  expect(rulesTitle({ title: '某村村规民约', status: 'draft' })).toBe('某村村规民约（草案）');
  expect(rulesTitle({ title: '某村村规民约草案', status: 'draft' })).toBe('某村村规民约草案');
  expect(rulesTitle({ title: '某村村规民约', status: 'in-force' })).toBe('某村村规民约');
});
