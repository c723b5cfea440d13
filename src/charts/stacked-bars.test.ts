import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPublished, expectInside } from '../../tests/support/chart-source.ts';
import { bandOf, windowOf } from '../kinds/progress/rounding.ts';
import { type Published, publishedBetween, publishedRest } from '../published/published.ts';
import { drawStackedBars, layoutStackedBars, type StackedRow } from './stacked-bars.ts';

const styles = [
  { name: '办好', pattern: 'solid', tone: 'good' },
  { name: '超期', pattern: 'crossed', tone: 'bad' },
  { name: '期限内', pattern: 'hatched', tone: 'plain' },
  { name: '没答复', pattern: 'open', tone: 'faint' },
] as const;

/** 从头到各段为止一共多少，排成一条。 */
const rowOf = (ends: readonly Published[], label = '基础设施'): StackedRow => ({
  label,
  whole: '收到',
  parts: styles.map((style, place) => {
    const end = ends[place] ?? { said: 'missing' };
    const before = ends[place - 1];
    return { ...style, end, published: before === undefined ? end : publishedRest(end, before) };
  }),
});

const exact = (value: number): Published => ({ said: 'exact', value, unreported: 0 });
const banded = (count: number) => publishedBetween(windowOf(bandOf(count)));
const layout = (...rows: StackedRow[]) => layoutStackedBars(rows, { width: 320 });
const wordsIn = (row: StackedRow) =>
  layout(row)
    .rows[0]?.words.map(({ text }) => text)
    .join('');

/** 一环套一环的四个真数。 */
const nested = fc
  .array(fc.nat({ max: 200 }), { minLength: 4, maxLength: 4 })
  .map((counts) => counts.toSorted((a, b) => a - b));
const rightOf = ({ x, width }: { readonly x: number; readonly width: number }) => x + width;

test('多少行、多大的数，都画在框里', () => {
  const anyRow = fc.array(anyPublished, { minLength: 4, maxLength: 4 }).map((ends) => rowOf(ends));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      expectInside(drawStackedBars(layout(...rows)));
    }),
  );
});

describe('条子只画肯定的', () => {
  test('各截从左到右接着，不压；各段末尾的真数，在条子上不落在别的段肯定的那一截里', () => {
    fc.assert(
      fc.property(nested, (counts) => {
        const [placed] = layout(rowOf(counts.map(banded)), rowOf([0, 0, 0, 40].map(exact))).rows;
        const parts = placed?.parts ?? [];
        for (const [place, { box }] of parts.entries()) {
          const next = parts[place + 1]?.box;
          if (next !== undefined) expect(rightOf(box)).toBeLessThanOrEqual(next.x + 2);
        }
        const longest = Math.max(40, bandOf(counts[3] ?? 0) + 4);
        const unit = Math.min(8, 320 / longest);
        for (const part of parts) {
          if (part.type !== 'bar') continue;
          const place = styles.findIndex(({ name }) => name === part.name);
          expect(rightOf(part.box)).toBeLessThanOrEqual((counts[place] ?? 0) * unit + 1e-9);
          expect(part.box.x).toBeGreaterThanOrEqual((counts[place - 1] ?? 0) * unit - 1e-9);
        }
      }),
    );
  });

  test('两行比长短，不会和真数的先后相反', () => {
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        const [less, more] = (a[3] ?? 0) <= (b[3] ?? 0) ? [a, b] : [b, a];
        const [one, two] = layout(rowOf(less.map(banded)), rowOf(more.map(banded))).rows;
        const ends = [one, two].map((row) => {
          const last = row?.parts.at(-1);
          return last === undefined ? 0 : rightOf(last.box);
        });
        expect(ends[0]).toBeLessThanOrEqual((ends[1] ?? 0) + 1e-9);
      }),
    );
  });

  test('照实的没有虚线；只说在哪一档的，末尾有虚线', () => {
    const [sure, vague] = layout(
      rowOf([5, 8, 10, 20].map(exact)),
      rowOf([5, 8, 10, 20].map(banded)),
    ).rows;
    expect(sure?.parts.map(({ type }) => type)).toEqual(['bar', 'bar', 'bar', 'bar']);
    expect(vague?.parts.map(({ type }) => type)).toEqual([
      'bar',
      'doubt',
      'bar',
      'doubt',
      'bar',
      'doubt',
    ]);
    expect(vague?.parts.at(-1)?.type).toBe('doubt');
  });

  test('样样都不足5的，只有一截虚线，不是零长', () => {
    const [row] = layout(rowOf([1, 2, 3, 4].map(banded)), rowOf([0, 0, 0, 400].map(exact))).rows;
    expect(row?.parts.map(({ type }) => type)).toEqual(['doubt']);
    expect(row?.parts[0]?.box.width).toBeGreaterThan(2);
  });
});

test.each([
  ['没报', { said: 'missing' }, '没报'],
  ['不登', { said: 'withheld' }, '这一期不登'],
  ['还没到日子', { said: 'not-due' }, '还没到日子'],
] as const)('%s的一行画斜纹，一段也不画', (_, published, words) => {
  const [row] = layout(rowOf([published, published, published, published])).rows;
  expect(row?.parts).toEqual([]);
  expect(row?.gap?.width).toBe(320);
  expect(row?.words.map(({ text }) => text)).toEqual([words]);
});

test('条子下面的话照各段的次序，都说几到几，「不足5」的合起来说', () => {
  expect(wordsIn(rowOf([25, 27, 40, 43].map(banded)))).toBe(
    '办好25到29，期限内11到19，超期、没答复不足5',
  );
});

test('一共多少，写在右上角；写不下的写到条子下面', () => {
  const ends = [25, 27, 40, 43].map(banded);
  expect(layout(rowOf(ends)).rows[0]?.total).toBe('收到40到44');
  const long = rowOf(ends, '名字长到一行放不下的一个方面，还要再长一点');
  expect(layout(long).rows[0]?.total).toBe('');
  expect(wordsIn(long)).toMatch(/^收到40到44，/);
});

test('四份都不足5，只说一句', () => {
  expect(wordsIn(rowOf([1, 1, 2, 3].map(banded)))).toBe('样样都不足5');
});

test('各段不登、一共多少登了的，一共多少照样说', () => {
  const withheld: Published = { said: 'withheld' };
  const row = rowOf([withheld, withheld, withheld, banded(27)]);
  expect(layout(row).rows[0]).toMatchObject({ total: '收到25到29', parts: [] });
  expect(wordsIn(row)).toBe('办到哪一步，这一期不登');
  const silent = rowOf([withheld, withheld, withheld, withheld]);
  expect(layout(silent).rows[0]?.total).toBe('');
  expect(wordsIn(silent)).toBe('这一期不登');
});
