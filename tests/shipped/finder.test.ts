import { describe, expect, test } from 'vitest';
import { type Answers, evaluate } from '../../src/finder/evaluate.ts';
import type { FinderPolicy } from '../../src/finder/finder-policies.ts';
import {
  everIn,
  finderOutcomes,
  finderPolicies,
  lostWhenUnsure,
} from '../support/finder-outcomes.ts';
import { shipped } from './shipped.ts';

const ids = shipped.questions.map(({ id }) => id);
const policies = finderPolicies(shipped);
const outcomes = finderOutcomes(ids, policies);
const codes = policies.map(({ code }) => code);

test('每一题都有政策用得上', () => {
  const used = new Set(
    policies.flatMap(({ likely, maybe, excluded }) =>
      [...likely, ...maybe, ...excluded].flatMap((rule) => [
        ...(rule.with ?? []),
        ...(rule.without ?? []),
      ]),
    ),
  );
  expect([...used].toSorted()).toEqual(ids.toSorted());
});

describe('一种一种回答都试过', () => {
  test('哪种回答都有东西看，没有一张空白的单子', () => {
    expect(outcomes).toHaveLength(3 ** ids.length);
    expect(outcomes.filter(({ shown }) => shown.size === 0)).toEqual([]);
  });

  test('每项政策都有人家列得着；写了很可能的，都有人家很可能可以申请', () => {
    expect(everIn(outcomes.map(({ shown }) => shown))).toEqual(codes);
    const wanted = policies.filter(({ likely }) => likely.length > 0).map(({ code }) => code);
    expect(everIn(outcomes.map(({ likely }) => likely))).toEqual(wanted);
  });

  test('没写排除条件的政策，从来不会不列', () => {
    const always = policies.filter(({ excluded }) => excluded.length === 0);
    expect(always.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ shown }) => always.some(({ code }) => !shown.has(code)))).toEqual([]);
  });

  test('把一题从「没有」改成「说不清」，原来列着的一项也不少', () => {
    expect(lostWhenUnsure(ids, outcomes)).toEqual([]);
  });

  test('全答说不清，一项不少都列着', () => {
    const { likely, ask, hidden } = evaluate({}, policies);
    expect(hidden).toEqual([]);
    expect(likely).toEqual([]);
    expect(ask).toHaveLength(policies.length);
  });
});

describe('三户人家', () => {
  const nothing = Object.fromEntries(ids.map((id) => [id, 'no' as const]));

  test('七十岁、一个人住、有残疾：养老、残疾、五保、低保都在，用不着的不列', () => {
    const { likely, shown, hidden } = lookUp({
      ...nothing,
      elder: 'yes',
      disabled: 'yes',
      poor: 'yes',
      registered: 'unsure',
    });
    expect(likely).toEqual(expect.arrayContaining([1010, 1012, 1034, 1060, 1062, 1064]));
    expect(shown).toEqual(expect.arrayContaining([1014, 1030, 1032, 1042, 1092]));
    expect(hidden).toEqual(expect.arrayContaining([1050, 1052, 1066, 1070, 1074, 1076, 1082]));
  });

  test('他有一块地包给别人种、钱够不够说不清，五保和低保也还在', () => {
    const answers = { ...nothing, elder: 'yes', disabled: 'yes', farm: 'yes' } as const;
    expect(lookUp({ ...answers, poor: 'yes' }).likely).toEqual(
      expect.arrayContaining([1010, 1012]),
    );
    expect(lookUp({ ...answers, poor: 'unsure' }).shown).toEqual(
      expect.arrayContaining([1010, 1012, 1064]),
    );
  });

  test('打工的人家、娃儿在读大学：资助、路费、培训、讨薪都看得到', () => {
    const answers = { ...nothing, child: 'yes', work: 'yes', farm: 'yes' } as const;
    const unsure = lookUp({ ...answers, registered: 'unsure', poor: 'unsure' });
    expect(unsure.shown).toEqual(expect.arrayContaining([1052, 1070, 1074, 1076, 1092]));
    const registered = lookUp({ ...answers, registered: 'yes', poor: 'yes' });
    expect(registered.likely).toEqual(expect.arrayContaining([1052, 1070, 1074, 1092]));
    expect(lookUp(answers).hidden).toContain(1070);
    expect(lookUp(answers).shown).toContain(1052);
  });

  test('房子遭雨淋坏了：救灾、危房、临时救助、防返贫都看得到', () => {
    const answers = { ...nothing, home: 'yes', farm: 'yes' } as const;
    const one = lookUp(answers);
    expect(one.likely).toContain(1090);
    expect(one.shown).toEqual(expect.arrayContaining([1014, 1016, 1040, 1042, 1084]));
    expect(lookUp({ ...answers, poor: 'yes' }).likely).toEqual(
      expect.arrayContaining([1014, 1016, 1040, 1090]),
    );
  });

  test('列出来的每一项，都说得出为什么、要带什么', () => {
    const { likely, ask } = evaluate({ ...nothing, elder: 'yes', poor: 'unsure' }, policies);
    for (const { policy, rules } of [...likely, ...ask]) {
      expect(rules.map(({ why }) => why).join('') + policy.otherwise).not.toBe('');
      expect(policy.bring.length).toBeGreaterThan(0);
    }
  });
});

test('凭的条件只有旁证的规则，卡片上带着旁证；有依据的不带', () => {
  const rules = policies.flatMap(({ likely, maybe }) => [...likely, ...maybe]);
  const evidences = rules.map(({ evidence }) => evidence);
  expect(evidences).toContain('secondary');
  expect(evidences).toContain('verified');
});

function lookUp(answers: Answers) {
  const { likely, ask, hidden } = evaluate(answers, policies);
  const codes = (found: readonly { readonly policy: FinderPolicy }[]) =>
    found.map(({ policy }) => policy.code);
  return {
    likely: codes(likely),
    shown: [...codes(likely), ...codes(ask)],
    hidden: codes(hidden),
  };
}
