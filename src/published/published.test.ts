import { describe, expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import {
  type Published,
  publishedAt,
  publishedRest,
  roundingTail,
  sayPublished,
} from './published.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);
const { aspect } = plan.dimensions;

/** 每个村每个方面都是 0，除了写明的。 */
function matterCells(given: Readonly<Record<string, number>>) {
  const zero = plan.dimensions.village.flatMap((village) =>
    aspect.map((name) => [`${village}/${name}`, 0] as const),
  );
  return { ...Object.fromEntries(zero), ...given };
}

const release: Progress = {
  code: 7001,
  plan: plan.schema,
  until: '2022-11-08',
  published: '2022-11-11',
  demo: true,
  counts: {
    visits: { jia: 320 },
    received: matterCells({ 'jia/income': 10, 'yi/income': 5, 'jia/hardship': 15 }),
    solved: matterCells({ 'jia/income': 5 }),
  },
  reached: {},
  totals: { received: 27 },
};

test.each<[string, Published, string]>([
  ['照实的', publishedAt(plan, release, 'visits', { village: 'jia' }), '320件'],
  ['没报的村', publishedAt(plan, release, 'visits', { village: 'yi' }), '没报'],
  ['取整的一格', publishedAt(plan, release, 'received', { aspect: 'income' }), '约15件'],
  ['印零的', publishedAt(plan, release, 'received', { aspect: 'disaster' }), '不足5件'],
  ['还没到数的日子', publishedAt(plan, release, 'disputes'), '还没到日子'],
  ['到了日子没有报', publishedAt(plan, { ...release, until: '2022-11-15' }, 'disputes'), '没报'],
])('%s说成「%s」', (_, published, said) => {
  expect(sayPublished(published, '件')).toBe(said);
});

test('照实的数加起来，说得出有几个村没报', () => {
  expect(publishedAt(plan, release, 'visits')).toEqual({
    said: 'exact',
    value: 320,
    unreported: 1,
  });
});

describe('进整尾差', () => {
  test('印了合计的，各格之和同它的差另算一行', () => {
    expect(roundingTail(plan, release, 'received')).toBe(-3);
  });

  test('没有印合计，没有尾差', () => {
    const withheld = { ...release, totals: {} };
    expect(roundingTail(plan, withheld, 'received')).toBeUndefined();
  });
});

test('相减：取整的还是取整的，有一个没有就没有', () => {
  const [about, few]: Published[] = [
    { said: 'about', value: 10 },
    { said: 'few', value: 0 },
  ];
  const missing: Published = { said: 'missing' };
  if (about === undefined || few === undefined) throw new Error('少了一个');
  expect(publishedRest(about, few)).toEqual(about);
  expect(publishedRest(about, about)).toEqual(few);
  expect(publishedRest(about, missing)).toEqual(missing);
  expect(publishedRest(missing, about)).toEqual(missing);
  const exact: Published = { said: 'exact', value: 143, unreported: 0 };
  expect(publishedRest(exact, about)).toEqual({ said: 'about', value: 135 });
  expect(publishedRest({ ...exact, value: 8 }, about)).toEqual(few);
});
