import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('键排好、缩进两格、末尾一个换行，没有的不写', () => {
  expect(canonicalJson({ b: 1, a: { z: [2, 1], y: undefined, x: '甲' } })).toBe(
    '{\n  "a": {\n    "x": "甲",\n    "z": [\n      2,\n      1\n    ]\n  },\n  "b": 1\n}\n',
  );
});

test('键的先后怎么来，写出来都一样，读回来也一样', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (data) => {
      const reversed = Object.fromEntries(Object.entries(data).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(data));
      expect({ ...JSON.parse(canonicalJson(data)) }).toEqual({ ...data });
    }),
  );
});
