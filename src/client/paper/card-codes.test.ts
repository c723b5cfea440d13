import { expect, test } from 'vitest';
import { codesInQuery } from './card-codes.ts';

test.each([
  ['?codes=1010,1014', ['1010', '1014']],
  ['?codes=1010,abc,10', ['1010']],
  ['?codes=', []],
  ['', []],
])('地址后面是「%s」', (search, codes) => {
  expect([...codesInQuery(search)]).toEqual(codes);
});
