import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { p, wordFile } from '../../tests/support/word-file.ts';
import { zipOf } from '../../tests/support/workbook.ts';
import { readNotice } from './read-notice.ts';
import { UnreadableNotice } from './unreadable-notice.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const compound = (names: string) =>
  Uint8Array.from([
    ...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ...new Uint8Array(Uint16Array.from(names, (char) => char.charCodeAt(0)).buffer),
  ]);
const good = wordFile({ body: p('各村：') });
/** 「關於印發補助辦法的通知\n請遵照執行。」存成 Big5。 */
const big5 = Uint8Array.from(
  Buffer.from('c3f6a9f3a64cb56fb8c9a755bfecaa6baabab371aabe0abdd0bfedb7d3b0f5a6e6a1430a', 'hex'),
);
const SECRET = '张某的电话';

test.each<[string, Uint8Array, RegExp]>([
  ['空文件', new Uint8Array(), /空的/],
  ['只有空白的文件', utf8('\ufeff \r\n　\n'), /空的/],
  [
    '老的 .doc、WPS 的 .wps',
    compound(`WordDocument${SECRET}`),
    /\.doc，或者 WPS 的 \.wps.*另存为.*\.docx/,
  ],
  ['加了密码的 .docx', compound('EncryptedPackage'), /加了密码.*去掉密码/],
  ['老的表格', compound('Workbook'), /旧格式的表格/],
  ['PDF', latin(`%PDF-1.7 ${SECRET.length}`), /PDF.*复制出来/],
  ['.rtf', latin('{\\rtf1\\ansi'), /\.rtf.*另存为/],
  ['网页', utf8(`<!DOCTYPE html><p>${SECRET}`), /网页.*另存为/],
  ['图片', latin('\x89PNG\r\n\x1a\n'), /图片/],
  ['压缩包', latin('Rar!\x1a\x07'), /先解压/],
  ['别的压缩包', zipOf({ '名单.txt': SECRET }), /不是一份 Word 文件.*先解压/s],
  ['Excel 表格', zipOf({ 'xl/workbook.xml': '<workbook/>' }), /Excel/],
  ['.odt', zipOf({ mimetype: 'x', 'content.xml': '<a/>' }), /\.odt.*另存为/],
  ['.ofd', zipOf({ 'OFD.xml': '<a/>' }), /\.ofd/],
  ['演示文稿', zipOf({ 'ppt/presentation.xml': '<a/>' }), /演示文稿/],
  ['切掉了尾巴的 .docx', good.subarray(0, good.length - 30), /坏了/],
  [
    '标签对不上的 .docx',
    zipOf({ 'word/document.xml': `<w:document><w:body><w:p>${SECRET}` }),
    /坏了/,
  ],
  ['没有正文的 .docx', zipOf({ 'word/document.xml': '<w:document/>' }), /没有正文/],
  ['二进制', Uint8Array.from([0, 1, 2, 3, 0xff, 0]), /认不出是什么/],
  ['存成 Big5 的文字文件', big5, /乱码.*编码选“UTF-8”/s],
  ['读错了又存过一遍的', utf8('å\u0085³äº\u008eå\u0081\u009aå¥½æ\u0098¥è\u0080\u0095'), /乱码/],
  ['一个字也没有的 .docx', wordFile({ body: p('') }), /没有字/],
  [
    '解开来大得不得了的 .docx',
    zipSync({
      '_rels/.rels': utf8('<a/>'),
      'word/document.xml': utf8(
        `<w:document><w:body>${' '.repeat(6_000_000)}</w:body></w:document>`,
      ),
    }),
    /大得不像一份公文/,
  ],
  [
    '套了几万层的 .docx',
    zipOf({
      'word/document.xml': `<document><body>${'<a>'.repeat(30_000)}${'</a>'.repeat(30_000)}</body></document>`,
    }),
    /坏了/,
  ],
])('%s：不读，说清楚怎么办，不带里面的字', (_, bytes, said) => {
  const attempt = () => readNotice(bytes);
  expect(attempt).toThrow(UnreadableNotice);
  expect(attempt).toThrow(said);
  expect(attempt).not.toThrow(new RegExp(SECRET));
});

test('地名里有几个不常用的字，照读；UTF-8 的繁体字也照读', () => {
  expect(readNotice(encodeGbk('衢江边瓯溪镇各村：\r\n走到户。\r\n')).blocks).toHaveLength(2);
  expect(readNotice(utf8('關於印發補助辦法的通知\n')).blocks).toHaveLength(1);
});

test('文字文件不管存成什么编码，读来一样', () => {
  const text = '各村（居）：\r\n一、总体要求\r\n走到户。\r\n';
  const wide = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  const [first, ...rest] = [
    utf8(text),
    utf8(`\ufeff${text}`),
    encodeGbk(text),
    new Uint8Array(wide.buffer),
  ].map((bytes) => readNotice(bytes));
  expect(first?.blocks).toHaveLength(3);
  for (const other of rest) expect(other).toEqual(first);
});

test('随便什么字节，不是读得了，就是说清楚读不了', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
          const bytes = good.slice();
          bytes[at] = byte;
          return bytes;
        }),
      ),
      (bytes) => {
        try {
          readNotice(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableNotice);
        }
      },
    ),
    { numRuns: 400 },
  );
});
