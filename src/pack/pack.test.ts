import { expect, test } from 'vitest';
import { emptyPack, MOST_ITEMS, wholePage, withItems, withMoved, withoutItem } from './pack.ts';

const codes = ({ items }: typeof emptyPack) => items.map(({ code }) => code);
const three = withItems(emptyPack, ['1010', '2001', '4001'].map(wholePage));

test('加在末尾，有了的不再加，满了的不加', () => {
  const more = withItems(three, [wholePage('2001'), { ...wholePage('2001'), anchor: '3' }]);
  expect(more.items.length).toBe(4);
  const many = Array.from({ length: MOST_ITEMS + 9 }, (_, at) => wholePage(String(1001 + at)));
  expect(withItems(three, many).items.length).toBe(MOST_ITEMS);
});

test('往前挪、往后挪，到头的不动；去得掉', () => {
  expect(codes(withMoved(three, 2, -1))).toEqual(['1010', '4001', '2001']);
  expect(codes(withMoved(three, 0, 1))).toEqual(['2001', '1010', '4001']);
  expect(withMoved(three, 0, -1)).toBe(three);
  expect(withMoved(three, 2, 1)).toBe(three);
  expect(codes(withoutItem(three, 1))).toEqual(['1010', '4001']);
});
