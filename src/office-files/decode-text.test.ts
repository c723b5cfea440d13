import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

const han = fc.constantFrom(...'走访日期村甲乙丙户数合计小计2022年10月3日,\t；;"\n（）１２３');
const texts = fc.string({ unit: han, minLength: 8 }).map((text) => `走访台账${text}`);

test.each([
  ['UTF-8', utf8],
  ['带字节序标记的 UTF-8', (text: string) => utf8(`\ufeff${text}`)],
  ['UTF-16', utf16le],
  ['GBK', encodeGbk],
])('存成%s的，读回来一个字不差', (_, encode) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeText(encode(text))).toBe(text);
    }),
  );
});

test('老软件在末尾写的 Ctrl-Z 不算字', () => {
  expect(decodeText(utf8('走访台账\r\n\u001a'))).toBe('走访台账\r\n');
  expect(decodeText(utf8('走访台账\u001a\r\n'))).toBe('走访台账');
});

test.each([
  ['夹着零字节的文字', Uint8Array.from([0x41, 0, 0x42])],
  ['二进制', Uint8Array.from([0, 1, 2, 3, 0xff])],
  ['截断的 UTF-8，也不是 GBK', Uint8Array.from([...utf8('走访'), 0xe6, 0xff])],
])('%s认不出编码，读不出字', (_, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});
