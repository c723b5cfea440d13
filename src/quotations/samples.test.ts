import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSamples, unpackSamples } from './packed-samples.ts';
import { hashRange, samplesOf } from './samples.ts';

const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x4e40 }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});
const passage = han.filter(({ length }) => length >= 10);

test('同样的话夹在哪里，两边总留下同一个指纹', () => {
  fc.assert(
    fc.property(passage, han, han, han, han, (text, ...[a, b, c, d]) => {
      const one = new Set(samplesOf(a + text + b).map(({ hash }) => hash));
      expect(samplesOf(c + text + d).some(({ hash }) => one.has(hash))).toBe(true);
    }),
  );
});

test('装起来再读出来，一个不差，次序、重的不管', () => {
  const pages = fc.array(fc.array(fc.integer({ min: 0, max: hashRange - 1 }), { maxLength: 80 }));
  fc.assert(
    fc.property(pages, (hashes) => {
      const read = hashes.map((): number[] => []);
      const packed = packSamples(hashes);
      unpackSamples(packed, hashes.length, (hash, page) => read[page]?.push(hash));
      const sorted = hashes.map((page) => Array.from(new Set(page)).sort((a, b) => a - b));
      expect(read).toEqual(sorted);
      expect(packSamples(sorted.map((page) => page.toReversed()))).toEqual(packed);
    }),
  );
});

test('读到一半没了，不出错', () => {
  const packed = packSamples([[1, 2, 3, 4_000_000], [5]]);
  expect(() => unpackSamples(packed.slice(0, 3), 2, () => {})).not.toThrow();
});
