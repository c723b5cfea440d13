import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shQuoted } from './sh-quoted.ts';

/** sh 读出来的几段。 */
function readBySh(texts: readonly string[]): readonly string[] {
  const script = `printf '%s\\0' ${texts.map(shQuoted).join(' ')}`;
  return execFileSync('sh', [], { input: script, encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('不管什么字，sh 读出来就是那几个字', () => {
  const unit = fc.oneof(
    fc.constantFrom(`'`, '"', '\\', '$', '`', '!', '\n', '\r', ' ', '~', '*', '#', '-', `'\\''`),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  const text = fc.array(unit, { maxLength: 8 }).map((parts) => parts.join('').replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
      expect(readBySh(texts)).toEqual(texts);
    }),
    { numRuns: 30 },
  );
});
