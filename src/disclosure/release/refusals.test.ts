import { describe, expect, test } from 'vitest';
import { made, publishTown } from '../../../scripts/demo/town-history.ts';
import { planFor, seededTown } from '../../../tests/support/practice-town.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { makeRelease, type ReleaseRequest } from './release.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
  { id: 'bing', households: 400 },
];
const one = seededTown(4, { villages });
const { plan, releases } = publishTown(one);

describe('不能公布的，说得出为什么', () => {
  const request: ReleaseRequest = {
    plan,
    rows: one.ledgersAt(8),
    history: releases,
    period: { code: 7009, until: '2022-12-20', published: '2022-12-23' },
    demo: true,
  };
  const codes = (change: Partial<ReleaseRequest>) => {
    const outcome = makeRelease({ ...request, ...change });
    return outcome.made ? [] : outcome.refusals.map(({ code }) => code);
  };
  const [first, ...others] = releases;
  if (first === undefined) throw new Error('少了一期');
  const edited = (change: Partial<Progress>) => [{ ...first, ...change }, ...others];

  test('没有毛病的可以', () => {
    expect(codes({})).toEqual([]);
  });

  test.each<[string, Partial<ReleaseRequest>, string]>([
    ['同一期公布两次', { period: { ...request.period, until: '2022-12-13' } }, 'R-PERIOD-TWICE'],
    ['补以前的一期', { period: { ...request.period, until: '2022-11-10' } }, 'R-PERIOD-FINAL'],
    ['离上一期不到七天', { period: { ...request.period, until: '2022-12-19' } }, 'R-PERIOD-SOON'],
    [
      '公布的日子早过数到的日子',
      { period: { ...request.period, published: '2022-12-19' } },
      'R-PERIOD-DAYS',
    ],
    [
      '比计划开始还早',
      { history: [], period: { ...request.period, until: '2022-10-16' } },
      'R-PERIOD-START',
    ],
    ['编号用过了', { period: { ...request.period, code: 7001 } }, 'R-CODE-USED'],
    ['少放了一本台账', { rows: { ...request.rows, matters: [] } }, 'R-LEDGER-EMPTY'],
    [
      '以前的格子被手改过',
      { history: edited({ counts: { ...first.counts, received: { 'jia/income': 7 } } }) },
      'R-HISTORY',
    ],
    ['以前的合计对不上', { history: edited({ totals: { received: 999 } }) }, 'R-HISTORY'],
    ['以前的一期重了', { history: [...releases, first] }, 'R-HISTORY'],
    ['以前的一期是不认得的系列', { history: edited({ plan: 'other-1' }) }, 'R-HISTORY'],
    [
      '台账里有计划没有的村',
      { rows: { ...request.rows, visits: [{ village: 'geng', on: '2022-11-01', households: 1 }] } },
      'R-STRAY',
    ],
  ])('%s', (_, change, code) => {
    expect(codes(change)).toContain(code);
  });

  test('几样毛病一次说全', () => {
    const found = codes({
      period: { code: 7001, until: '2022-12-13', published: '2022-12-16' },
    });
    expect(found).toEqual(['R-PERIOD-TWICE', 'R-CODE-USED']);
  });
});

test('太早的、重的，说得出下一期最早数到哪天，还没提交的怎么收回', () => {
  const said = (until: string) => {
    const outcome = makeRelease({
      ...{ plan, rows: one.ledgersAt(8), history: releases, demo: true },
      period: { code: 7009, until, published: '2022-12-23' },
    });
    return outcome.made ? '' : outcome.refusals.map(({ message }) => message).join();
  };
  for (const until of ['2022-12-13', '2022-12-19', '2022-11-10']) {
    expect(said(until)).toContain('下一期最早数到 2022-12-20');
  }
  expect(said('2022-12-19')).toContain('--take-back 2022-12-13');
});

test('新系列不能从旧系列数过的日子数起', () => {
  const next = { ...planFor(villages), schema: 'practice-2', closed: [plan.schema] };
  const ask = (start: string) =>
    makeRelease({
      plan: { ...next, start },
      rows: one.ledgersAt(8),
      history: releases,
      period: { code: 7009, until: '2022-12-20', published: '2022-12-23' },
      demo: true,
    });
  expect(ask('2022-12-13')).toMatchObject({
    made: false,
    refusals: [{ code: 'R-SERIES-CLOSED' }],
  });
  const { release } = made(ask('2022-12-14'));
  // 旧系列数过的一件也不再数。
  expect(new Set(Object.values(release.counts.received ?? {}))).toEqual(new Set([0]));
  expect(release.counts.visits).toBeUndefined();
});
