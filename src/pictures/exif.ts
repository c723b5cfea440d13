import { bigEndian, lettersAt, littleEndian } from './bytes.ts';
import type { Carried } from './picture-read.ts';

/** TIFF 标签：GPS 在哪里（Exif 2.3 §4.6.3）。 */
const GPS_POINTER = 0x8825;
/** TIFF 标签：藏着的小图在哪里、多长。 */
const PREVIEW_TAGS = new Set([0x0201, 0x0111]);
/** 一串目录最多跟几个：坏文件会指回自己。 */
const MOST_DIRECTORIES = 8;

/** 一段 Exif（从 TIFF 头起，前面可以有 `Exif\0\0`）里夹带什么。总有 `camera`；读不通的也是。 */
export function carriedInExif(block: Uint8Array): readonly Carried[] {
  const tiff = lettersAt(block, 0, 4) === 'Exif' ? block.subarray(6) : block;
  const order = lettersAt(tiff, 0, 2);
  if (order !== 'II' && order !== 'MM') return ['camera'];
  const read = order === 'II' ? littleEndian : bigEndian;
  const carried = new Set<Carried>(['camera']);
  let directory = read(tiff, 4, 4);
  for (let seen = 0; seen < MOST_DIRECTORIES; seen++) {
    if (directory < 8 || directory + 2 > tiff.length) break;
    const count = read(tiff, directory, 2);
    const end = directory + 2 + count * 12;
    for (let entry = directory + 2; entry + 12 <= Math.min(end, tiff.length); entry += 12) {
      const tag = read(tiff, entry, 2);
      if (tag === GPS_POINTER) carried.add('position');
      if (seen > 0 && PREVIEW_TAGS.has(tag)) carried.add('preview');
    }
    directory = read(tiff, end, 4);
  }
  return [...carried];
}

/** 一段 XMP 里夹带什么：`exif:GPSLatitude` 这样的是地点，`xmp:Thumbnails` 是小图。 */
export function carriedInXmp(block: Uint8Array): readonly Carried[] {
  const text = new TextDecoder('latin1').decode(block);
  return [
    'editor',
    ...(/GPS(?:L|Alt|Dest|Area)/i.test(text) ? (['position'] as const) : []),
    ...(/Thumbnails/.test(text) ? (['preview'] as const) : []),
  ];
}

/** 一段 Exif 里记着的日子，最早的一个，`YYYY-MM-DD`；没有的是 `undefined`。 */
export function takenDay(block: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(block);
  const days = text.matchAll(/((?:19|20)\d\d):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01]) \d\d:\d\d/g);
  return [...days].map(([, year, month, day]) => `${year}-${month}-${day}`).toSorted()[0];
}
