import { describe, expect, test } from 'vitest';
import { type Answers, canBothHold, evaluate, holds } from './evaluate.ts';

const relief = {
  code: 1010,
  likely: [{ with: ['poor'] }],
  maybe: [{ with: ['sick'] }],
  excluded: [{ without: ['poor', 'sick'] }],
};
const support = {
  code: 1012,
  likely: [{ with: ['elder', 'poor'], without: ['work'] }],
  maybe: [{ with: ['elder'] }],
  excluded: [{ without: ['elder'] }],
};
const water = { code: 1042, likely: [], maybe: [], excluded: [] };

function lists(answers: Answers) {
  const { likely, ask, hidden } = evaluate(answers, [relief, support, water]);
  const codes = (found: typeof likely) => found.map(({ policy }) => policy.code);
  return { likely: codes(likely), ask: codes(ask), hidden: codes(hidden) };
}

describe('一条规则对没对上', () => {
  test('with 里的都答有、without 里的都答没有，才算对上', () => {
    const rule = { with: ['elder', 'poor'], without: ['work'] };
    expect(holds(rule, { elder: 'yes', poor: 'yes', work: 'no' })).toBe(true);
    expect(holds(rule, { elder: 'yes', poor: 'yes', work: 'yes' })).toBe(false);
    expect(holds(rule, { elder: 'yes', poor: 'no', work: 'no' })).toBe(false);
  });

  test('说不清、没答的，两边都不算', () => {
    expect(holds({ with: ['poor'] }, { poor: 'unsure' })).toBe(false);
    expect(holds({ without: ['poor'] }, { poor: 'unsure' })).toBe(false);
    expect(holds({ without: ['poor'] }, {})).toBe(false);
  });
});

describe('两条规则能不能同时对上', () => {
  test('一条要答有、一条要答没有的，不能', () => {
    expect(canBothHold({ with: ['poor'] }, { without: ['poor', 'sick'] })).toBe(false);
    expect(canBothHold({ without: ['poor'] }, { with: ['poor'] })).toBe(false);
  });

  test('要看的题不打架的，能', () => {
    expect(canBothHold({ with: ['poor'] }, { without: ['sick'] })).toBe(true);
  });

  test('自己跟自己打架的规则，哪家也对不上', () => {
    expect(canBothHold({ with: ['poor'], without: ['poor'] }, {})).toBe(false);
  });
});

describe('分成三张单子', () => {
  test('对上号的列在很可能，排除不了的都要问一声', () => {
    expect(lists({ poor: 'yes', elder: 'yes', work: 'no' })).toEqual({
      likely: [1012, 1010],
      ask: [1042],
      hidden: [],
    });
  });

  test('写明的条件个个对不上，才不列', () => {
    expect(lists({ poor: 'no', sick: 'no', elder: 'no' })).toEqual({
      likely: [],
      ask: [1042],
      hidden: [1010, 1012],
    });
  });

  test('一题说不清，就不排除', () => {
    expect(lists({ poor: 'no', sick: 'unsure', elder: 'unsure' }).hidden).toEqual([]);
  });

  test('对得细的排在前面', () => {
    expect(lists({ poor: 'yes', elder: 'yes', work: 'no' }).likely).toEqual([1012, 1010]);
    expect(lists({ poor: 'unsure', elder: 'yes', sick: 'no' }).ask).toEqual([1012, 1010, 1042]);
  });

  test('每项都说得出为什么：对上的规则，或者还没说清的题', () => {
    const { likely, ask } = evaluate({ poor: 'yes', elder: 'unsure', work: 'no' }, [
      relief,
      support,
    ]);
    expect(likely).toEqual([{ policy: relief, rules: relief.likely, unsure: [] }]);
    expect(ask).toEqual([{ policy: support, rules: [], unsure: ['elder'] }]);
  });
});
