import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Answer, type Answers, evaluate } from '../../src/finder/evaluate.ts';
import { type FinderPolicy, finderPolicyOf } from '../../src/finder/finder-policies.ts';
import { finderSchema } from '../../src/kinds/finder.ts';
import { policySchema } from '../../src/kinds/policy.ts';

const content = join(import.meta.dirname, '../../content');
const { questions } = finderSchema.parse(
  JSON.parse(readFileSync(join(content, 'finder.json'), 'utf8')),
);
const ids = questions.map(({ id }) => id);
const policies = readdirSync(join(content, 'policies'))
  .map((name) => readPolicy(join(content, 'policies', name)))
  .toSorted((a, b) => a.code - b.code);
const choices: readonly Answer[] = ['yes', 'no', 'unsure'];
const count = 3 ** ids.length;

/** 永远只说「要问一声」的：这里补哪些人家没查到，或者要看开店、退耕这些没问的事。 */
const neverLikely = [1044, 1076, 1086];

/** 每一种回答的结果：列出来的、很可能的，各是一串二进制位，一位一项政策。 */
interface Outcome {
  readonly shown: number;
  readonly likely: number;
}
const outcomes: Outcome[] = [];

beforeAll(() => {
  for (let number = 0; number < count; number += 1) {
    const { likely, ask } = evaluate(answersOf(number), policies);
    outcomes.push({ shown: bits([...likely, ...ask]), likely: bits(likely) });
  }
});

describe('问题', () => {
  test('最多九个，九个一共有19683种回答', () => {
    expect(ids.length).toBeLessThanOrEqual(9);
    expect(outcomes).toHaveLength(count);
  });

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
});

describe('一种一种回答都试过', () => {
  test('哪种回答都有东西看，没有一张空白的单子', () => {
    expect(outcomes.filter(({ shown }) => shown === 0)).toEqual([]);
  });

  test('每项政策都有人家列得着；除了说明白的几项，都有人家很可能可以申请', () => {
    const shown = outcomes.reduce((all, outcome) => all | outcome.shown, 0);
    const likely = outcomes.reduce((all, outcome) => all | outcome.likely, 0);
    expect(codesIn(shown)).toEqual(policies.map(({ code }) => code));
    expect(
      policies.map(({ code }) => code).filter((code) => !codesIn(likely).includes(code)),
    ).toEqual(neverLikely);
  });

  test('没写排除条件的政策，从来不会不列', () => {
    const always = bits(
      policies.filter(({ excluded }) => excluded.length === 0).map((policy) => ({ policy })),
    );
    expect(codesIn(always)).toEqual([1014, 1018, 1030, 1034, 1042, 1044, 1060, 1092]);
    expect(outcomes.filter(({ shown }) => (shown & always) !== always)).toEqual([]);
  });

  test('把一题从「没有」改成「说不清」，原来列着的一项也不少', () => {
    const lost: string[] = [];
    for (const [number, { shown }] of outcomes.entries()) {
      for (const [place, id] of ids.entries()) {
        if (answerAt(number, place) !== 'no') continue;
        const unsure = outcomes[number + 3 ** place]?.shown ?? 0;
        if ((shown & ~unsure) !== 0) lost.push(`${number} ${id}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('全答说不清，二十八项都列着', () => {
    const { likely, ask, hidden } = evaluate({}, policies);
    expect(hidden).toEqual([]);
    expect(likely).toEqual([]);
    expect(ask).toHaveLength(policies.length);
  });

  test('九题分得开：除了种地的三项，没有两项政策总是同进同出', () => {
    const traces = new Map<string, number[]>();
    for (const [index, { code }] of policies.entries()) {
      const trace = outcomes
        .map(({ shown, likely }) => ((shown >> index) & 1) + ((likely >> index) & 1))
        .join('');
      traces.set(trace, [...(traces.get(trace) ?? []), code]);
    }
    expect([...traces.values()].filter(({ length }) => length > 1)).toEqual([[1080, 1082, 1084]]);
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

test('凭的条件还待核实的规则，卡片上带着待核实', () => {
  const find = (code: number) => policies.find((policy) => policy.code === code);
  expect(find(1064)?.likely.map(({ unverified }) => unverified)).toEqual([true, true]);
  expect(find(1010)?.likely.map(({ unverified }) => unverified)).toEqual([false]);
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

/** 第几种回答：三进制的每一位是一题。 */
function answersOf(number: number): Answers {
  return Object.fromEntries(ids.map((id, place) => [id, answerAt(number, place)]));
}

function answerAt(number: number, place: number): Answer | undefined {
  return choices[Math.floor(number / 3 ** place) % 3];
}

function bits(found: readonly { readonly policy: FinderPolicy }[]): number {
  return found.reduce((all, { policy }) => all | (1 << policies.indexOf(policy)), 0);
}

function codesIn(set: number): readonly number[] {
  return policies.filter((_, index) => (set >> index) & 1).map(({ code }) => code);
}

function readPolicy(path: string): FinderPolicy {
  const [, front = '', ...body] = readFileSync(path, 'utf8').split(/^---$/m);
  return finderPolicyOf(policySchema.parse(parse(front)), body.join('---'));
}
