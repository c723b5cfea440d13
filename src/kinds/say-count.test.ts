import { expect, test } from 'vitest';
import { sayCount } from './say-count.ts';

test.each([
  [0, '零件'],
  [1, '一件'],
  [2, '两件'],
  [8, '八件'],
  [10, '十件'],
  [12, '十二件'],
  [20, '二十件'],
  [64, '六十四件'],
  [99, '九十九件'],
  [100, '100件'],
  [1204, '1204件'],
])('%i 件说成「%s」', (count, said) => {
  expect(sayCount(count, '件')).toBe(said);
});
