import { carriedInExif, carriedInXmp } from './exif.ts';
import type { Carried } from './picture-read.ts';
import { readPicture, refusedPicture } from './read-picture.ts';

const DATA_URL = /data:image\/[\w.+-]+;base64,([A-Za-z\d+/\s]+={0,2})/gi;
const EXIF = /(?:Exif\0\0)?(?:II\*\0|MM\0\*)/g;
const XMP = /GPS(?:L|Alt|Dest|Area)[a-z]*(?:=|>|\/)/i;
/** 看不全里面的几种图片。 */
const CLOSED = new Set<string | undefined>(['heic', 'avif', 'tiff']);
/** 苹果、安卓拍的录像、动态照片（ISO/IEC 14496-12 的文件头）。 */
const MOVIE = /^.{4}ftyp/s;

/**
 * 任何一个文件里的图片夹带着什么：本身就是图片的；夹在网页里的（`data:`）；夹在别的二进制文件里、看得出地点的。
 * `text` 是读得成文字的，里面的字；`isText` 不成立的才一个字节一个字节找。
 */
export function carriedAnywhere(
  bytes: Uint8Array,
  text: string,
  isText: boolean,
): readonly Carried[] {
  const own = readPicture(bytes);
  if (own !== undefined) return own.carried;
  if (!isText) return hiddenPosition(Buffer.from(bytes).toString('latin1'), bytes);
  const inside = [...text.matchAll(DATA_URL)].flatMap(
    ([, packed = '']) => readPicture(new Uint8Array(Buffer.from(packed, 'base64')))?.carried ?? [],
  );
  return [...new Set(inside)].filter((kind) => kind === 'position' || kind === 'camera');
}

/** 是不是夹带了什么也看不出来的图片、录像：HEIC、AVIF、TIFF、MP4 一类。 */
export function isClosedPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return CLOSED.has(refusedPicture(bytes)) || MOVIE.test(head);
}

function hiddenPosition(letters: string, bytes: Uint8Array): readonly Carried[] {
  const isPlaced =
    [...letters.matchAll(EXIF)].some(({ 0: mark, index }) =>
      carriedInExif(bytes.subarray(index + (mark.startsWith('Exif') ? 6 : 0))).includes('position'),
    ) ||
    (XMP.test(letters) && carriedInXmp(bytes).includes('position'));
  return isPlaced ? ['position'] : [];
}
