import sharp from 'sharp';
import type { Changes } from '../support/example-content.ts';
import { cleanPicture, withJpegSegment } from '../support/pictures/planted.ts';
import { at, baseText, type CodeExample } from './code-example.ts';

const jpeg = await cleanPicture('jpeg');
const wide = await sharp({ create: { width: 1700, height: 8, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const path = 'content/images/pipe-after.jpg';
const entry = {
  ...{ file: 'pipe-after.jpg', alt: '院坝边立着新水管，龙头开着，水流得急' },
  ...{ caption: '换好的水管', taken: '2022-10-31', givenBy: '甲村村委会' },
  ...{ role: 'after', people: 'none', demo: true },
};
const registered = (more: object = {}): Changes => ({
  'content/images.json': `[\n${JSON.stringify({ ...entry, ...more }, null, 2)}\n]\n`,
});
const promiseWith = (name: string) =>
  baseText(at.promise).replace('demo: true', `after: ${name}\ndemo: true`);
const used = (name: string): Changes => ({ [at.promise]: promiseWith(name) });
const good = { [path]: jpeg, ...registered(), ...used('pipe-after.jpg') };
const consent = { kept: '镇党政办档案', agreed: '2022-11-01', adults: true, pages: [3001] };
const withPerson = { people: 'consented', role: 'person', consent };

/** 图片：登记、说明、里面夹带的、有没有人。 */
export const codesOfPictures: readonly CodeExample[] = [
  {
    ...{ code: 'E-PICTURE-CARRIED', about: '图片里夹着地点、注释' },
    wrong: { ...good, [path]: withJpegSegment(jpeg, 0xfe, Buffer.from('x')) },
    right: good,
    shown: { wrong: path, right: `npm run pictures -- add ${path}` },
  },
  {
    ...{ code: 'E-PICTURE-FILE', about: '不是收的那几种图片' },
    wrong: { 'content/images/photo.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1') },
    right: good,
    shown: { wrong: 'content/images/photo.heic', right: '另存为 JPG，再放进来' },
  },
  {
    ...{ code: 'E-PICTURE-SIZE', about: '图片太大' },
    wrong: { 'content/images/wide.png': wide },
    right: good,
    shown: { wrong: '1700 像素宽的一张', right: 'npm run pictures -- add 照片' },
  },
  {
    ...{ code: 'E-PICTURE-REGISTER', about: '图片没有登记' },
    wrong: { ...good, 'content/images.json': '[]\n', [at.promise]: baseText(at.promise) },
    right: good,
    shown: { wrong: path, right: '{ "file": "pipe-after.jpg", "alt": "…", … }' },
  },
  {
    ...{ code: 'E-PICTURE-WORDS', about: '图片的说明没有写清' },
    ...{ wrong: { ...good, ...registered({ alt: '图片' }) }, right: good },
  },
  {
    ...{ code: 'E-PICTURE-PEOPLE', about: '图上认得出的人没有同意' },
    wrong: { ...good, ...registered({ ...withPerson, caption: '孩子们在接水' }) },
    right: good,
    shown: { wrong: '"caption": "孩子们在接水"', right: '孩子的照片一张也不放' },
  },
  {
    ...{ code: 'E-PICTURE-USED', about: '用的图片没有登记' },
    ...{ wrong: { ...good, ...used('pipe-aftr.jpg') }, right: good },
  },
  {
    ...{ code: 'W-PICTURE-UNUSED', about: '登记了的图片哪里也没有用' },
    ...{ wrong: { [path]: jpeg, ...registered() }, right: good },
  },
  {
    ...{ code: 'W-PICTURE-EARLY', about: '没有办好的事，放了办好以后的图' },
    wrong: {
      ...good,
      [at.promise]: promiseWith('pipe-after.jpg').replace('outcome: done', 'outcome: progress'),
    },
    right: good,
    shown: { wrong: 'after: pipe-after.jpg', right: 'answers 里有一次 outcome: done' },
  },
];
