import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../kinds/day.ts';
import type { MatterRow } from '../../ledgers/rows.ts';
import { isShared, stagesOf } from './matter-stages.ts';

const row = { village: 'jia', aspect: 'income', received: '2022-10-25' } as const;

test('期限当天办好不算超期；第二天还没办好，就到头了', () => {
  const due = { ...row, promisedBy: '2022-10-26', due: '2022-11-10' };
  expect(stagesOf(due).lapsed).toBe('2022-11-11');
  expect(stagesOf({ ...due, solved: '2022-11-10' })).toMatchObject({
    lapsed: '2022-11-10',
    solved: '2022-11-10',
  });
  expect(stagesOf({ ...due, solved: '2022-11-20' })).toMatchObject({
    lapsed: '2022-11-11',
    solved: '2022-11-20',
  });
});

test('没答应期限就办好的，办好那天算有着落；只写了期限的，收到那天算有着落', () => {
  expect(stagesOf({ ...row, solved: '2022-10-30' }).promised).toBe('2022-10-30');
  expect(stagesOf({ ...row, due: '2022-11-30' }).promised).toBe('2022-10-25');
  expect(stagesOf(row)).toEqual({
    received: '2022-10-25',
    promised: undefined,
    lapsed: undefined,
    solved: undefined,
  });
});

test('日子怎么写，后一步都不会比前一步早：办好的总是到头的、有着落的、收到的一部分', () => {
  const day = fc.option(
    fc.integer({ min: -30, max: 60 }).map((days) => dayAfter(row.received, days)),
    { nil: undefined },
  );
  const rows = fc.record({ promisedBy: day, due: day, solved: day });
  fc.assert(
    fc.property(rows, (days) => {
      const given = Object.entries(days).filter(([, value]) => value !== undefined);
      const stages = stagesOf({ ...row, ...Object.fromEntries(given) });
      const never = '9999-12-31';
      const order = [stages.received, stages.promised, stages.lapsed, stages.solved].map(
        (value) => value ?? never,
      );
      expect(order).toEqual(order.toSorted());
    }),
  );
});

test.each<[MatterRow['scopeHouseholds'], boolean]>([
  ['village', true],
  [5, true],
  [4, false],
  [1, false],
  [undefined, false],
])('涉及 %s 户的，是大家的事：%s', (scopeHouseholds, shared) => {
  expect(isShared(scopeHouseholds === undefined ? row : { ...row, scopeHouseholds })).toBe(shared);
});
