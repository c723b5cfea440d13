import { expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { publishedAt } from './published.ts';
import { matterParts, seriesOf } from './series.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
];
const { plan, releases } = publishTown(seededTown(11, { villages }));
const last = releases[7];
if (last === undefined) throw new Error('少了一期');

test('各家的事四份加起来正好是收到的，一份都不是负的', () => {
  for (const aspect of plan.dimensions.aspect) {
    const { solved, overdue, inTime, unanswered } = matterParts(plan, last, { aspect });
    const values = [solved, overdue, inTime, unanswered].map((part) =>
      'value' in part ? part.value : Number.NaN,
    );
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(publishedAt(plan, last, 'received', { aspect })).toMatchObject({
      value: values.reduce((sum, value) => sum + value, 0),
    });
  }
});

test('每周的量一期一个点，头一期没有多了几件；多了几件是印的数相减', () => {
  const points = seriesOf(plan, releases, 'received', {});
  expect(points.map(({ until }) => until)).toEqual(releases.map(({ until }) => until));
  expect(points[0]?.rise).toBeUndefined();
  const values = points.map(({ count }) => ('value' in count ? count.value : Number.NaN));
  for (const [place, { rise }] of points.entries()) {
    if (rise === undefined || !('value' in rise)) continue;
    expect(rise.value).toBe((values[place] ?? 0) - (values[place - 1] ?? 0));
  }
});

test('每四周的量只有数过的两期，照登的不画成「一件没多」', () => {
  expect(seriesOf(plan, releases, 'disputes').map(({ until }) => until)).toEqual([
    '2022-11-15',
    '2022-12-13',
  ]);
  expect(seriesOf(plan, releases, 'approval')).toHaveLength(1);
});

test('不挑格子的用照实的合计，挑了的加各格', () => {
  const total = last.totals.received;
  expect(seriesOf(plan, releases, 'received').at(-1)?.count).toMatchObject(
    total === undefined ? { said: 'about' } : { said: 'exact', value: total },
  );
  expect(seriesOf(plan, releases, 'received', {}).at(-1)?.count.said).toBe('about');
});

test('有一期没有印合计的，多了几件就用各格相减，不拿合计减各格', () => {
  const withheld = releases.map((release) => ({ ...release, totals: {} }));
  const mixed = releases.map((release, place) =>
    place === 6 ? { ...release, totals: {} } : release,
  );
  const rises = (history: typeof releases) =>
    seriesOf(plan, history, 'received').map(({ rise }) => rise);
  expect(rises(mixed).slice(6)).toEqual(rises(withheld).slice(6));
  const exact = releases.findIndex(
    ({ totals }, place) => totals.received && releases[place - 1]?.totals.received,
  );
  expect(exact).toBeLessThan(6);
  expect(rises(mixed)[exact]).toMatchObject({ said: 'exact' });
});

test('并类以前的各期，也算在并到的那一类里，前后比得拢', () => {
  const merged = planSchema.parse({
    ...plan,
    dimensions: {
      ...plan.dimensions,
      aspect: plan.dimensions.aspect.filter((aspect) => aspect !== 'assurances'),
    },
    merged: { aspect: { assurances: { into: 'income', since: '2022-12-20' } } },
  });
  const numberOf = (aspect: string) => {
    const count = publishedAt(plan, last, 'received', { aspect });
    return 'value' in count ? count.value : Number.NaN;
  };
  expect(publishedAt(merged, last, 'received', { aspect: 'income' })).toMatchObject({
    value: numberOf('income') + numberOf('assurances'),
  });
});
