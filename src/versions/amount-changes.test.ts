import { expect, test } from 'vitest';
import { type AmountsRead, amountChanges } from './amount-changes.ts';

const table = (rows: AmountsRead['rows'], more: Partial<AmountsRead> = {}): AmountsRead => ({
  ...{ name: '低保标准', unit: '元/人·月', columns: ['农村', '城市'], rows },
  ...more,
});
const row = (head: string, cells: readonly string[], current = false) => ({ head, cells, current });

test('同一行的数涨了、降了；依据换了不算', () => {
  const old = [table([row('80到89岁', ['600〔据 旧通知〕', '740'])])];
  const now = [table([row('80到89岁', ['630〔据 新通知〕', '735.5'])])];
  expect(amountChanges(old, now)).toEqual([
    { what: '低保标准，农村，80到89岁', old: '600', now: '630', trend: '涨了30元' },
    { what: '低保标准，城市，80到89岁', old: '740', now: '735.5', trend: '降了4.5元' },
  ]);
});

test('按时间排的换了现行的一行，拿新旧两行现行的比', () => {
  const last = row('2025年7月起', ['600', '740'], true);
  const old = [table([last])];
  const now = [table([row('2026年7月起', ['630', '740'], true), { ...last, current: false }])];
  expect(amountChanges(old, now)).toEqual([
    { what: '低保标准，农村，2025年7月起→2026年7月起', old: '600', now: '630', trend: '涨了30元' },
  ]);
});

test('列换了次序、换了表名的；不是一个数的，只说改成什么', () => {
  const old = [table([row('甲', ['一户1,200', '740'])])];
  const now = [
    table([row('甲', ['740', '一户1,300'])], { columns: ['城市', '农村'] }),
    table([row('甲', ['1'])], { name: '新表' }),
  ];
  expect(amountChanges(old, now)).toEqual([
    { what: '低保标准，农村，甲', old: '一户1,200', now: '一户1,300', trend: '' },
  ]);
});

test('一样的表，一处也没有变', () => {
  const same = [table([row('甲', ['1', '2'], true)])];
  expect(amountChanges(same, same)).toEqual([]);
});
