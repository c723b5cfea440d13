import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, readKeyText, writeKeyText } from './key.ts';

test('钥匙写下来，读回来还是那一把，是不是演示的也还在', () => {
  const key = fc.record({
    bytes: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    demo: fc.boolean(),
  });
  fc.assert(
    fc.property(key, (given) => {
      expect(readKeyText(writeKeyText(given))).toEqual(given);
    }),
  );
});

test('记事本存的也读得出来：前面有 BOM，行末有回车', () => {
  const text = writeKeyText({ bytes: new Uint8Array(32).fill(7), demo: false });
  expect(readKeyText(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)?.bytes[31]).toBe(7);
});

test.each([
  ['空的', ''],
  ['没有头一行', '07'.repeat(32)],
  ['少一个字', `明白栏钥匙\n${'07'.repeat(31)}0\n`],
  ['别的文件', 'hello\nworld'],
])('%s，不是钥匙', (_, text) => {
  expect(readKeyText(text)).toBeUndefined();
});

test('不是32个字节的，不写成钥匙', () => {
  expect(() => writeKeyText({ bytes: new Uint8Array(16), demo: false })).toThrow('32');
});

test('指纹是 SHA-256 的前四个字节', () => {
  expect(fingerprintOf(Uint8Array.of(0x9f, 0x31, 0xc2, 0x0a, 0xff))).toBe('9f31c20a');
});
