import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { bandOf, windowOf } from '../kinds/progress/rounding.ts';
import {
  type Published,
  publishedAt,
  publishedBetween,
  publishedRest,
  publishedSum,
  sayPublished,
  windowIn,
} from './published.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);

const none = { jia: 0, yi: 0 };
const noAspects = Object.fromEntries(plan.dimensions.aspect.map((aspect) => [aspect, 0]));

const release: Progress = {
  code: 7001,
  plan: plan.schema,
  until: '2022-11-08',
  published: '2022-11-11',
  demo: true,
  counts: {
    visits: { jia: 320 },
    received: { jia: 25, yi: 5, ...noAspects, income: 15, hardship: 10 },
    promised: { jia: 10, yi: 0, ...noAspects, income: 10 },
    lapsed: { ...none, ...noAspects },
    solved: none,
  },
  reached: {},
  totals: { received: 37 },
  totalBands: { promised: 20 },
};

const exact = (value: number): Published => ({ said: 'exact', value, unreported: 0 });
const banded = (count: number) => publishedBetween(windowOf(bandOf(count)));

test.each<[string, Published, string]>([
  ['照实的', publishedAt(plan, release, 'visits', { village: 'jia' }), '320件'],
  ['没报的村', publishedAt(plan, release, 'visits', { village: 'yi' }), '没报'],
  ['一个方面的一格', publishedAt(plan, release, 'received', { aspect: 'income' }), '15到19件'],
  ['一个村的一格', publishedAt(plan, release, 'received', { village: 'yi' }), '5到9件'],
  ['登零的', publishedAt(plan, release, 'received', { aspect: 'disaster' }), '不足5件'],
  ['这一期不登的那张表', publishedAt(plan, release, 'solved', { aspect: 'income' }), '不登'],
  ['计划里没有的村', publishedAt(plan, release, 'received', { village: 'bing' }), '没报'],
  ['还没到数的日子', publishedAt(plan, release, 'disputes'), '还没到日子'],
  ['到了日子没有报', publishedAt(plan, { ...release, until: '2022-11-15' }, 'disputes'), '没报'],
])('%s说成「%s」', (_, published, said) => {
  expect(sayPublished(published, '件')).toBe(said);
});

describe('全镇合计只从一处来', () => {
  test('照实登了的，就是它，不拿各格来加', () => {
    expect(publishedAt(plan, release, 'received')).toEqual(exact(37));
  });

  test('没有照实登的，合计在哪一档', () => {
    expect(sayPublished(publishedAt(plan, release, 'promised'), '件')).toBe('20到24件');
  });

  test('合计一样也没登的，几张表都对得上的那一段不宽，就说那一段；宽了就不登', () => {
    expect(sayPublished(publishedAt(plan, release, 'solved'), '件')).toBe('0到8件');
    const { received: _, ...totals } = release.totals;
    expect(publishedAt(plan, { ...release, totals }, 'received')).toMatchObject({
      least: 30,
      most: 38,
    });
    const wide = planFor(['a', 'b', 'c'].map((id) => ({ id: `cun${id}`, households: 90 })));
    const cells = Object.fromEntries(wide.dimensions.village.map((village) => [village, 10]));
    const given = { ...release, counts: { received: cells }, totals: {}, totalBands: {} };
    expect(publishedAt(wide, given, 'received')).toEqual({ said: 'withheld' });
  });
});

test('照实的数加起来，说得出有几个村没报', () => {
  expect(publishedAt(plan, release, 'visits')).toEqual({
    said: 'exact',
    value: 320,
    unreported: 1,
  });
});

describe('相减：差可能在哪一段', () => {
  test.each<[Published, Published, string]>([
    [banded(17), banded(13), '1到9件'],
    [banded(17), banded(16), '不足5件'],
    [banded(47), banded(13), '31到39件'],
    [exact(37), banded(13), '23到27件'],
    [exact(37), exact(37), '0件'],
    // 小的是大的一部分，差不会小于零。
    [exact(46), banded(46), '不足5件'],
    [{ said: 'withheld' }, banded(3), '不登'],
    [banded(3), { said: 'withheld' }, '不登'],
    [{ said: 'missing' }, banded(3), '没报'],
  ])('%o 减 %o 是「%s」', (whole, part, said) => {
    expect(sayPublished(publishedRest(whole, part), '件')).toBe(said);
  });

  test('真的差总在说的那一段里；「不足5」的肯定不到5', () => {
    const anyCount = fc.nat({ max: 300 });
    fc.assert(
      fc.property(anyCount, anyCount, fc.boolean(), fc.boolean(), (a, b, isExact, isExactToo) => {
        const [whole, part] = [Math.max(a, b), Math.min(a, b)];
        const rest = publishedRest(
          isExact ? exact(whole) : banded(whole),
          isExactToo ? exact(part) : banded(part),
        );
        const { least, most } = windowIn(rest) ?? { least: Number.NaN, most: Number.NaN };
        expect(whole - part).toBeGreaterThanOrEqual(least);
        expect(whole - part).toBeLessThanOrEqual(most);
        if (rest.said === 'few') expect(whole - part).toBeLessThan(5);
        if (rest.said === 'between') {
          expect(Math.abs(rest.value - (whole - part))).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

test('各不相干的几个加起来，也说在哪一段；有一个不登，和也不登', () => {
  expect(sayPublished(publishedSum([banded(12), banded(3)]), '份')).toBe('10到18份');
  expect(publishedSum([banded(12), { said: 'withheld' }])).toEqual({ said: 'withheld' });
});

test('一个真数只落在一档，档的先后和真数的先后不会相反', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (a, b) => {
      const values = [banded(Math.min(a, b)), banded(Math.max(a, b))].map((count) =>
        'value' in count ? count.value : Number.NaN,
      );
      expect(values[0]).toBeLessThanOrEqual(values[1] ?? Number.NaN);
    }),
  );
});

test('并类以前的各期，也算在并到的那一类里：两格的档加起来的一段', () => {
  const merged = planSchema.parse({
    ...plan,
    dimensions: {
      ...plan.dimensions,
      aspect: plan.dimensions.aspect.filter((aspect) => aspect !== 'hardship'),
    },
    merged: { aspect: { hardship: { into: 'income', since: '2022-12-20' } } },
  });
  expect(sayPublished(publishedAt(merged, release, 'received', { aspect: 'income' }), '件')).toBe(
    '25到33件',
  );
});
