import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, windowOf } from '../kinds/progress/rounding.ts';
import type { Published } from './published.ts';
import { type Share, sayShare, shareAmong, shareOf } from './share.ts';

const exact = (value: number): Published => ({ said: 'exact', value, unreported: 0 });
/** 真数 `count` 公布成的那一档。 */
const banded = (count: number): Published => {
  const { least, most } = windowOf(bandOf(count));
  return least === 0
    ? { said: 'few', value: 0, least, most }
    : { said: 'between', value: least + 2, least, most };
};
const anyCount = fc.nat({ max: 600 });
const published = (count: number) => [exact(count), banded(count)] as const;

function expectTrue(share: Share, truth: number): void {
  if (share.said === 'about') {
    expect(Math.abs(share.percent - truth)).toBeLessThanOrEqual(5);
  }
  if ('least' in share) {
    expect(truth).toBeGreaterThanOrEqual(share.least);
    expect(truth).toBeLessThanOrEqual(share.most);
  }
}

describe('说出来的比例，真的比例总在里头', () => {
  test('一部分占全部的：照实的、取档的，混着算也一样', () => {
    fc.assert(
      fc.property(anyCount, anyCount, (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        for (const some of published(part)) {
          for (const all of published(whole)) {
            expectTrue(shareOf(some, all), (100 * part) / Math.max(1, whole));
          }
        }
      }),
    );
  });

  test('一份占几份加起来的', () => {
    fc.assert(
      fc.property(anyCount, anyCount, (part, rest) => {
        for (const some of published(part)) {
          for (const others of published(rest)) {
            expectTrue(shareAmong(some, others), (100 * part) / Math.max(1, part + rest));
          }
        }
      }),
    );
  });
});

test.each<[Published, Published, string]>([
  [exact(31), exact(58), '约53%'],
  [banded(273), exact(430), '约63%'],
  [banded(30), banded(50), '55%到68%'],
  [banded(20), banded(30), '58%到80%'],
  [banded(7), banded(9), '数太少，不算比例'],
  [banded(0), banded(0), '数太少，不算比例'],
  // 不到五十件，说不出「个个都是」「一个也没有」。
  [exact(49), exact(49), '数太少，不算比例'],
  [exact(50), exact(50), '接近100%'],
  [exact(0), exact(50), '接近0%'],
  [{ said: 'withheld' }, exact(50), '不登'],
  [exact(5), { said: 'withheld' }, '不登'],
  [exact(5), { said: 'missing' }, '没报'],
])('%o 占 %o 的，说成「%s」', (part, whole, said) => {
  expect(sayShare(shareOf(part, whole))).toBe(said);
});

test('一题的几种回答，别的回答不会跟着它变，所以比一部分占全部的说得更窄', () => {
  expect(sayShare(shareAmong(banded(20), banded(10)))).toBe('58%到71%');
});
