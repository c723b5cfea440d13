import { expect, test } from 'vitest';
import { testKey } from '../../../scripts/demo/town-history.ts';
import { offsetOf } from './offset.ts';

const { hmac } = testKey();
const place = { schema: 'town-1', group: 'matter', part: 'jia/income' };

test('同一格永远是同一个暗数；换钥匙、系列、组、格子，就各算各的', () => {
  expect(offsetOf(hmac, place)).toBe(offsetOf(testKey().hmac, { ...place }));
  const parts = Array.from({ length: 40 }, (_, part) => `v${part}/income`);
  const offsets = (change: object, key = hmac) =>
    parts.map((part) => offsetOf(key, { ...place, part, ...change })).join('');
  const all = [
    offsets({}),
    offsets({}, testKey('另一把').hmac),
    offsets({ schema: 'town-2' }),
    offsets({ group: 'dispute' }),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('算暗数的话是系列、组、格子各部分、序号，用空字符隔开', () => {
  const messages: string[] = [];
  offsetOf((message) => {
    messages.push(message);
    return Uint8Array.of(0);
  }, place);
  expect(messages).toEqual(['town-1\u0000matter\u0000jia\u0000income\u00000']);
});

test('第一个字节是 255 的不用，换一个序号再算', () => {
  const bytes = [255, 255, 254];
  const asked: string[] = [];
  const offset = offsetOf((message) => {
    asked.push(message.at(-1) ?? '');
    return Uint8Array.of(bytes[asked.length - 1] ?? 0);
  }, place);
  expect(asked).toEqual(['0', '1', '2']);
  expect(offset).toBe(254 % 5);
});

test('五个暗数机会一样多', () => {
  const tally = [0, 0, 0, 0, 0];
  for (let cell = 0; cell < 5000; cell += 1) {
    const offset = offsetOf(hmac, { ...place, part: `v${cell}` });
    tally[offset] = (tally[offset] ?? 0) + 1;
  }
  // 每个平均 1000，标准差约 28；差到 150 就不是碰巧了。
  for (const count of tally) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
