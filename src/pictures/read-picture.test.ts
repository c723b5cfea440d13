import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
  withPngChunk,
  withWebpChunk,
} from '../../tests/support/pictures/planted.ts';
import { readPicture, refusedPicture } from './read-picture.ts';

const letters = (text: string) => Buffer.from(text, 'latin1');
const jpeg = await cleanPicture('jpeg');
const png = await cleanPicture('png');
const webp = await cleanPicture('webp');
const xmp = letters('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="0,0.0N"/>');

test.each([
  ['jpeg', jpeg],
  ['png', png],
  ['webp', webp],
])('干净的 %s：认得尺寸，什么也没有夹带', (format, picture) => {
  const clean = { format, width: 48, height: 32, carried: [], isWhole: true };
  expect(readPicture(picture)).toEqual(clean);
});

describe.each(['II', 'MM'] as const)('Exif 里的地点（%s）', (order) => {
  const block = exifBlock(order);
  test.each([
    ['JPEG', withJpegSegment(jpeg, 0xe1, Buffer.concat([letters('Exif\0\0'), block]))],
    ['PNG', withPngChunk(png, 'eXIf', block)],
    ['WebP', withWebpChunk(webp, 'EXIF', block)],
    [
      'WebP，前面带着 Exif 两个字的',
      withWebpChunk(webp, 'EXIF', Buffer.concat([letters('Exif\0\0'), block])),
    ],
  ])('%s', (_, picture) => {
    expect(readPicture(picture)?.carried).toEqual(['camera', 'position', 'preview']);
  });
});

test.each([
  ['JPEG 的 XMP', withJpegSegment(jpeg, 0xe1, xmp), 'position'],
  [
    'PNG 的 XMP',
    withPngChunk(png, 'iTXt', letters('XML:com.adobe.xmp\0\0\0\0\0GPSLongitude')),
    'position',
  ],
  ['WebP 的 XMP', withWebpChunk(webp, 'XMP ', xmp), 'position'],
  ['JPEG 的 IPTC', withJpegSegment(jpeg, 0xed, letters('Photoshop 3.0\x008BIM')), 'editor'],
  ['JPEG 的注释', withJpegSegment(jpeg, 0xfe, letters('by somebody')), 'words'],
  [
    'JPEG 的颜色文件',
    withJpegSegment(jpeg, 0xe2, letters('ICC_PROFILE\0\x01\x01copyright')),
    'profile',
  ],
  ['JPEG 的第二张图', withJpegSegment(jpeg, 0xe2, letters('MPF\0')), 'preview'],
  ['JFIF 里的小图', withJpegSegment(jpeg, 0xe0, letters('JFXX\0\x10')), 'preview'],
  ['认不得的 APP 段', withJpegSegment(jpeg, 0xe7, letters('Maker')), 'unknown'],
  ['塞长了的 Adobe 段', withJpegSegment(jpeg, 0xee, letters('Adobe and a name')), 'unknown'],
  ['PNG 的 tEXt', withPngChunk(png, 'tEXt', letters('Author\0somebody')), 'words'],
  ['PNG 的 zTXt', withPngChunk(png, 'zTXt', letters('Comment\0\0x')), 'words'],
  ['PNG 的 iTXt', withPngChunk(png, 'iTXt', letters('Title\0\0\0\0\0x')), 'words'],
  [
    '写成字的 Exif',
    withPngChunk(png, 'tEXt', letters('Raw profile type exif\0 45786966')),
    'camera',
  ],
  ['PNG 的时间', withPngChunk(png, 'tIME', new Uint8Array(7)), 'saved'],
  [
    'PNG 里记的存下的日子',
    withPngChunk(png, 'tEXt', letters('date:create\x002022-11-24T17:43:27+00:00')),
    'saved',
  ],
  ['冒充日子的字', withPngChunk(png, 'tEXt', letters('date:create\x00somebody')), 'words'],
  ['PNG 的颜色文件', withPngChunk(png, 'iCCP', letters('Name\0\0x')), 'profile'],
  ['会动的 PNG', withPngChunk(png, 'acTL', new Uint8Array(8)), 'moving'],
  ['塞长了的 PNG 短块', withPngChunk(png, 'gAMA', letters('a longer text')), 'unknown'],
  ['WebP 的颜色文件', withWebpChunk(webp, 'ICCP', letters('copyright')), 'profile'],
  ['会动的 WebP', withWebpChunk(webp, 'ANIM', new Uint8Array(6)), 'moving'],
  ['认不得的 WebP 块', withWebpChunk(webp, 'NOTE', letters('x')), 'unknown'],
])('%s，认得出来', (_, picture, kind) => {
  expect(readPicture(picture)?.carried).toContain(kind);
});

test.each([
  ['jpeg', jpeg],
  ['png', png],
  ['webp', webp],
])('%s 后面接着录像、压缩包，认得出来', (_, picture) => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), (extra) => {
      const read = readPicture(Buffer.concat([picture, extra]));
      expect(read?.carried).toEqual(['trailing']);
    }),
  );
});

const segment = fc.record({
  marker: fc.constantFrom(0xe1, 0xe2, 0xe3, 0xed, 0xef, 0xfe),
  data: fc.uint8Array({ maxLength: 40 }),
});
const place = Buffer.concat([letters('Exif\0\0'), exifBlock()]);

test('别的段有几个、排在前面还是后面，里面的地点都认得出来', () => {
  fc.assert(
    fc.property(fc.array(segment), fc.array(segment), (before, after) => {
      const all = [...before, { marker: 0xe1, data: place }, ...after];
      const picture = all.reduce(
        (made, { marker, data }) => withJpegSegment(made, marker, data),
        jpeg,
      );
      const read = readPicture(picture);
      expect(read?.carried).toContain('position');
      expect(read?.isWhole).toBe(true);
    }),
  );
});

test('任何一段认不得的，哪种图片里也不放过', () => {
  const name = fc.stringMatching(/^[A-Za-z]{4}$/);
  fc.assert(
    fc.property(name, fc.uint8Array({ minLength: 800, maxLength: 900 }), (chunk, data) => {
      fc.pre(chunk !== 'IDAT');
      expect(readPicture(withPngChunk(png, chunk, data))?.carried).not.toEqual([]);
      fc.pre(chunk !== 'VP8L' && chunk !== 'ALPH');
      expect(readPicture(withWebpChunk(webp, chunk, data))?.carried).not.toEqual([]);
    }),
  );
});

test.each([
  ['jpeg', withJpegSegment(jpeg, 0xe1, place)],
  ['png', withPngChunk(png, 'eXIf', exifBlock())],
  ['webp', withWebpChunk(webp, 'EXIF', exifBlock())],
])('断在哪里的 %s 都不是完整的，也不会卡住、出错', (_, picture) => {
  for (let length = 0; length < picture.length; length++) {
    expect(readPicture(picture.subarray(0, length))?.isWhole ?? false).toBe(false);
  }
});

test('坏了几个字节的、乱七八糟的，都读得完', () => {
  const any = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(fc.constantFrom(jpeg, png, webp), any, fc.nat(600), (picture, noise, at) => {
      const spoilt = Buffer.from(picture);
      spoilt.set(noise.subarray(0, Math.max(0, spoilt.length - at)), Math.min(at, spoilt.length));
      expect(() => readPicture(spoilt)).not.toThrow();
      expect(() => readPicture(Buffer.concat([picture.subarray(0, 12), noise]))).not.toThrow();
    }),
  );
});

test.each([
  ['heic', '\0\0\0\x18ftypheic'],
  ['avif', '\0\0\0\x1cftypavif'],
  ['gif', 'GIF89a'],
  ['bmp', 'BM\0\0'],
  ['tiff', 'II*\0'],
  ['svg', '<?xml version="1.0"?><svg xmlns="">'],
])('%s 认得出是哪一种，好说怎么另存', (kind, head) => {
  expect(refusedPicture(letters(head))).toBe(kind);
  expect(readPicture(letters(head))).toBeUndefined();
});
