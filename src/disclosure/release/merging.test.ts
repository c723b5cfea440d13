import { describe, expect, test } from 'vitest';
import { made, publishTown, testKey } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { leavesOf, measuresOf } from '../../kinds/progress/leaves.ts';
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
    key: testKey(),
    history: releases,
    period: { code: 7009, until: since, published: '2022-12-23' },
    demo: true,
  };

  test('并成的一格正好是原来两格之和，并掉的不再有', () => {
    const { release } = made(makeRelease({ ...request, plan: merged }));
    const { release: apart } = made(makeRelease({ ...request, plan }));
    for (const [id, measure] of measuresOf(merged)) {
      if (!measure.protect || measure.offsetGroup !== 'matter') continue;
      const [cells, old] = [release.counts[id] ?? {}, apart.counts[id] ?? {}];
      expect(Object.keys(cells)).toHaveLength(leavesOf(merged, measure, since).length);
      for (const { id: village } of villages) {
        const sum = (old[`${village}/income`] ?? 0) + (old[`${village}/assurances`] ?? 0);
        expect(cells[`${village}/income`]).toBe(sum);
        expect(cells[`${village}/assurances`]).toBeUndefined();
      }
    }
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
