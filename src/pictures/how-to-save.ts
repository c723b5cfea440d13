import type { RefusedPicture } from './picture-read.ts';

const saveAs = '在手机相册里另存、截一张图，或者在电脑的“画图”里另存为 JPG';

/** 不收的各种图片：为什么，怎么另存。 */
export const howToSave: Readonly<
  Record<RefusedPicture, { readonly message: string; readonly hint: string }>
> = {
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
