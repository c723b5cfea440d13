import { describe, expect, test } from 'vitest';
import { type Candidates, count, untried, verdict } from './candidates.ts';

const between = (low: number, high: number, more: Partial<Candidates> = {}): Candidates => ({
  low,
  high,
  attained: [{ from: low, to: high }],
  excluded: [],
  ...more,
});

describe('漏不漏', () => {
  test.each([
    ['0 到 4，五种', between(0, 4), 'safe'],
    ['1 到 4，四种', between(1, 4), 'leak'],
    ['正好是 0', between(0, 0), 'safe'],
    ['正好是 3', between(3, 3), 'leak'],
    ['5 到 6，没有小的', between(5, 6), 'safe'],
    ['4 到 6，有一个小的', between(4, 6), 'leak'],
    ['少了 2 件，也是小数', between(-2, -2), 'leak'],
    ['-2 到 2，五种', between(-2, 2), 'safe'],
    ['外面有五种，里面只见到 1', between(0, 4, { attained: [{ from: 1, to: 1 }] }), 'open'],
    ['外面有三种，小的一个也没见到', between(0, 2, { attained: [{ from: 0, to: 0 }] }), 'open'],
    [
      '有小的，可是证明了都做不到',
      between(0, 2, { attained: [{ from: 0, to: 0 }], excluded: [1, 2] }),
      'safe',
    ],
    [
      '隔着做不到的，连不成五个',
      between(0, 8, { attained: [{ from: 1, to: 1 }], excluded: [0, 4] }),
      'leak',
    ],
    [
      '挨着的两段连成五个',
      between(0, 9, {
        attained: [
          { from: 0, to: 2 },
          { from: 3, to: 4 },
        ],
      }),
      'safe',
    ],
  ] as const)('%s', (_, candidates, expected) => {
    expect(verdict(candidates)).toBe(expected);
  });
});

test('数还剩几种，除去证明做不到的', () => {
  expect(count(between(0, 6, { excluded: [3, 9] }))).toBe(6);
});

test('接着试挨着见过的值，都试过了就没有了', () => {
  expect(untried(between(0, 4, { attained: [{ from: 2, to: 2 }] }))).toBe(1);
  expect(untried(between(0, 4, { attained: [{ from: 2, to: 4 }], excluded: [1] }))).toBe(0);
  expect(untried(between(0, 1))).toBeUndefined();
});
