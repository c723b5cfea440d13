import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LONGEST_SIDE, MOST_BYTES_KEPT } from '../../../src/pictures/limits.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';
import {
  exifBlock,
  cleanPicture as smallPicture,
  withJpegSegment,
  withPngChunk,
} from '../../../tests/support/pictures/planted.ts';
import { addPictures } from './add-pictures.ts';

let folder = '';
let content = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = Buffer.concat([Buffer.from('Exif\0\0'), exifBlock()]);
const trailing = Buffer.from('\0\0\0\x18ftypmp42');

function source(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
const kept = (name: string) => readFileSync(join(content, 'images', name));
const register = () => JSON.parse(readFileSync(join(content, 'images.json'), 'utf8'));

test('地点、接在后面的录像都去掉，登记一条等着写的，说去掉了什么', async () => {
  const photo = Buffer.concat([withJpegSegment(await smallPicture('jpeg'), 0xe1, place), trailing]);
  const said = await addPictures(content, [source('New Lights.JPG', photo)], undefined);
  expect(said).toContain('地点（GPS）');
  expect(said).toContain('录像');
  expect(readPicture(kept('new-lights.jpg'))).toMatchObject({ carried: [], isWhole: true });
  expect(register()).toMatchObject([
    { file: 'new-lights.jpg', alt: expect.stringMatching('待写') },
  ]);
});

test('横着拍的照方向转正，太大的缩小，照片自己记的日子填好', async () => {
  const noise = Buffer.alloc(2400 * 1200 * 3, 7);
  const photo = await sharp(noise, { raw: { width: 2400, height: 1200, channels: 3 } })
    .withExif({ IFD2: { DateTimeOriginal: '2026:03:09 08:00:00' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await addPictures(content, [source('a.jpg', photo)], 'village-gate');
  const read = readPicture(kept('village-gate.jpg'));
  expect(read).toMatchObject({ width: LONGEST_SIDE / 2, height: LONGEST_SIDE, carried: [] });
  expect(kept('village-gate.jpg').length).toBeLessThanOrEqual(MOST_BYTES_KEPT);
});

test('已经放进 images 的就地洗干净，登记过的不再添', async () => {
  mkdirSync(join(content, 'images'));
  writeFileSync(join(content, 'images.json'), '[\n  { "file": "map.png" }\n]\n');
  const path = join(content, 'images', 'map.png');
  writeFileSync(path, withPngChunk(await smallPicture('png'), 'eXIf', exifBlock()));
  await addPictures(content, ['content/images/map.png'], undefined);
  expect(readPicture(readFileSync(path))).toMatchObject({ format: 'png', carried: [] });
  expect(register()).toEqual([{ file: 'map.png' }]);
});

test('添在单子最后，原来的一个字也不动', async () => {
  writeFileSync(join(content, 'images.json'), '[\r\n  { "file": "a.jpg",  "alt": "…" }\r\n]\r\n');
  await addPictures(content, [source('b.jpg', await smallPicture('jpeg'))], undefined);
  const text = readFileSync(join(content, 'images.json'), 'utf8');
  expect(text.startsWith('[\r\n  { "file": "a.jpg",  "alt": "…" },\n')).toBe(true);
  expect(register()).toHaveLength(2);
});

test.each([
  ['照片.jpg', undefined, '--name'],
  ['a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), '兼容性最佳'],
  ['a.jpg', Buffer.from('只是一段话'), '不是图片'],
  ['gone.jpg', 'gone', '没有这个文件'],
])('%s 放不进来的说为什么，什么也不写', async (name, bytes, reason) => {
  const path = join(folder, name);
  if (bytes !== 'gone') writeFileSync(path, bytes ?? (await smallPicture('jpeg')));
  const good = source('good.jpg', await smallPicture('jpeg'));
  await expect(addPictures(content, [good, path], undefined)).rejects.toThrow(reason);
  expect(existsSync(join(content, 'images'))).toBe(false);
  expect(existsSync(join(content, 'images.json'))).toBe(false);
});

test('断了一截的、同名的、登记的单子读不通的，都不写', async () => {
  const whole = await smallPicture('jpeg');
  const cut = source('cut.jpg', whole.subarray(0, 200));
  await expect(addPictures(content, [cut], undefined)).rejects.toThrow('坏了');
  const again = source('again.jpg', whole);
  await addPictures(content, [again], undefined);
  await expect(addPictures(content, [again], undefined)).rejects.toThrow('已经有了');
  writeFileSync(join(content, 'images.json'), '{}');
  await expect(addPictures(content, [again], 'other')).rejects.toThrow('要添的一行');
  expect(existsSync(join(content, 'images', 'other.jpg'))).toBe(false);
});
