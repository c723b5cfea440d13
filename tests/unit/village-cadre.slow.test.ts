import loadHighs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import { evalTowns } from '../../scripts/demo/eval/eval-towns.ts';
import { evaluateTown, faultCount } from '../../scripts/demo/eval/evaluate.ts';
import { practicePlan } from '../support/practice-town.ts';

// 一期一期公布、审、再从晓得一格确数的每个人那边审，要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 600_000 });

const highs = await loadHighs();
const [sparse, late, dense] = evalTowns(3);

describe('公布下来的镇，照真数看', () => {
  test.each([sparse, late, dense].flatMap((traits) => traits ?? []))(
    '$name，$villages 个村，更正 $corrected%：每个数都在说的那一段里，先后不反，外人、晓得一格确数的人都算不出小数',
    async (traits) => {
      const result = await evaluateTown(practicePlan, { ...traits, weeks: 4 }, highs);
      expect(result.accuracy).toMatchObject({
        ...{ outside: 0, cellsFar: 0, townsFar: 0 },
        ...{ sharesFar: 0, disordered: 0, fewWrong: 0 },
      });
      expect(result).toMatchObject({ leaks: 0, insiderLeaks: 0, insidersMuddled: 0 });
      expect(faultCount(result)).toBe(0);
      expect(result.accuracy.numbers).toBeGreaterThan(200);
      expect(result.insiders).toBeGreaterThan(traits.villages + 10);
    },
  );
});
