import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** 一张干净的小图，两样颜色。 */
export async function cleanPicture(format: 'jpeg' | 'png' | 'webp'): Promise<Uint8Array> {
  const half = { create: { width: 24, height: 32, channels: 3, background: '#a03' } } as const;
  const picture = sharp({ create: { width: 48, height: 32, channels: 3, background: '#cdb' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .toFormat(format);
  return new Uint8Array(await picture.toBuffer());
}

/** 一段 Exif：有拍照的地点，后面跟着一个藏着小图的目录。数是编的。 */
export function exifBlock(order: 'II' | 'MM' = 'II'): Uint8Array {
  const block = Buffer.alloc(80);
  const isLittle = order === 'II';
  const put16 = (value: number, at: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const put32 = (value: number, at: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  block.write(order, 0, 'latin1');
  put16(42, 2);
  put32(8, 4);
  put16(1, 8);
  put16(0x8825, 10);
  put16(4, 12);
  put32(1, 14);
  put32(60, 18);
  put32(30, 22);
  put16(1, 30);
  put16(0x0201, 32);
  put16(4, 34);
  put32(1, 36);
  put32(64, 40);
  return block;
}

/** JPEG 的一段，插在开头。 */
export function withJpegSegment(picture: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 + marker, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, data, picture.subarray(2)]);
}

/** PNG 的一块，插在 IHDR 后面。 */
export function withPngChunk(picture: Uint8Array, name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([picture.subarray(0, 33), length, body, sum, picture.subarray(33)]);
}

/** WebP 的一块，接在最后，连总长度一起改。 */
export function withWebpChunk(picture: Uint8Array, name: string, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  const whole = Buffer.concat([picture, head, data, Buffer.alloc(data.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}
