import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCounted, anyPublished, expectInside } from '../../tests/support/chart-source.ts';
import { drawStackedBars, layoutStackedBars, type StackedRow } from './stacked-bars.ts';

const styles = [
  { name: '办好', pattern: 'solid', tone: 'good' },
  { name: '期限内', pattern: 'hatched', tone: 'plain' },
  { name: '超期', pattern: 'crossed', tone: 'bad' },
  { name: '没答复', pattern: 'open', tone: 'faint' },
] as const;

const rowOf = (published: readonly StackedRow['parts'][number]['published'][]): StackedRow => ({
  label: '基础设施',
  parts: styles.map((style, place) => ({
    ...style,
    published: published[place] ?? { said: 'missing' },
  })),
});

const anyRow = (count: fc.Arbitrary<StackedRow['parts'][number]['published']>) =>
  fc.array(count, { minLength: 4, maxLength: 4 }).map(rowOf);

const about = (value: number) => ({ said: 'about', value }) as const;
const few = { said: 'few', value: 0 } as const;
const layout = (...rows: StackedRow[]) => layoutStackedBars(rows, { width: 320 });

test('多少行、多大的数，都画在框里', () => {
  fc.assert(
    fc.property(fc.array(anyRow(anyPublished), { minLength: 1, maxLength: 8 }), (rows) => {
      expectInside(drawStackedBars(layout(...rows)));
    }),
  );
});

test('各段从左到右照次序，互相不压；取整的长短成比例', () => {
  fc.assert(
    fc.property(anyRow(anyCounted), (row) => {
      const [placed] = layout(row).rows;
      const parts = placed?.parts ?? [];
      expect(parts.map(({ name }) => name)).toEqual(row.parts.map(({ name }) => name));
      for (const [place, { box }] of parts.entries()) {
        expect(box.width).toBeGreaterThan(0);
        const next = parts[place + 1];
        if (next !== undefined) expect(next.box.x).toBeGreaterThan(box.x + box.width);
      }
    }),
  );
});

test('「不足5」画成敞口的短框，不是零长，也比五件的短', () => {
  const [row] = layout(rowOf([about(5), few, about(10), few])).rows;
  const [five, first, ten] = row?.parts ?? [];
  expect(row?.parts.map(({ type }) => type)).toEqual(['bar', 'few', 'bar', 'few']);
  expect(first?.box.width).toBeGreaterThan(0);
  expect(first?.box.width).toBeLessThan(five?.box.width ?? 0);
  expect(ten?.box.width).toBeCloseTo(2 * (five?.box.width ?? 0));
});

test.each([
  ['没报', { said: 'missing' }, '没报'],
  ['还没到日子', { said: 'not-due' }, '还没到日子'],
] as const)('%s的一行画斜纹，一段也不画', (_, published, words) => {
  const [row] = layout(rowOf([published, published, published, published])).rows;
  expect(row?.parts).toEqual([]);
  expect(row?.gap?.width).toBe(320);
  expect(row?.words.map(({ text }) => text)).toEqual([words]);
});

test('条子下面的话照各段的次序，「不足5」的合起来说', () => {
  const [row] = layout(rowOf([about(25), few, about(5), few])).rows;
  expect(row?.words.map(({ text }) => text).join('')).toBe(
    '办好约25，超期约5，期限内、没答复不足5',
  );
});

test('四份都不足5，只说一句', () => {
  const [row] = layout(rowOf([few, few, few, few])).rows;
  expect(row?.words.map(({ text }) => text)).toEqual(['样样都不足5']);
});
