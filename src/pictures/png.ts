import { bigEndian, lettersAt } from './bytes.ts';
import { carriedInExif, carriedInXmp } from './exif.ts';
import { type Carried, PictureNotes, type PictureRead } from './picture-read.ts';

/** 画面少不了的块，和各自最长多少字节：短块里塞不进别的。 */
const LONGEST: ReadonlyMap<string, number> = new Map([
  ['IHDR', 13],
  ['PLTE', 768],
  ['IDAT', Number.POSITIVE_INFINITY],
  ['IEND', 0],
  ['tRNS', 256],
  ['sRGB', 1],
  ['gAMA', 4],
  ['cHRM', 32],
  ['pHYs', 9],
  ['sBIT', 4],
  ['bKGD', 6],
]);

/** ImageMagick 记的：文件哪天存下的。 */
const SAVED = /^date:(?:create|modify|timestamp)\0\d{4}-\d\d-\d\dT[\d:]{8}[Z\d:+-]{0,6}$/;

const NAMED: ReadonlyMap<string, readonly Carried[]> = new Map([
  ['tIME', ['saved']],
  ['iCCP', ['profile']],
  ['acTL', ['moving']],
  ['fcTL', ['moving']],
  ['fdAT', ['moving']],
]);

/**
 * 一块一块地走完一个 PNG（W3C PNG 第三版 §5）。画面少不了的块才放过，别的一律记下；
 * IEND 后面还有字节的是 `trailing`。`bytes` 以 PNG 的八个字节开头；怎么坏都不抛。
 */
export function readPng(bytes: Uint8Array): PictureRead {
  const notes = new PictureNotes();
  let at = 8;
  let hasPicture = false;
  while (at + 8 <= bytes.length) {
    const length = bigEndian(bytes, at, 4);
    const name = lettersAt(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const next = at + 12 + length;
    notes.carry(...carriedIn(name, data));
    if (next > bytes.length) break;
    if (name === 'IHDR') {
      notes.width = bigEndian(data, 0, 4);
      notes.height = bigEndian(data, 4, 4);
    }
    hasPicture ||= name === 'IDAT';
    at = next;
    if (name !== 'IEND') continue;
    notes.isWhole = hasPicture && notes.width > 0 && notes.height > 0;
    if (at < bytes.length) notes.carry('trailing');
    break;
  }
  return notes.read('png');
}

function carriedIn(name: string, data: Uint8Array): readonly Carried[] {
  const longest = LONGEST.get(name);
  if (longest !== undefined) return data.length <= longest ? [] : ['unknown'];
  if (name === 'eXIf') return carriedInExif(data);
  if (name === 'iTXt' && lettersAt(data, 0, 17) === 'XML:com.adobe.xmp') return carriedInXmp(data);
  if (name === 'tEXt' && SAVED.test(lettersAt(data, 0, data.length))) return ['saved'];
  if (/^(?:tEXt|zTXt|iTXt)$/.test(name)) return isExifText(data) ? ['words', 'camera'] : ['words'];
  return NAMED.get(name) ?? ['unknown'];
}

/** ImageMagick 把 Exif 写成字存在这里：`Raw profile type exif`。 */
function isExifText(data: Uint8Array): boolean {
  return /^Raw profile type (?:exif|APP1|xmp|iptc)/i.test(lettersAt(data, 0, 26));
}
