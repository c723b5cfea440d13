import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from './all-matches.ts';

test.each([/a(b?)/g, /\d*/gu, /^/gm, /没有/g])('跟 matchAll 找到的一样：%s', (pattern) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '\n', '水') });
  fc.assert(
    fc.property(text, (said) => {
      const strings = (found: Iterable<RegExpExecArray>) =>
        [...found].map((one) => [...one, one.index]);
      expect(strings(allMatches(said, pattern))).toEqual(strings(said.matchAll(pattern)));
    }),
  );
});
