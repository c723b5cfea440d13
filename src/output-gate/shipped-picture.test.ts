import { expect, test } from 'vitest';
import {
  cleanPicture,
  exifBlock,
  withJpegSegment,
  withWebpChunk,
} from '../../tests/support/pictures/planted.ts';
import { pictureSchema, type RegisteredPicture } from '../kinds/town/picture.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { shippedPictureFault } from './shipped-picture.ts';

const lights = pictureSchema.parse({
  file: 'lights-after.jpg',
  alt: '村口立着三根新灯杆',
  caption: '灯亮了',
  taken: '2026-03-09',
  givenBy: '村委会',
  role: 'after',
  people: 'none',
});
const content = (picture: RegisteredPicture = lights) => ({
  pictures: new Map([[picture.file, picture]]),
});
const jpeg = await cleanPicture('jpeg');
const webp = await cleanPicture('webp');
const said = (path: string, bytes: Uint8Array, registered = content()) =>
  shippedPictureFault(path, readPicture(bytes), registered)?.message;

test('登记过的、干净的，放得上网', () => {
  expect(said('pictures/lights-after-480.jpg', jpeg)).toBeUndefined();
  expect(said('pictures/lights-after-800.webp', webp)).toBeUndefined();
});

test.each([
  ['JPEG', withJpegSegment(jpeg, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock()]))],
  ['WebP', withWebpChunk(webp, 'EXIF', exifBlock())],
])('%s 里还有拍照的地点，停下', (_, bytes) => {
  expect(said('pictures/lights-after-480.jpg', bytes)).toContain('地点（GPS）');
});

test('没有登记的、撤下的、坏了的、不是图片的，停下', () => {
  expect(said('pictures/other-480.jpg', jpeg)).toContain('没有登记');
  const withdrawn = { ...lights, withdrawn: { on: '2026-03-10', why: '拍错了' } };
  expect(said('pictures/lights-after-480.jpg', jpeg, content(withdrawn))).toContain('已经撤下');
  const cut = jpeg.subarray(0, jpeg.length - 9);
  expect(said('pictures/lights-after-480.jpg', cut)).toContain('完整');
  expect(said('pictures/lights-after-480.jpg', Buffer.from('字'))).toContain('完整');
});
