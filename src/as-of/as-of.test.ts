import { describe, expect, test } from 'vitest';
import { promiseState } from '../kinds/promise.ts';
import { asOfDays, asOfFor, lastPossibleDay } from './as-of.ts';
import { happenedIn } from './happened.ts';

const real = (day: string) => ({ day, demo: false });
const demo = (day: string) => ({ day, demo: true });

describe('照哪一天看', () => {
  test('提交的日子和内容里的日子，取最晚的', () => {
    const days = [real('2026-01-02'), real('2026-11-24')];
    expect(asOfDays({ commitDay: '2026-12-01' }, undefined, days).real).toBe('2026-12-01');
    expect(asOfDays({ commitDay: '2026-11-01' }, undefined, days).real).toBe('2026-11-24');
    expect(asOfDays({}, undefined, days).real).toBe('2026-11-24');
  });

  test('写了 --as-of 就照它，早了晚了都照它', () => {
    const known = { commitDay: '2026-12-01', asked: '2026-06-01' };
    expect(asOfDays(known, undefined, [real('2026-11-24')]).real).toBe('2026-06-01');
  });

  test('一天都没有，比哪天都早', () => {
    const { real: day } = asOfDays({}, undefined, []);
    expect(day < '0001-01-01').toBe(true);
  });

  test('演示的照演示的那天，不管提交和 --as-of；没写的和真的一样，不早过演示里的事', () => {
    const known = { commitDay: '2026-12-01', asked: '2027-01-01' };
    expect(asOfDays(known, '2022-12-13', [demo('2022-12-16')])).toEqual({
      real: '2027-01-01',
      demo: '2022-12-13',
    });
    expect(asOfDays({ commitDay: '2026-12-01' }, undefined, [demo('2022-12-16')]).demo).toBe(
      '2026-12-01',
    );
    expect(asOfDays({}, undefined, [demo('2022-12-16')])).toEqual({ real: '', demo: '2022-12-16' });
  });

  test('演示的日子推不动真的', () => {
    expect(asOfDays({}, undefined, [real('2022-10-17'), demo('2022-12-16')]).real).toBe(
      '2022-10-17',
    );
  });
});

describe('一件事的状态不用谁去改日子', () => {
  const promise = { raised: '2022-11-01', due: '2022-11-30', answers: [] };
  const answered = {
    ...promise,
    answers: [{ on: '2022-12-20', by: '村委会', text: '修好了。', outcome: 'done' } as const],
  };
  const stateAt = (commitDay: string, what: typeof promise | typeof answered) => {
    const happened = happenedIn('promises', what).map(({ day }) => real(day));
    const asOf = asOfDays({ commitDay }, undefined, happened);
    return promiseState({ ...what, answers: [...what.answers] }, asOfFor(asOf, { demo: false }));
  };

  test('提交以后才答复办好的，就是已办好', () => {
    expect(stateAt('2022-12-13', answered)).toBe('done');
  });

  test('过了期限还没有答复，提交一次就变成超期', () => {
    expect(stateAt('2022-11-30', promise)).toBe('promised');
    expect(stateAt('2022-12-01', promise)).toBe('overdue');
  });
});

test('发生了的事最晚到哪天：--as-of，没写的看提交和今天', () => {
  const known = { commitDay: '2026-11-24', today: '2026-11-30' };
  expect(lastPossibleDay({ ...known, asked: '2026-06-01' })).toBe('2026-06-01');
  expect(lastPossibleDay(known)).toBe('2026-11-30');
  expect(lastPossibleDay({ commitDay: '2026-11-24' })).toBe('2026-11-24');
  expect(lastPossibleDay({})).toBeUndefined();
});

test.each([
  ['promises', { raised: '2022-11-01', due: '2023-01-01' }, ['raised 2022-11-01']],
  [
    'promises',
    {
      raised: '2022-11-01',
      answers: [{ on: '2022-11-02' }, { on: '十一月' }, { on: '2022-11-04' }],
    },
    ['raised 2022-11-01', 'answers/0/on 2022-11-02', 'answers/2/on 2022-11-04'],
  ],
  [
    'policies',
    {
      checked: '2026-11-24',
      valid: { to: '2030-01-01' },
      basis: [{ issued: '2026-11-26' }, { seen: '2026-11-25' }],
    },
    ['checked 2026-11-24', 'basis/1/seen 2026-11-25'],
  ],
  ['rules', { adopted: '2022-11-12', effective: '2023-01-01' }, ['adopted 2022-11-12']],
  [
    'progress',
    { until: '2022-11-15', published: '2022-11-18' },
    ['until 2022-11-15', 'published 2022-11-18'],
  ],
  ['actions', { title: '走访' }, []],
  ['meetings', undefined, []],
] as const)('%s 里发生了的事：期限、有效期、施行的日子不算', (kind, data, expected) => {
  expect(happenedIn(kind, data).map(({ path, day }) => `${path.join('/')} ${day}`)).toEqual(
    expected,
  );
});

test('历法里没有的日子不算发生了的事：写错的月份不推后「照哪一天看」，也不另报「还没有到」', () => {
  expect(happenedIn('promises', { raised: '2026-13-40' })).toEqual([]);
});
