import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './json-scanner.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('JSON 读得通的，一处错也不报', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(findJsonFault(JSON.stringify(value, undefined, indent))).toBeUndefined();
    }),
  );
});

test('读得通读不通，和 JSON.parse 说的一样；位置在文字里', () => {
  const mutated = fc
    .tuple(
      fc.jsonValue(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', ']', '：', '0', ' ', '//', '\\', '\t', '\u0001', '\u0085'),
    )
    .map(([value, at, noise]) => {
      const text = JSON.stringify(value, undefined, 1);
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + noise + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(mutated, (text) => {
      const fault = findJsonFault(text);
      expect(fault === undefined).toBe(parses(text));
      if (fault !== undefined) expect(fault.offset).toBeLessThan(Math.max(1, text.length));
    }),
    { numRuns: 500 },
  );
});
