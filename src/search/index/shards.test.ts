import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import type { Feature } from './features.ts';
import { type Brief, readShard, shardOf, writeFeatures, writeShards } from './shards.ts';

const brief: Brief = {
  path: '1010/',
  code: '1010',
  title: '农村低保',
  clause: '',
  kind: 'policies',
  kindLabel: '政策',
  village: '',
  villageName: '',
};
const feature = (
  key: string,
  text: string,
  weights: readonly (readonly [number, number])[],
  named: readonly number[] = [],
): Feature => ({ key, text, weights: new Map(weights), named: new Set(named) });
const roundTrip = (features: readonly Feature[], shards = 1) =>
  writeShards(writeFeatures(features, exampleSounds), shards, () => brief).map((text) =>
    readShard(text, exampleSounds),
  );

describe('写出来再读回去', () => {
  test('键由字推得出来；多音字另一个读音的，记着是另一个读音', () => {
    const [shard] = roundTrip([
      feature('bao di', '低保', [[3, 1]]),
      feature('an yin', '银行', [[4, 1]]),
    ]);
    expect(shard?.entries.get('bao di')?.[0]).toMatchObject({
      text: '低保',
      otherwiseRead: false,
      documents: 1,
    });
    expect(shard?.entries.get('an yin')?.[0]).toMatchObject({ text: '银行', otherwiseRead: true });
  });

  test('编号、首字母、条款、单字也读得回来', () => {
    const keys = ['#1010', '@ysaq', '§o2-8', '=sui'];
    const [shard] = roundTrip(
      keys.map((key) => feature(key, key === '=sui' ? '水' : '', [[7, 1]])),
    );
    for (const key of keys) expect(shard?.entries.get(key)?.[0]?.postings[0]?.document).toBe(7);
  });

  test('哪几条是写在名字里的，读得回来', () => {
    const weights = [
      [3, 1],
      [9, 0.25],
      [12, 0.6],
    ] as const;
    const [shard] = roundTrip([feature('bao di', '低保', weights, [3, 12])]);
    expect(shard?.entries.get('bao di')?.[0]?.postings.map(({ named }) => named)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('名字里就有的，带上题目', () => {
    const [shard] = roundTrip([
      feature('bao di', '低保', [
        [3, 1],
        [9, 0.25],
      ]),
    ]);
    expect(shard?.briefs.get(3)).toEqual(brief);
    expect(shard?.briefs.has(9)).toBe(false);
  });

  test('一个写法最多记 48 条，重的留下，原来有几条也记着', () => {
    const weights = Array.from({ length: 60 }, (_, at) => [at, at < 12 ? 0.25 : 1] as const);
    const [shard] = roundTrip([feature('bao di', '低保', weights)]);
    const entry = shard?.entries.get('bao di')?.[0];
    expect(entry?.documents).toBe(60);
    expect(entry?.postings.map(({ document }) => document)).toEqual(
      Array.from({ length: 48 }, (_, at) => at + 12),
    );
  });

  test('随便哪些条、多少分量，序号一个不差，分量差不到半级', () => {
    const weights = fc.uniqueArray(
      fc.tuple(fc.nat(100_000), fc.double({ min: 0.06, max: 1.5, noNaN: true })),
      {
        selector: ([document]) => document,
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(weights, (pairs) => {
        const [shard] = roundTrip([feature('bao di', '低保', pairs)]);
        const found = new Map(
          shard?.entries
            .get('bao di')?.[0]
            ?.postings.map(({ document, weight }) => [document, weight]),
        );
        expect([...found.keys()].sort()).toEqual(pairs.map(([document]) => document).sort());
        for (const [document, weight] of pairs) {
          expect(Math.abs((found.get(document) ?? 9) - weight)).toBeLessThanOrEqual(0.031);
        }
      }),
    );
  });
});

test('一个键总在同一片里，片数以内', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 999 }), (key, shards) => {
      const number = shardOf(key, shards);
      expect(number).toBe(shardOf(key, shards));
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(shards);
    }),
  );
});

test('分成许多片，该在哪片的就在哪片', () => {
  const shards = roundTrip([feature('bao di', '低保', [[3, 1]])], 8);
  expect(shards.map(({ entries }) => entries.size > 0).indexOf(true)).toBe(shardOf('bao di', 8));
});
