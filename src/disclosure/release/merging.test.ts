import { describe, expect, test } from 'vitest';
import { made, publishTown } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { leavesOf } from '../../kinds/progress/leaves.ts';
import { makeRelease } from './release.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
  { id: 'bing', households: 400 },
];

describe('中途并类', () => {
  const one = seededTown(6, { villages });
  const { plan, releases } = publishTown(one);
  const since = '2022-12-20';
  const merged = {
    ...plan,
    dimensions: {
      ...plan.dimensions,
      aspect: plan.dimensions.aspect.filter((aspect) => aspect !== 'assurances'),
    },
    merged: { aspect: { assurances: { into: 'income', since } } },
  };
  const request = {
    rows: one.ledgersAt(8),
    history: releases,
    period: { code: 7009, until: since, published: '2022-12-23' },
    demo: true,
  };

  test('并成的一格在真数之和的那一档，并掉的不再有；村的表不变', () => {
    const { release } = made(makeRelease({ ...request, plan: merged }));
    const { release: apart } = made(makeRelease({ ...request, plan }));
    for (const id of ['received', 'promised', 'lapsed', 'solved'] as const) {
      const measure = merged.measures[id];
      const [cells, old] = [release.counts[id] ?? {}, apart.counts[id] ?? {}];
      if (measure === undefined || !('income' in cells)) continue;
      expect(Object.keys(cells)).toHaveLength(leavesOf(merged, measure, since).length);
      const sum = (old.income ?? 0) + (old.assurances ?? 0);
      expect([sum, sum + 5]).toContain(cells.income);
      expect(cells.assurances).toBeUndefined();
      expect(cells.jia).toBe(old.jia);
    }
  });

  test('四周一数的，并了类的那一期也重数', () => {
    const types = plan.dimensions.type.filter((type) => type !== 'money');
    const fewer = {
      ...plan,
      dimensions: { ...plan.dimensions, type: types },
      merged: { type: { money: { into: 'other', since } } },
    };
    const { release, notes } = made(makeRelease({ ...request, plan: fewer }));
    expect(Object.keys(release.counts.disputes ?? {}).toSorted()).toEqual(types.toSorted());
    expect(notes.some(({ measure, kind }) => measure === 'disputes' && kind === 'carried')).toBe(
      false,
    );
  });

  test.each([
    ['改名', [...merged.dimensions.aspect, 'two-assurances']],
    ['拆开', [...plan.dimensions.aspect, 'roads']],
  ])('%s，不行：以前公布的格子对不上', (_, aspect) => {
    const dimensions = { ...plan.dimensions, aspect };
    const outcome = makeRelease({ ...request, plan: { ...plan, dimensions } });
    expect(outcome.made ? [] : outcome.refusals.map(({ code }) => code)).toContain('R-HISTORY');
  });

  test('倒回去从公布过的一期并起，不行', () => {
    const early = { aspect: { assurances: { into: 'income', since: '2022-11-01' } } };
    const outcome = makeRelease({ ...request, plan: { ...merged, merged: early } });
    const codes = outcome.made ? [] : outcome.refusals.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['R-HISTORY']));
    expect(codes.length).toBeGreaterThan(0);
  });
});
