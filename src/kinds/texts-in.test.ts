import { expect, test } from 'vitest';
import { scalarsIn, textsIn } from './texts-in.ts';

const data = { a: ['一', { b: '二', c: 3 }], d: undefined, e: null, f: true };

test('嵌在几层里面的文字都找得到，数字不算', () => {
  expect(textsIn(data)).toEqual(['一', '二']);
  expect(textsIn('一')).toEqual(['一']);
});

test('每段文字、每个数都说得出在哪里；清单里的用第几个', () => {
  expect(scalarsIn(data)).toEqual([
    { value: '一', path: ['a', 0] },
    { value: '二', path: ['a', 1, 'b'] },
    { value: 3, path: ['a', 1, 'c'] },
  ]);
});
