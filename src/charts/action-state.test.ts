import { expect, test } from 'vitest';
import type { ActionStep } from '../kinds/progress.ts';
import { type ActionState, actionState, villageStates } from './action-state.ts';

const UNTIL = '2022-11-15';

test.each<[string, ActionStep | undefined, string | undefined, ActionState]>([
  ['期限当天办好，不算晚', { step: 'done', on: '2022-10-31' }, '2022-10-31', 'done'],
  ['期限过一天才办好，算晚', { step: 'done', on: '2022-11-01' }, '2022-10-31', 'late'],
  ['没写期限的，哪天办好都不晚', { step: 'done', on: '2022-11-14' }, undefined, 'done'],
  ['开了头，期限还没过', { step: 'started', on: '2022-11-01' }, '2022-11-20', 'started'],
  ['数到期限当天，还不算超期', { step: 'started', on: '2022-11-01' }, UNTIL, 'started'],
  [
    '开了头，期限过了还没办好，算超期',
    { step: 'started', on: '2022-10-20' },
    '2022-11-14',
    'overdue',
  ],
  ['没开头，期限过了，算超期', { step: 'not-started' }, '2022-10-31', 'overdue'],
  ['没开头，期限还没过', { step: 'not-started' }, UNTIL, 'not-started'],
  ['没开头，也没写期限', { step: 'not-started' }, undefined, 'not-started'],
  ['没报的，过没过期限都是没报', undefined, '2022-10-31', 'missing'],
])('%s', (_, step, due, state) => {
  expect(actionState(step, due, UNTIL)).toBe(state);
});

test('村和事都按传进来的次序，公布里没有的村整行没报', () => {
  const rows = villageStates(
    { until: UNTIL, actions: { yi: { '5002': { step: 'done', on: '2022-10-30' } } } },
    [
      { id: 'jia', name: '甲村' },
      { id: 'yi', name: '乙村' },
    ],
    [
      { code: 5001, due: UNTIL },
      { code: 5002, due: '2022-10-31' },
    ],
  );
  expect(rows).toEqual([
    { village: '甲村', states: ['missing', 'missing'] },
    { village: '乙村', states: ['missing', 'done'] },
  ]);
});
