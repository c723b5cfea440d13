import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, labelOf, type Position, positionOf, splitAnchor } from './labels.ts';
import type { Ordinal } from './numbering.ts';

const said = (anchor: string, home: 'official' | 'articles') => {
  const position = positionOf(anchor, home);
  return position && labelOf(position);
};

test.each([
  ['2', '第二部分'],
  ['2-8', '二、（八）'],
  ['2-8-1', '二、（八）1.'],
  ['2-8-1-1', '二、（八）1.（1）'],
  ['2-8-1-1-3-2', '二、（八）1.（1）3）②'],
  ['1-0-2', '一、2.'],
  ['1-2_2', '一、（二）（第2处）'],
  ['t3', '第三条'],
  ['t3-2', '第三条第二款'],
  ['z-1', '第一章'],
  ['a1', '附件1'],
  ['a1-2', '附件1第二部分'],
  ['a2-t3-1-4', '附件2第三条第一款第（四）项'],
  ['a0-2', '附件目录第2行'],
  ['d2-1', '第2份第一部分'],
  ['n4-2-1', '4.2.1'],
  ['n4-2-1-0-2', '4.2.1第（2）项'],
])('公文锚点 %s 念作「%s」', (anchor, label) => {
  expect(said(anchor, 'official')).toBe(label);
});

test.each([
  ['3', '第三条'],
  ['3-2', '第三条第二款'],
  ['3-1-2', '第三条第一款第（二）项'],
  ['3-1-2-1', '第三条第一款第（二）项第1目'],
  ['3-1-2-1-4', '第三条第一款第（二）项第1目第4点'],
  ['3.1', '第三条之一'],
  ['3.1-2', '第三条之一第二款'],
  ['1260', '第一千二百六十条'],
  ['z-1', '第一章'],
  ['z-1-2', '第一章第二节'],
  ['b-2-0-4', '第二编第四章'],
  ['b-2-3-4-1', '第二编第三分编第四章第一节'],
  ['b-0-2', '第二分编'],
  ['s2-8', '二、（八）'],
  ['a1-3', '附件1第三条'],
])('村规锚点 %s 念作「%s」', (anchor, label) => {
  expect(said(anchor, 'articles')).toBe(label);
});

test.each(['', 'z', 'z-', 'basis-1', '2-', '2-0', '1-2-3-4-5-6-7-8-9', '10000', 'z-1-2-3', 't3'])(
  '「%s」不是村规条款的锚点',
  (anchor) => {
    expect(positionOf(anchor, 'articles')).toBeUndefined();
  },
);

const count = fc.integer({ min: 1, max: 999 });
const ordinal: fc.Arbitrary<Ordinal> = fc.oneof(
  count.map((number) => ({ number })),
  fc.record({ number: count, insert: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ number: count, repeat: fc.integer({ min: 2, max: 9 }) }),
);
const list = (branch: Position['branch'], most: number) =>
  fc
    .array(ordinal, { minLength: 1, maxLength: most })
    .filter((numbers) => !(numbers.length === 2 && numbers[1]?.number === 1))
    .map((numbers) => ({ branch, numbers }));
const position: fc.Arbitrary<Position> = fc
  .record({
    document: fc.integer({ min: 1, max: 9 }),
    attachment: fc.integer({ min: 0, max: 20 }),
    at: fc.oneof(
      list('official', 6),
      list('article', 5),
      list('decimal', 4),
      fc.array(ordinal, { minLength: 4, maxLength: 4 }).map((numbers) => ({
        branch: 'division' as const,
        numbers,
      })),
    ),
  })
  .map(({ at, ...part }) => ({ ...part, ...at }));

test('位置写成锚点再读回来，还是那个位置', () => {
  fc.assert(
    fc.property(position, fc.constantFrom('official' as const, 'articles' as const), (at, home) => {
      expect(positionOf(anchorOf(at, home), home)).toEqual(at);
    }),
  );
});

test('锚点只有数字、减号和几个定死的字母', () => {
  fc.assert(
    fc.property(position, fc.constantFrom('official' as const, 'articles' as const), (at, home) => {
      expect(anchorOf(at, home)).toMatch(/^[a-z0-9._]+(?:-[a-z0-9._]+)*$/);
    }),
  );
});

test.each([
  ['/4001/#2-8', '/4001/', '2-8'],
  ['2001#3.1', '2001', '3.1'],
  ['/1010/#', '/1010/', ''],
  ['/1010/', '/1010/', undefined],
])('地址 %s 是页 %s 的锚点 %s', (address, page, anchor) => {
  expect(splitAnchor(address)).toEqual({ page, anchor });
});
