import { describe, expect, test } from 'vitest';
import { twelveVillages } from '../../scripts/demo/seeded-town.ts';
import { seededTown } from '../support/practice-town.ts';

const town = seededTown(1, { villages: twelveVillages });

describe('编出来的镇', () => {
  test('同一个种子每一行都一样，换一个种子就不一样', () => {
    expect(seededTown(1, { villages: twelveVillages }).entered).toEqual(town.entered);
    expect(seededTown(2, { villages: twelveVillages }).entered).not.toEqual(town.entered);
  });

  test('十二个村三千户', () => {
    expect(twelveVillages.reduce((sum, { households }) => sum + households, 0)).toBe(3000);
    expect(town.plan.dimensions.village).toHaveLength(12);
  });

  test('第2期的事有一件到第5期才登；有登重了后来删掉的', () => {
    const late = town.entered.matters.filter(
      ({ row, entered }) => row.received <= '2022-11-01' && entered === '2022-11-22',
    );
    expect(late.length).toBeGreaterThan(0);
    expect(town.entered.matters.some(({ removed }) => removed !== undefined)).toBe(true);
    const count = (week: number) => town.ledgersAt(week).matters.length;
    expect(count(8)).toBeGreaterThan(count(1));
  });

  test('一期的台账里没有那天以后的事', () => {
    for (const { received, promisedBy, solved } of town.ledgersAt(3).matters) {
      for (const day of [received, promisedBy, solved]) {
        expect(day === undefined || day <= '2022-11-08').toBe(true);
      }
    }
    expect(() => town.ledgersAt(9)).toThrow('没有第9期');
  });
});
