import { expect, test } from 'vitest';
import { emptyPack, wholePage } from './pack.ts';
import { type Missing, sayCitationDay, sayItem, sayMissing, sayPack } from './say-pack.ts';

const clause = { code: '2001', version: '', anchor: '3' };
const old = { code: '4001', version: '2022-10-28-2', anchor: '2-8' };

test('一件怎么念', () => {
  expect(sayItem(wholePage('1010'))).toBe('1010');
  expect(sayItem(clause)).toBe('2001 第三条');
  expect(sayItem({ ...clause, anchor: 'who' })).toBe('2001');
  expect(sayMissing({ ...clause, anchor: 'who' }, 'clause')).toContain('没有“who”');
  expect(sayItem(old)).toBe('4001 二、（八）（2022年10月28日的第2版）');
});

test.each([
  ['code', '没有4001这个号'],
  ['version', '4001没有2022年10月28日的第2版'],
  ['clause', '4001里没有二、（八）'],
  ['offline', '没有网'],
  ['failed', '没有取到'],
] as const satisfies readonly (readonly [Missing, string])[])(
  '拿不出来（%s）：说清楚怎么了，还说怎么办',
  (why, said) => {
    const [first = '', then = ''] = sayMissing(old, why).split('。');
    expect(first).toContain(said);
    expect(then.length).toBeGreaterThan(5);
  },
);

test('单子的一句话', () => {
  const pack = { ...emptyPack, items: [clause, old] };
  expect(sayPack(pack)).toBe('共2件');
  expect(sayPack({ ...pack, day: '2026-12-05' })).toBe('共2件，2026年12月5日');
});

test.each([
  ['2022-11-12', '2022年11月12日的一版'],
  ['2022/11/02', '2022年11月2日的一版'],
  ['', undefined],
  ['去年', undefined],
])('头里写着“%s”，念成 %s', (cited, said) => {
  expect(sayCitationDay(cited)).toBe(said);
});
