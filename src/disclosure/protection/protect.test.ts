import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { bandOf, windowOf } from '../../kinds/progress/rounding.ts';
import { protectCells } from './protect.ts';

describe('任何真数的档', () => {
  test('是5的倍数，真数在说的那一段里，多一件不变或者多一档', () => {
    fc.assert(
      fc.property(fc.nat(1000), (count) => {
        const band = bandOf(count);
        const { least, most } = windowOf(band);
        expect(band % 5).toBe(0);
        expect(least <= count && count <= most).toBe(true);
        expect([0, 5]).toContain(bandOf(count + 1) - band);
      }),
    );
  });

  test('先后照真数：真数少的，档不会更大；一部分的档，不比全部的大', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (one, other) => {
        expect(bandOf(Math.min(one, other))).toBeLessThanOrEqual(bandOf(Math.max(one, other)));
        if (bandOf(one) < bandOf(other)) expect(one).toBeLessThan(other);
      }),
    );
  });
});

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);
const { received } = plan.measures;
if (received === undefined) throw new Error('少了收到');
const counts = new Map([
  ['jia', 7],
  ['income', 4],
  ['assurances', 4],
]);

test('一张表、两张表，格子一格不少；一件也没有的是0', () => {
  expect(protectCells(plan, received, counts, '2022-11-15', 1)).toEqual({ jia: 5, yi: 0 });
  const both = protectCells(plan, received, counts, '2022-11-15', 2);
  expect(Object.keys(both)).toHaveLength(8);
  expect(both).toMatchObject({ jia: 5, income: 0, assurances: 0 });
});

test('并过类的，真数先加起来再取档，不是两格的档之和', () => {
  const merged = {
    ...plan,
    dimensions: { ...plan.dimensions, aspect: ['income'] },
    merged: { aspect: { assurances: { into: 'income', since: '2022-11-10' } } },
  };
  expect(protectCells(merged, received, counts, '2022-11-15', 2)).toEqual({
    ...{ jia: 5, yi: 0, income: 5 },
  });
  expect(protectCells(merged, received, counts, '2022-11-09', 2)).toMatchObject({
    ...{ income: 0, assurances: 0 },
  });
});
