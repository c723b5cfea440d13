import { describe, expect, test } from 'vitest';
import { promiseSchema, promiseState } from './promise.ts';

const base = { raised: '2022-10-20', due: '2022-11-10' };
const answer = (on: string, outcome: 'progress' | 'done' | 'declined') => ({
  on,
  by: '村委会主任',
  text: '答复',
  outcome,
});

describe('一件事到某一天的状态', () => {
  test.each([
    ['当天就办好，是当场办好', [answer('2022-10-20', 'done')], '2022-11-15', 'on-the-spot'],
    ['后来办好，是已办好', [answer('2022-11-01', 'done')], '2022-11-15', 'done'],
    ['期限当天还没办好，不算超期', [], '2022-11-10', 'promised'],
    ['过了期限一天没办好，是超期', [answer('2022-11-09', 'progress')], '2022-11-11', 'overdue'],
    ['说明了办不了，不算超期', [answer('2022-11-02', 'declined')], '2022-11-15', 'declined'],
    ['以后才办好的，眼下不算', [answer('2022-11-12', 'done')], '2022-11-11', 'overdue'],
    [
      '答复没按日子写，也看最后一次',
      [answer('2022-11-05', 'done'), answer('2022-11-01', 'declined')],
      '2022-11-15',
      'done',
    ],
  ] as const)('%s', (_, answers, asOf, state) => {
    expect(promiseState({ ...base, answers: [...answers] }, asOf)).toBe(state);
  });
});

describe('不合规矩的事收不进来', () => {
  const whole = {
    ...base,
    code: 622001,
    title: '水管',
    village: 'jia',
    aspect: 'infrastructure',
    scope: { of: 'households', atLeast: 5 },
    responsible: '村委会主任',
    standard: '水够用',
    measures: ['换管子'],
  };

  test('五户的事可以', () => {
    expect(promiseSchema.safeParse(whole).success).toBe(true);
  });
  test('四户的事不上网', () => {
    const few = { ...whole, scope: { of: 'households', atLeast: 4 } };
    expect(promiseSchema.safeParse(few).success).toBe(false);
  });
});
