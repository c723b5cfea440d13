import { bigEndian, lettersAt } from './bytes.ts';
import { carriedInExif, carriedInXmp } from './exif.ts';
import { type Carried, PictureNotes, type PictureRead } from './picture-read.ts';

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const FRAME_STARTS = new Set([0xc0, 0xc1, 0xc2]);
/** 画面少不了的几段：量化表、哈夫曼表、重启间隔。 */
const TABLES = new Set([0xdb, 0xc4, 0xdd]);

/**
 * 一段一段地走完一个 JPEG（ITU-T T.81 附录 B）。画面少不了的段才放过，别的一律记下；
 * EOI 后面还有字节的是 `trailing`。`bytes` 以 `FF D8` 开头；怎么坏都不抛。
 */
export function readJpeg(bytes: Uint8Array): PictureRead {
  const notes = new PictureNotes();
  let at = 2;
  let hasPicture = false;
  while (bytes[at] === 0xff) {
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) break;
    if (marker === END_OF_IMAGE) {
      notes.isWhole = hasPicture && notes.width > 0 && notes.height > 0;
      if (at + 2 < bytes.length) notes.carry('trailing');
      break;
    }
    const length = bigEndian(bytes, at + 2, 2);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) {
      notes.carry(...carriedIn(marker, bytes.subarray(at + 4)));
      break;
    }
    const segment = bytes.subarray(at + 4, next);
    if (FRAME_STARTS.has(marker)) {
      notes.height = bigEndian(segment, 1, 2);
      notes.width = bigEndian(segment, 3, 2);
    } else notes.carry(...carriedIn(marker, segment));
    if (marker === START_OF_SCAN) hasPicture = true;
    at = marker === START_OF_SCAN ? endOfScan(bytes, next) : next;
  }
  return notes.read('jpeg');
}

function carriedIn(marker: number, segment: Uint8Array): readonly Carried[] {
  if (TABLES.has(marker) || marker === START_OF_SCAN || FRAME_STARTS.has(marker)) return [];
  if (marker === COMMENT) return ['words'];
  if (marker < 0xe0 || marker > 0xef) return ['unknown'];
  const name = lettersAt(segment, 0, 14);
  if (marker === 0xe0 && isBareJfif(segment)) return [];
  if (marker === 0xee && name.startsWith('Adobe') && segment.length === 12) return [];
  if (marker === 0xe0 && /^JF(?:IF|XX)\0/.test(name)) return ['preview'];
  if (marker === 0xe1 && name.startsWith('Exif')) return carriedInExif(segment);
  if (marker === 0xe1) return carriedInXmp(segment);
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE')) return ['profile'];
  if (marker === 0xe2 && name.startsWith('MPF')) return ['preview'];
  return marker === 0xed ? ['editor'] : ['unknown'];
}

/** 开头的 JFIF 段：一共 14 个字节，不带小图的才算。 */
function isBareJfif(segment: Uint8Array): boolean {
  const hasNoPreview = segment[12] === 0 && segment[13] === 0;
  return lettersAt(segment, 0, 5) === 'JFIF\0' && segment.length === 14 && hasNoPreview;
}

/** 画面的数据到哪里为止：`FF 00` 和 `FF D0`–`FF D7` 还在画面里。 */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 2;
  }
}
