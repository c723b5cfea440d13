import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/finder/evaluate.ts';
import {
  everIn,
  finderOutcomes,
  finderPolicies,
  lostWhenUnsure,
} from '../support/finder-outcomes.ts';
import { qingshi } from '../support/qingshi.ts';

const ids = qingshi.questions.map(({ id }) => id);
const policies = finderPolicies(qingshi);
const outcomes = finderOutcomes(ids, policies);
const codes = policies.map(({ code }) => code);

describe('青石镇的每一种回答都试过', () => {
  test('五题一共243种，哪种回答都有东西看', () => {
    expect(outcomes).toHaveLength(243);
    expect(outcomes.filter(({ shown }) => shown.size === 0)).toEqual([]);
  });

  test('每项政策都有人家列得着；只有吃水、种地保险这两项永远只说要问一声', () => {
    expect(everIn(outcomes.map(({ shown }) => shown))).toEqual(codes);
    const likely = everIn(outcomes.map((outcome) => outcome.likely));
    expect(codes.filter((code) => !likely.includes(code))).toEqual([1043, 1083]);
  });

  test('没写排除条件的政策，从来不会不列', () => {
    const always = policies.filter(({ excluded }) => excluded.length === 0);
    expect(always.map(({ code }) => code)).toEqual([1015, 1031, 1043, 1083]);
    expect(outcomes.filter(({ shown }) => always.some(({ code }) => !shown.has(code)))).toEqual([]);
  });

  test('把一题从「没有」改成「说不清」，原来列着的一项也不少', () => {
    expect(lostWhenUnsure(ids, outcomes)).toEqual([]);
  });

  test('全答说不清，一项不少都列着，一项也不说很可能', () => {
    const { likely, ask, hidden } = evaluate({}, policies);
    expect(hidden).toEqual([]);
    expect(likely).toEqual([]);
    expect(ask).toHaveLength(policies.length);
  });

  test('五题分得开：除了永远要问一声的两项，没有两项政策总是同进同出', () => {
    const traces = Map.groupBy(codes, (code) =>
      outcomes
        .map(({ shown, likely }) => Number(shown.has(code)) + Number(likely.has(code)))
        .join(''),
    );
    expect([...traces.values()].filter(({ length }) => length > 1)).toEqual([[1043, 1083]]);
  });
});
