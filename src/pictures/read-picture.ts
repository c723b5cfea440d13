import { lettersAt } from './bytes.ts';
import { readJpeg } from './jpeg.ts';
import type { PictureRead, RefusedPicture } from './picture-read.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** 由字节（不看扩展名）读一个图片文件：尺寸、夹带了什么、完不完整。不是 JPEG、PNG、WebP 的是 `undefined`。 */
export function readPicture(bytes: Uint8Array): PictureRead | undefined {
  const head = lettersAt(bytes, 0, 12);
  if (head.startsWith('\u00ff\u00d8\u00ff')) return readJpeg(bytes);
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return readPng(bytes);
  return /^RIFF.{4}WEBP$/s.test(head) ? readWebp(bytes) : undefined;
}

/** 认得出、但是不收的图片是哪一种；别的是 `undefined`。 */
export function refusedPicture(bytes: Uint8Array): RefusedPicture | undefined {
  const head = lettersAt(bytes, 0, 256);
  const brand = /^.{4}ftyp(.{4})/s.exec(head)?.[1];
  if (brand !== undefined && /^avi[fs]$/.test(brand)) return 'avif';
  if (brand !== undefined && /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(brand)) return 'heic';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('BM')) return 'bmp';
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return 'tiff';
  return /<svg[\s>]/i.test(head) ? 'svg' : undefined;
}
