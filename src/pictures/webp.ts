import { lettersAt, littleEndian } from './bytes.ts';
import { carriedInExif, carriedInXmp } from './exif.ts';
import { type Carried, PictureNotes, type PictureRead } from './picture-read.ts';

/**
 * 一块一块地走完一个 WebP（RFC 9649 §2）。画面少不了的块才放过，别的一律记下；
 * RIFF 说的长度后面还有字节的是 `trailing`。`bytes` 以 `RIFF`、`WEBP` 开头；怎么坏都不抛。
 */
export function readWebp(bytes: Uint8Array): PictureRead {
  const notes = new PictureNotes();
  const end = 8 + littleEndian(bytes, 4, 4);
  let at = 12;
  let hasPicture = false;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const name = lettersAt(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, end));
    notes.carry(...carriedIn(name, data));
    if (data.length < length) break;
    if (name === 'VP8 ' || name === 'VP8L') hasPicture = true;
    takeSize(notes, name, data);
    at += 8 + length + (length % 2);
  }
  notes.isWhole = hasPicture && at === end && end <= bytes.length && notes.width > 0;
  if (end < bytes.length) notes.carry('trailing');
  return notes.read('webp');
}

function carriedIn(name: string, data: Uint8Array): readonly Carried[] {
  if (name === 'VP8 ' || name === 'VP8L' || name === 'ALPH') return [];
  if (name === 'VP8X') return data.length <= 10 ? [] : ['unknown'];
  if (name === 'EXIF') return carriedInExif(data);
  if (name === 'XMP ') return carriedInXmp(data);
  if (name === 'ICCP') return ['profile'];
  return name === 'ANIM' || name === 'ANMF' ? ['moving'] : ['unknown'];
}

function takeSize(notes: PictureNotes, name: string, data: Uint8Array): void {
  if (notes.width > 0) return;
  if (name === 'VP8X') {
    notes.width = littleEndian(data, 4, 3) + 1;
    notes.height = littleEndian(data, 7, 3) + 1;
  } else if (name === 'VP8 ') {
    notes.width = littleEndian(data, 6, 2) & 0x3fff;
    notes.height = littleEndian(data, 8, 2) & 0x3fff;
  } else if (name === 'VP8L') {
    const packed = littleEndian(data, 1, 4);
    notes.width = (packed & 0x3fff) + 1;
    notes.height = ((packed >>> 14) & 0x3fff) + 1;
  }
}
