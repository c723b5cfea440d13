import { expect, test } from 'vitest';
import { eightVillages, planFor } from '../../../tests/support/practice-town.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { type ActionState, standingOf, villageStates } from './action-state.ts';

const UNTIL = '2022-11-15';
const plan = planFor(eightVillages);
const release = (part: Partial<Progress>): Progress => ({
  code: 7001,
  plan: plan.schema,
  until: UNTIL,
  published: UNTIL,
  demo: true,
  counts: {},
  reached: {},
  totals: {},
  totalBands: {},
  ...part,
});
const talksHeld = (on: string) =>
  release({ counts: { talks: { jia: 1 } }, reached: { talks: { jia: on } } });
const talk = (due?: string) => ({ code: 5002, due });

test.each<[string, ReturnType<typeof release>, string | undefined, ActionState]>([
  ['期限当天办好，不算晚', talksHeld('2022-10-31'), '2022-10-31', 'done'],
  ['期限过一天才办好，算晚', talksHeld('2022-11-01'), '2022-10-31', 'late'],
  ['没写期限的，哪天办好都不晚', talksHeld('2022-11-14'), undefined, 'done'],
  [
    '别的会登了，这种会没登，期限过了',
    release({ counts: { sessions: { jia: 2 } } }),
    '2022-11-14',
    'overdue',
  ],
  ['数到期限当天，还不算超期', release({ counts: { sessions: { jia: 2 } } }), UNTIL, 'not-due'],
  [
    '别的会登了，这种会没登，没写期限',
    release({ counts: { sessions: { jia: 2 } } }),
    undefined,
    'not-started',
  ],
  [
    '一条会议也没登的，过没过期限都是没报',
    release({ counts: { talks: { yi: 1 } } }),
    '2022-10-31',
    'missing',
  ],
])('%s', (_, given, due, state) => {
  expect(standingOf(plan, given, talk(due), 'jia').state).toBe(state);
});

test.each<[string, Partial<Progress>, string, ActionState]>([
  ['走了一些，没走满，期限还没过', { counts: { visits: { jia: 100 } } }, UNTIL, 'started'],
  ['走了一些，没走满，期限过了', { counts: { visits: { jia: 100 } } }, '2022-11-14', 'overdue'],
  ['走访没报', { counts: { visits: { yi: 100 } } }, UNTIL, 'missing'],
])('%s', (_, given, due, state) => {
  expect(standingOf(plan, release(given), { code: 5001, due }, 'jia').state).toBe(state);
});

test('走满了，带着哪天走满、走了多少、该走多少', () => {
  const given = release({
    counts: { visits: { jia: 486 } },
    reached: { visits: { jia: '2022-11-14' } },
  });
  expect(standingOf(plan, given, { code: 5001, due: UNTIL }, 'jia')).toEqual({
    state: 'done',
    on: '2022-11-14',
    measure: 'visits',
    count: { said: 'exact', value: 486, unreported: 0 },
    target: 486,
  });
});

test('评了，一名也没评上，不算开始', () => {
  const given = release({ counts: { exemplarsNamed: { jia: 0 } } });
  expect(standingOf(plan, given, { code: 5008 }, 'jia').state).toBe('not-started');
});

test.each<[string, Progress['counts'], ActionState]>([
  ['大家的事有数，就是正在办', { shared: { jia: 1 } }, 'started'],
  ['大家的事没登，各家的事在5件那一档以上，也是正在办', { received: { jia: 5 } }, 'started'],
  ['只有各家的事、又不足5件，和没报的看不出分别，照直说', { received: { jia: 0 } }, 'few'],
  ['别的村报了大家的事，各家的事还没数，这个村就是没报', { shared: { yi: 1 } }, 'missing'],
])('%s', (_, counts, state) => {
  expect(standingOf(plan, release({ counts }), { code: 5003 }, 'jia').state).toBe(state);
});

test('凭的是有数的那个量；不足5件的，登的是那一档', () => {
  const action = { code: 5003 };
  const banded = release({ counts: { received: { jia: 15, yi: 0 } } });
  expect(standingOf(plan, banded, action, 'jia')).toMatchObject({
    measure: 'received',
    count: { least: 15, most: 19 },
  });
  expect(standingOf(plan, banded, action, 'yi')).toMatchObject({
    measure: 'received',
    count: { said: 'few' },
  });
});

test('纠纷只数全镇，哪个村都不分', () => {
  const given = release({ counts: { disputes: { land: 15 } } });
  expect(standingOf(plan, given, { code: 5004 }, 'jia')).toEqual({ state: 'apart' });
});

test('计划没有数的一件事，说没有数，不说只数全镇，过了期限也不说超期', () => {
  const given = talksHeld('2022-10-30');
  expect(standingOf(plan, given, { code: 5009, due: '2022-11-01' }, 'jia')).toEqual({
    state: 'uncounted',
  });
});

test('村和事都按传进来的次序', () => {
  const villages = [
    { id: 'yi', name: '乙村' },
    { id: 'jia', name: '甲村' },
  ];
  expect(villageStates(plan, talksHeld('2022-10-30'), villages, [talk(), { code: 5004 }])).toEqual([
    { village: '乙村', states: ['missing', 'apart'] },
    { village: '甲村', states: ['done', 'apart'] },
  ]);
});
