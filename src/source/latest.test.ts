import { expect, test } from 'vitest';
import { latest } from './latest.ts';

test('连着问同一样，只算一遍；问过别的再问，重新算', () => {
  const asked: string[] = [];
  const nameOf = latest((one: { readonly name: string }) => {
    asked.push(one.name);
    return one.name;
  });
  const [a, b] = [{ name: '甲' }, { name: '乙' }];
  expect([a, a, b, b, a].map(nameOf)).toEqual(['甲', '甲', '乙', '乙', '甲']);
  expect(asked).toEqual(['甲', '乙', '甲']);
});

test('算出来是没有的，也记得住', () => {
  let times = 0;
  const nothing = latest(() => {
    times += 1;
    return undefined;
  });
  const key = {};
  expect([nothing(key), nothing(key), times]).toEqual([undefined, undefined, 1]);
});
