import type { PictureFormat, RefusedPicture } from '../../pictures/picture-read.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { wholeSubject } from '../subjects.ts';
import { pictureNameOf } from './register.ts';

const EXTENSIONS: Readonly<Record<PictureFormat, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
};

const saveAs = '在手机相册里另存、截一张图，或者在电脑的“画图”里另存为 JPG';
const refused: Readonly<Record<RefusedPicture, Explained>> = {
  heic: {
    message: '这是苹果手机的 HEIC 照片，多数手机打不开。',
    hint: `手机设置里“相机—格式”选“兼容性最佳”再拍；拍好了的，${saveAs}。`,
  },
  avif: { message: '这是 AVIF 图片，老手机打不开。', hint: `${saveAs}。` },
  gif: { message: '这是 GIF 图片，会动的不收。', hint: `${saveAs}。` },
  bmp: { message: '这是 BMP 图片，太大，不收。', hint: `${saveAs}。` },
  tiff: { message: '这是 TIFF 图片，网页上打不开。', hint: `${saveAs}。` },
  svg: { message: '这是 SVG 图片，里面可以藏字和程序，不收。', hint: `${saveAs}。` },
};

const notWhole: Explained = {
  message: '这张图片没有拷完，或者坏了，后半截打不开。',
  hint: '从手机、相机里重新拷一份，再运行 npm run pictures -- add 那个文件。',
};
const notPicture: Explained = {
  message: '这不是图片，只是名字像图片。',
  hint: '删掉它；要放的照片用 npm run pictures -- add 放进来。',
};

/** content/images/ 里的要真是图片（看字节，不看名字），老手机打得开，名字写得对。 */
export const pictureFile: FileCheck = {
  code: 'E-PICTURE-FILE',
  *run(file) {
    const { picture, path } = file;
    if (picture === undefined) return;
    const blinds = [wholeSubject(path)];
    const { read } = picture;
    if (read === undefined) {
      yield {
        line: 1,
        blinds,
        ...(picture.refused === undefined ? notPicture : refused[picture.refused]),
      };
    } else if (!read.isWhole) {
      yield { line: 1, blinds, ...notWhole };
    } else {
      const name = pictureNameOf(file);
      const right = `${slugOf(name)}.${EXTENSIONS[read.format]}`;
      if (name === right) return;
      yield {
        line: 1,
        message: '图片的名字不对：只能用小写英文字母、数字和减号，末尾照图片真的格式。',
        hint: `改名为 ${right.startsWith('.') ? `village-gate.${EXTENSIONS[read.format]}` : right}，登记的一条里一起改；文件直接放在 content/images/ 里。`,
      };
    }
  },
};

function slugOf(name: string): string {
  const bare = name.replace(/\.[^./]*$/, '').replace(/^.*\//, '');
  if (/[^\p{ASCII}]/u.test(bare)) return '';
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
