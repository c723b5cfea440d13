import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorOf, labelOf, type Position, positionOf, splitAnchor } from './labels.ts';

test.each([
  ['2', '第二部分'],
  ['2-8', '二、（八）'],
  ['2-8-1', '二、（八）1.'],
  ['2-8-1-1', '二、（八）1.（1）'],
  ['1-0-2', '一、2.'],
])('公文锚点 %s 念作「%s」', (anchor, label) => {
  const position = positionOf(anchor, 'official');
  expect(position && labelOf(position)).toBe(label);
});

test.each([
  ['3', '第三条'],
  ['3-2', '第三条第二款'],
  ['3-1-2', '第三条第一款第（二）项'],
  ['z-1', '第一章'],
  ['z-1-2', '第一章第二节'],
])('村规锚点 %s 念作「%s」', (anchor, label) => {
  const position = positionOf(anchor, 'articles');
  expect(position && labelOf(position)).toBe(label);
});

test.each(['', 'z', 'basis-1', '2-', '2-0', '1-2-3-4-5', '1000', 'z-1-2-3'])(
  '「%s」不是条款的锚点',
  (anchor) => {
    expect(positionOf(anchor, 'articles')).toBeUndefined();
  },
);

test('公文没有章', () => {
  expect(positionOf('z-1', 'official')).toBeUndefined();
});

const number = fc.integer({ min: 1, max: 999 });
const position: fc.Arbitrary<Position> = fc.oneof(
  fc.array(number, { minLength: 1, maxLength: 4 }).map((numbers) => ({
    scheme: 'official' as const,
    numbers,
  })),
  fc
    .constantFrom('chapter' as const, 'article' as const)
    .chain((level) => number.map((n) => ({ scheme: 'articles' as const, level, numbers: [n] }))),
  fc.tuple(number, fc.integer({ min: 2, max: 99 })).map(([article, paragraph]) => ({
    scheme: 'articles' as const,
    level: 'paragraph' as const,
    numbers: [article, paragraph],
  })),
  fc.tuple(number, number, number).map((numbers) => ({
    scheme: 'articles' as const,
    level: 'item' as const,
    numbers,
  })),
);

test('位置写成锚点再读回来，还是那个位置', () => {
  fc.assert(
    fc.property(position, (given) => {
      expect(positionOf(anchorOf(given), given.scheme)).toEqual(given);
    }),
  );
});

test.each([
  ['/4001/#2-8', '/4001/', '2-8'],
  ['2001#3', '2001', '3'],
  ['/1010/#', '/1010/', ''],
  ['/1010/', '/1010/', undefined],
])('地址 %s 是页 %s 的锚点 %s', (address, page, anchor) => {
  expect(splitAnchor(address)).toEqual({ page, anchor });
});
